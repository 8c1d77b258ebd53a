package org.learningorganisation.model.json;

import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The same document as JSON, so that both forms are bound by the same rules. */
final class YamlAsJson {

    private YamlAsJson() {}

    /** The JSON text of a YAML text that was scanned and found in order. */
    static String of(Source yaml) {
        StringWriter json = new StringWriter(yaml.text().length());
        TokenSource tokens = TokenSource.of(yaml.text(), DocumentFormat.YAML, yaml.limits());
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), json)) {
            for (Optional<Token> token = tokens.next(); token.isPresent(); token = tokens.next()) {
                write(token.get(), generator);
            }
        }
        return json.toString();
    }

    private static void write(Token token, JsonGenerator generator) {
        switch (token.kind()) {
            case OBJECT -> generator.writeStartObject();
            case OBJECT_END -> generator.writeEndObject();
            case ARRAY -> generator.writeStartArray();
            case ARRAY_END -> generator.writeEndArray();
            case NAME -> generator.writeName(token.text());
            case TEXT -> generator.writeString(token.text());
            case NUMBER -> generator.writeNumber(token.text());
            case TRUE -> generator.writeBoolean(true);
            case FALSE -> generator.writeBoolean(false);
            case NULL -> generator.writeNull();
        }
    }
}
