package org.learningorganisation.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.testmodels.MaturityModels;

/**
 * Whatever the library writes is accepted by its schema. That schema and reader agree about any document is shown beside
 * the schemas of scoring, with all kinds of documents together.
 */
class JsonSchemaTest {

    private static final Schema DEFINITION = schema(JsonSchema.DEFINITION);

    private static final Schema RESPONSE = schema(JsonSchema.RESPONSE);

    private static Schema schema(JsonSchema document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document.text());
    }

    @Property(tries = 100)
    void whatIsWrittenOfADefinitionIsAccepted(@ForAll("models") MaturityModel model) {
        assertThat(DEFINITION.validate(DocumentWriter.json(model), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 100)
    void whatIsWrittenOfAResponseIsAccepted(@ForAll("responses") Response response) {
        assertThat(RESPONSE.validate(DocumentWriter.json(response), InputFormat.JSON))
                .isEmpty();
    }

    @Provide
    Arbitrary<MaturityModel> models() {
        return MaturityModels.sound();
    }

    @Provide
    Arbitrary<Response> responses() {
        return MaturityModels.sound().flatMap(MaturityModels::responsesTo);
    }

    static List<MaturityModel> builtIn() {
        return Catalogue.all();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void builtInDefinitionsAreAccepted(MaturityModel model) {
        assertThat(DEFINITION.validate(DocumentWriter.json(model), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void aTypingErrorIsNotAccepted() {
        String wrong = GoldenDefinitionTest.JSON.replace("\"questions\"", "\"question\"");
        assertThat(DEFINITION.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void aDefinitionMayNameItsSchemaWhichIsNotKept() {
        String address = "https://learningorganisation.org/schema/definition-1.schema.json";
        MaturityModel plain = DefinitionReader.strict().read(GoldenDefinitionTest.JSON, DocumentFormat.JSON);
        String json = GoldenDefinitionTest.JSON.replaceFirst("\\{", "{\"\\$schema\": \"" + address + "\",");
        String yaml = "$schema: " + address + "\n" + GoldenDefinitionTest.YAML;
        assertThat(DEFINITION.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(List.of(
                        DefinitionReader.strict().read(json, DocumentFormat.JSON),
                        DefinitionReader.strict().read(yaml, DocumentFormat.YAML)))
                .allSatisfy(model -> {
                    assertThat(model).isEqualTo(plain);
                    assertThat(Fingerprint.ofDefinition(model)).isEqualTo(Fingerprint.ofDefinition(plain));
                    assertThat(DocumentWriter.json(model)).doesNotContain("$schema");
                });
    }
}
