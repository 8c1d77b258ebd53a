package org.learningorganisation.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of the documents of this library. A schema accepts what the strict reader of the same
 * document can read, and nothing else: shape, types, required properties, and what a value must be by itself. What a definition
 * means, such as references, rising bounds and translations, is no matter of a schema;
 * {@link org.learningorganisation.model.validation.DefinitionValidator} checks it.
 *
 * <p>Some things no schema can say, so that the reader refuses them and the schema does not: text that is not JSON in UTF-8, a
 * property given twice included; sizes beyond the {@link DocumentLimits}; and relations between values, such as steps that must
 * ascend. A moment in a year before 0 or after 9999 is read, and refused by the schema.
 *
 * <p>A definition may name its schema in a property {@code $schema}, which editors look for. It is a text, and not kept.
 */
public enum JsonSchema {
    /** Of a {@link org.learningorganisation.model.MaturityModel}. */
    DEFINITION("definition-1.schema.json"),

    /** Of one {@link org.learningorganisation.model.response.Response}. */
    RESPONSE("response-1.schema.json");

    private final String file;

    JsonSchema(String file) {
        this.file = file;
    }

    /**
     * The schema.
     *
     * @return a JSON document; it refers to nothing outside itself
     */
    public String text() {
        try (InputStream in = JsonSchema.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the schema " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + file + " cannot be read", e);
        }
    }
}
