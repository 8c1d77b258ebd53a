package org.learningorganisation.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.testmodels.SmallModel;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidDefinitionException;
import org.learningorganisation.model.validation.InvalidResponseException;
import org.learningorganisation.model.validation.Severity;

/** The doors for definitions and responses. */
class ReadersTest {

    private static final String MODEL = "{\"model\": {\"id\": \"m\", \"version\": \"1.0.0\"}, ";

    @Test
    void findingsOfTheRulesGetTheirPlaceInTheFile() {
        String text = GoldenDefinitionTest.JSON.replace("\"scale\": \"percentage\"", "\"scale\": \"percent\"");
        Document<MaturityModel> document = DefinitionReader.strict().examine(text, DocumentFormat.JSON);
        assertThat(document.value()).isPresent();
        assertThat(document.holds()).isFalse();
        Finding finding = document.findings().stream()
                .filter(found -> found.path().equals("questions[2].scale"))
                .findFirst()
                .orElseThrow();
        int line = (int) text.substring(0, text.indexOf("\"percent\"")).lines().count();
        assertThat(finding.position()).contains(new Finding.Position(line, 16));
    }

    @Test
    void aFindingOnWhatIsNotThereIsPlacedAtWhatShouldHoldIt() {
        String text = GoldenDefinitionTest.JSON.replace("\"en\": \"Small scan\"", "\"nl-BE\": \"Kleine scan\"");
        assertThat(DefinitionReader.strict().examine(text, DocumentFormat.JSON).findings())
                .filteredOn(finding -> finding.path().startsWith("title"))
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.position().orElseThrow().line()).isBetween(9, 11));
    }

    @Test
    void aDefinitionThatDoesNotHoldIsRefusedWithAllFindings() {
        String text = GoldenDefinitionTest.YAML
                .replace("scale: \"percentage\"", "scale: no")
                .replace("weight: 2.5", "weight: 0");
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> DefinitionReader.strict().read(text, DocumentFormat.YAML))
                .satisfies(thrown -> assertThat(thrown.findings())
                        .extracting(Finding::severity, Finding::path)
                        .contains(
                                tuple(Severity.WARNING, "questions[2].scale"),
                                tuple(Severity.ERROR, "questions[2].scale"),
                                tuple(Severity.ERROR, "questions[1].weight")))
                .satisfies(thrown -> assertThat(thrown.findings())
                        .allSatisfy(finding -> assertThat(finding.position()).isPresent()));
    }

    @Test
    void aWarningDoesNotRefuseADefinition() {
        String text = GoldenDefinitionTest.YAML.replace("colour: \"no\"", "colour: no");
        assertThat(DefinitionReader.strict().examine(text, DocumentFormat.YAML).holds())
                .isTrue();
        assertThat(DefinitionReader.strict().in(LanguageTag.DUTCH).read(text, DocumentFormat.YAML))
                .isEqualTo(SmallModel.MODEL);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "document.wrong-type | submitted | \"respondent\": \"Q7\", \"submitted\": \"Q7\", \"answers\": {}}",
                "document.wrong-type | submitted | \"submitted\": 1790000000, \"answers\": {}}",
                "document.wrong-type | answers[q1] | \"answers\": {\"q1\": 7777}}",
                "document.wrong-type | groups[team] | \"groups\": {\"team\": {\"Q7\": 1}}, \"answers\": {}}",
                "document.null | answers[q1] | \"respondent\": \"Q7\", \"answers\": {\"q1\": null}}",
                "document.syntax | `` | \"respondent\": Q7}",
                "document.missing-property | answers | \"respondent\": \"Q7\"}"
            })
    void findingsOnAResponseNeverShowAnAnswerOrARespondent(String rule, String path, String rest) {
        Document<Response> document = ResponseReader.strict().examine(MODEL + rest, DocumentFormat.JSON);
        assertThat(document.findings()).extracting(Finding::rule, Finding::path).containsExactly(tuple(rule, path));
        assertThatExceptionOfType(InvalidResponseException.class)
                .isThrownBy(() -> ResponseReader.strict().read(MODEL + rest, DocumentFormat.JSON))
                .satisfies(thrown -> assertThat(thrown + "" + thrown.findings())
                        .doesNotContain("Q7")
                        .doesNotContain("7777"));
    }

    @Test
    void aListOfResponsesNamesTheElement() {
        String text = "[" + MODEL + "\"answers\": {}},\n" + MODEL + "\"answers\": []}]";
        assertThatExceptionOfType(InvalidResponseException.class)
                .isThrownBy(() -> ResponseReader.strict().readList(text, DocumentFormat.JSON))
                .satisfies(thrown -> assertThat(thrown.findings())
                        .extracting(
                                Finding::rule,
                                Finding::path,
                                finding -> finding.position().orElseThrow())
                        .containsExactly(tuple("document.wrong-type", "[1].answers", new Finding.Position(2, 55))));
    }

    @Test
    void jsonLinesNameTheLineAndGoOn() {
        String good = MODEL + "\"answers\": {\"q\": \"1\"}}";
        String text = good + "\r\n\n  \n" + MODEL + "\"answers\": 1}\n" + "x".repeat(300) + "\n" + good;
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        List<Document<Response>> documents = ResponseReader.strict()
                .withLimits(new DocumentLimits(200, 10, 100))
                .examineLines(in)
                .toList();
        assertThat(documents).hasSize(4);
        assertThat(documents.stream().flatMap(document -> document.findings().stream()))
                .extracting(
                        Finding::rule,
                        finding -> finding.position().orElseThrow().line())
                .containsExactly(tuple("document.wrong-type", 4), tuple("document.too-large", 5));
        assertThat(documents.get(3).value()).isPresent();
    }

    @Test
    void jsonLinesOfAFileAreReadAsTheyAreAskedFor(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("responses.jsonl");
        Files.writeString(file, MODEL + "\"answers\": {}}\n{}\n");
        try (Stream<Response> responses = ResponseReader.strict().readLines(file)) {
            assertThat(responses.limit(1)).hasSize(1);
        }
        try (Stream<Response> responses = ResponseReader.strict().readLines(file)) {
            assertThatExceptionOfType(InvalidResponseException.class)
                    .isThrownBy(responses::toList)
                    .satisfies(refusal -> assertThat(refusal.findings())
                            .extracting(
                                    finding -> finding.position().orElseThrow().line())
                            .containsExactly(2));
        }
        assertThatExceptionOfType(InvalidResponseException.class)
                .isThrownBy(() -> ResponseReader.strict().readLines(folder.resolve("none")));
    }

    @Test
    void linesAcrossChunks() {
        String line = MODEL + "\"answers\": {\"q\": \"" + "1".repeat(700) + "\"}}\n";
        InputStream in = new ByteArrayInputStream(line.repeat(500).getBytes(StandardCharsets.UTF_8));
        assertThat(ResponseReader.strict().readLines(in)).hasSize(500);
    }

    @Test
    void aStreamThatFailsIsOneFinding() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("the line is dead");
            }
        };
        assertThat(ResponseReader.strict().examineLines(broken))
                .singleElement()
                .satisfies(document ->
                        assertThat(document.findings().get(0).message()).contains("the line is dead"));
        assertThat(DefinitionReader.strict()
                        .examine(broken, DocumentFormat.YAML)
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("document.unreadable");
    }

    @Test
    void optionsOutOfRangeAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentLimits(0, 64, 100))
                .withMessage("bytes is 0; it must be from 1 to 1073741824");
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentLimits(1, 501, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentLimits(1, 1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentReader.of(Response.class).formatVersion(0))
                .withMessage("formatVersion is 0; it must be at least 1");
    }

    @ParameterizedTest
    @CsvSource({"a.json,JSON", "a.yaml,YAML", "A.YML,YAML", "yaml,JSON", "a.txt,JSON"})
    void formatByExtension(String name, DocumentFormat format) {
        assertThat(DocumentFormat.of(Path.of("folder", name))).isEqualTo(format);
    }
}
