package org.learningorganisation.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningorganisation.model.testmodels.SmallModel;

/** Format version 1 stays readable and is written as it was when it was released. */
class GoldenDefinitionTest {

    static final String JSON = resource("definition-1.json");

    static final String YAML = resource("definition-1.yaml");

    @Test
    void jsonOfVersion1IsReadable() {
        Document<?> document = DefinitionReader.strict().examine(JSON, DocumentFormat.JSON);
        assertThat(document.findings()).isEmpty();
        assertThat(document.value())
                .isPresent()
                .hasValueSatisfying(model -> assertThat(model).isEqualTo(SmallModel.MODEL));
    }

    @Test
    void yamlOfVersion1IsReadable() {
        Document<?> document = DefinitionReader.strict().examine(YAML, DocumentFormat.YAML);
        assertThat(document.findings()).isEmpty();
        assertThat(document.value())
                .isPresent()
                .hasValueSatisfying(model -> assertThat(model).isEqualTo(SmallModel.MODEL));
    }

    @Test
    void jsonIsWrittenAsBefore() {
        assertThat(DocumentWriter.json(SmallModel.MODEL)).isEqualTo(JSON);
    }

    @Test
    void yamlIsWrittenAsBefore() {
        assertThat(DocumentWriter.yaml(SmallModel.MODEL)).isEqualTo(YAML);
    }

    @Test
    void filesAreWrittenInTheFormatOfTheirExtension(@TempDir Path folder) throws IOException {
        Path json = folder.resolve("model.json");
        Path yaml = folder.resolve("model.YML");
        DocumentWriter.write(SmallModel.MODEL, json);
        DocumentWriter.write(SmallModel.MODEL, yaml);
        assertThat(Files.readString(json)).isEqualTo(JSON);
        assertThat(Files.readString(yaml)).isEqualTo(YAML);
        assertThat(DefinitionReader.strict().read(json)).isEqualTo(SmallModel.MODEL);
        assertThat(DefinitionReader.strict().read(yaml)).isEqualTo(SmallModel.MODEL);
    }

    private static String resource(String name) {
        try (InputStream in = GoldenDefinitionTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
