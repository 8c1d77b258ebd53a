package org.learningorganisation.scoring.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas in the jars are those of the types; run with {@code -Dgolden.write=true} after a change of a format that is not
 * released yet.
 */
class SchemaFilesTest {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private static JsonNode schema(SchemaFile file) {
        return JsonMapper.shared().readTree(file.text());
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaInTheJarIsThatOfTheType(SchemaFile file) throws IOException {
        String made = SchemaLayout.of(RecordSchema.of(file));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file.path(), made);
        }
        assertThat(Files.readString(file.path())).isEqualTo(made);
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaIsOneOfDraft2020_12(SchemaFile file) {
        assertThat(schema(file).path("$schema").asString()).isEqualTo(DRAFT);
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(DRAFT));
        assertThat(draft.validate(schema(file))).isEmpty();
        JsonNode wrong =
                JsonMapper.shared().readTree(file.text().replaceFirst("\"type\": \"object\"", "\"type\": \"thing\""));
        assertThat(draft.validate(wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaRefersToNothingOutsideItselfAndToAllWithin(SchemaFile file) {
        List<String> references = new ArrayList<>();
        schema(file).findValues("$ref").forEach(reference -> references.add(reference.asString()));
        assertThat(schema(file).findValues("$dynamicRef")).isEmpty();
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/$defs/");
            assertThat(schema(file).at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
        schema(file)
                .path("$defs")
                .propertyNames()
                .forEach(name -> assertThat(references).contains("#/$defs/" + name));
    }

    /** An editor shows them. */
    @ParameterizedTest
    @EnumSource
    void everyPropertyIsDescribed(SchemaFile file) {
        List<String> bare = new ArrayList<>();
        schema(file).path("$defs").forEachEntry((type, definition) -> {
            if (!definition.has("description") && !definition.has("oneOf")) {
                bare.add(type);
            }
            definition.path("properties").forEachEntry((name, property) -> {
                boolean described = property.path("description").asString("").matches("[a-z].{2,}");
                if (!described && !property.has("const")) {
                    bare.add(type + "." + name);
                }
            });
        });
        assertThat(bare).isEmpty();
    }
}
