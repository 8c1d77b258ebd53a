package org.learningorganisation.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;

/** Design decision 11: anything that is not exactly the format is an error with line, column and path. */
class StrictReadingTest {

    private static final String BEFORE = """
            {"formatVersion": 1, "id": "m", "version": "1.0.0", "languages": ["nl"],
            "title": {"nl": "t"}, "scales": [], "questions": [
            """;

    private static final String AFTER = "\n]}";

    private static final String QUESTION = "{\"id\": \"q\", \"text\": {\"nl\": \"a\"}";

    /** One question in line 3; the column is given. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "document.unknown-property | 34 | questions[0].weigth | , \"weigth\": 1} | no property 'weigth'",
                "document.unknown-property | 34 | questions[0].weigth | , \"weigth\": 1} | required, level, extensions",
                "document.duplicate-key | 34 | questions[0].id | , \"id\": \"q\"} | 'id' is given twice",
                "document.wrong-type | 44 | questions[0].weight | , \"weight\": \"1\"} | \"1\" is not what is expected here: a number",
                "document.wrong-type | 44 | questions[0].weight | , \"weight\": 1e99999999999} | a number",
                "document.wrong-type | 46 | questions[0].reversed | , \"reversed\": \"true\"} | true or false",
                "document.wrong-type | 46 | questions[0].reversed | , \"reversed\": 1} | true or false",
                "document.wrong-type | 42 | questions[0].kind | , \"kind\": \"X\"} | one of SCORED, BACKGROUND, OPEN",
                "document.wrong-type | 42 | questions[0].kind | , \"kind\": \"\"} | one of SCORED, BACKGROUND, OPEN",
                "document.wrong-type | 42 | questions[0].kind | , \"kind\": \"OPEN \"} | one of SCORED, BACKGROUND, OPEN",
                "document.wrong-type | 42 | questions[0].kind | , \"kind\": 0} | one of SCORED, BACKGROUND, OPEN",
                "document.wrong-type | 43 | questions[0].level | , \"level\": 1} | 1 is not what is expected here: a text",
                "document.wrong-type | 43 | questions[0].level | , \"level\": true} | a text",
                "document.wrong-type | 43 | questions[0].scale | , \"scale\": []} | a list is not what is expected here: a text",
                "document.wrong-type | 48 | questions[0].dimensions | , \"dimensions\": \"d\"} | a list",
                "document.wrong-type | 54 | questions[0].dimensions[1] | , \"dimensions\": [\"d\", 1.5]} | 1.5 is",
                "document.wrong-type | 49 | questions[0].description | , \"description\": \"\"} | an object",
                "document.wrong-type | 56 | questions[0].description[nl] | , \"description\": {\"nl\": 2}} | a text",
                "document.wrong-type | 48 | questions[0].extensions | , \"extensions\": []} | an object",
                "document.null | 44 | questions[0].weight | , \"weight\": null} | is null",
                "document.null | 56 | questions[0].description[nl] | , \"description\": {\"nl\": null}} | is null",
                "document.null | 64 | questions[0].description[extensions] | , \"description\": {\"extensions\": null}} | is null",
                "document.null | 48 | questions[0].extensions | , \"extensions\": null} | is null",
                "document.syntax | 45 | questions[0] | , \"weight\": 01} | Invalid numeric value",
                "document.syntax | 33 | questions[0] | ,} | double-quote",
                "document.encoding | 43 | questions[0].level | , \"level\": \"\\udc00\"} | not UTF-8"
            })
    void oneQuestion(String rule, int column, String path, String rest, String words) {
        Finding finding = only(BEFORE + QUESTION + rest + AFTER);
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.path()).isEqualTo(path);
        assertThat(finding.position()).contains(new Finding.Position(3, column));
        assertThat(finding.message()).contains(words);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertWithoutJava(finding);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "document.empty | 1 | 1 | `` | ``",
                "document.empty | 1 | 1 | `` | null",
                "document.wrong-type | 1 | 1 | `` | []",
                "document.wrong-type | 1 | 1 | `` | \"text\"",
                "document.wrong-type | 1 | 19 | formatVersion | {\"formatVersion\": \"1\"}",
                "document.wrong-type | 1 | 19 | formatVersion | {\"formatVersion\": 1.5}",
                "document.wrong-type | 1 | 19 | formatVersion | {\"formatVersion\": 1e99999999999}",
                "document.missing-property | 1 | 1 | id | {\"formatVersion\": 1.0}",
                "document.wrong-type | 1 | 13 | $schema | {\"$schema\": 1}",
                "document.wrong-type | 1 | 19 | formatVersion | {\"formatVersion\": -1e99}",
                "document.missing-property | 1 | 1 | id | {\"formatVersion\": 1}",
                "document.syntax | 1 | 4 | `` | {} {}",
                "document.syntax | 1 | 2 | `` | {",
                "document.syntax | 1 | 9 | `` | {\"a\":NaN}",
                "document.syntax | 1 | 2 | `` | {/* comment */}",
                "document.syntax | 1 | 2 | `` | {'a': 1}",
                "document.newer-format | 1 | 19 | formatVersion | {\"formatVersion\": 2}",
                "document.newer-format | 1 | 59 | formatVersion | {\"unknown\": null, \"unknown\": 1, \"id\": [], \"formatVersion\":2, oops",
                "document.newer-format | 1 | 19 | formatVersion | {\"formatVersion\": 2.0}",
                "document.newer-format | 1 | 19 | formatVersion | {\"formatVersion\": 1e99}",
                "document.newer-format | 1 | 19 | formatVersion | {\"formatVersion\": 12345678901234567890, \"x\": 1}"
            })
    void wholeDocument(String rule, int line, int column, String path, String text) {
        Finding finding = only(text);
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.path()).isEqualTo(path);
        assertThat(finding.position()).contains(new Finding.Position(line, column));
        assertWithoutJava(finding);
    }

    @Test
    void aWholeNumberIsWholeHoweverItIsWritten() {
        for (String one : List.of("1.0", "1e0", "10E-1", "1.000")) {
            String text = GoldenDefinitionTest.JSON
                    .replace("\"formatVersion\": 1,", "\"formatVersion\": " + one + ",")
                    .replace("\"languages\"", "\"firstRank\": " + one + ", \"languages\"");
            assertThat(text).contains("\"formatVersion\": " + one);
            assertThat(read(text).value()).isPresent();
        }
    }

    @Test
    void aMisspeltRequiredPropertyIsUnknownRatherThanMissing() {
        Finding finding = only(BEFORE + "{\"id\": \"q\", \"txt\": {\"nl\": \"a\"}}" + AFTER);
        assertThat(finding.rule()).isEqualTo("document.unknown-property");
        assertThat(finding.path()).isEqualTo("questions[0].txt");
        assertThat(finding.position()).contains(new Finding.Position(3, 13));
    }

    @Test
    void versionOfAnotherObjectIsNotTheFormatVersion() {
        assertThat(only("{\"title\": {\"formatVersion\": 2}}").rule()).isEqualTo("document.wrong-type");
    }

    @Test
    void missingPropertyIsPlacedAtItsObject() {
        Finding finding = only(BEFORE + "{\"id\": \"q\"}" + AFTER);
        assertThat(finding.rule()).isEqualTo("document.missing-property");
        assertThat(finding.path()).isEqualTo("questions[0].text");
        assertThat(finding.position()).contains(new Finding.Position(3, 1));
    }

    @Test
    void nullIsDataWithinExtensions() {
        String data = ", \"extensions\": {\"a\": null, \"b\": [null, {\"c\": null}], \"d\": 1e400}}";
        Document<MaturityModel> document = read(BEFORE + QUESTION + data + AFTER);
        assertThat(document.findings()).isEmpty();
        assertThat(document.value()
                        .orElseThrow()
                        .questions()
                        .get(0)
                        .extensions()
                        .properties())
                .containsEntry("a", null);
    }

    @Test
    void aHugeNumberStaysADecimalForValidationToReport() {
        Document<MaturityModel> document = DefinitionReader.strict()
                .examine(BEFORE + QUESTION + ", \"weight\": 1e999999999}" + AFTER, DocumentFormat.JSON);
        assertThat(document.findings())
                .filteredOn(finding -> finding.path().equals("questions[0].weight"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.position()).contains(new Finding.Position(3, 44)));
    }

    @Test
    void limitsAreExact() {
        DocumentReader<MaturityModel> reader = reader();
        String text = BEFORE + QUESTION + ", \"extensions\": {\"a\": [[\"" + "é".repeat(50) + "\"]]}}" + AFTER;
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        assertThat(with(reader, bytes, 6, 50, text).findings()).isEmpty();
        assertThat(with(reader, bytes - 1, 6, 50, text).findings())
                .extracting(Finding::rule)
                .containsExactly("document.too-large");
        assertThat(with(reader, bytes, 5, 50, text).findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("document.too-deep", "questions[0].extensions[a][0]"));
        assertThat(with(reader, bytes, 6, 49, text).findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("document.string-too-long", "questions[0].extensions[a][0][0]"));
    }

    private static Document<MaturityModel> with(
            DocumentReader<MaturityModel> reader, int bytes, int depth, int length, String text) {
        DocumentReader<MaturityModel> limited = reader.withLimits(new DocumentLimits(bytes, depth, length));
        Document<MaturityModel> fromText = limited.read(text, DocumentFormat.JSON);
        Document<MaturityModel> fromBytes =
                limited.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), DocumentFormat.JSON);
        assertThat(fromText).isEqualTo(fromBytes);
        return fromText;
    }

    @Test
    void onlyUtf8IsRead() {
        byte[] malformed = "{\n\"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        Finding finding = only(malformed);
        assertThat(finding.rule()).isEqualTo("document.encoding");
        assertThat(finding.position()).contains(new Finding.Position(2, 8));
        assertThat(finding.message()).contains("byte 10");
        byte[] cutOff = {'"', (byte) 0xC3};
        assertThat(only(cutOff).rule()).isEqualTo("document.encoding");
        assertThat(only("{}".getBytes(StandardCharsets.UTF_16)).rule()).isEqualTo("document.encoding");
        assertThat(only("{}".getBytes(StandardCharsets.UTF_16LE)).rule()).isEqualTo("document.encoding");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        byte[] marked = ("\uFEFF" + GoldenDefinitionTest.JSON).getBytes(StandardCharsets.UTF_8);
        assertThat(reader().read(new ByteArrayInputStream(marked), DocumentFormat.JSON)
                        .findings())
                .isEmpty();
        assertThat(read("\uFEFF" + GoldenDefinitionTest.JSON).findings()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsAFinding(@TempDir Path folder) {
        Document<MaturityModel> document = reader().read(folder.resolve("none.json"));
        assertThat(document.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("document.unreadable"));
        assertThat(reader().read(folder).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("document.unreadable"));
    }

    @Test
    void messagesComeInDutchToo() {
        Document<MaturityModel> document =
                reader().in(new LanguageTag("nl-BE")).read("{\"formatVersion\": \"1\"}", DocumentFormat.JSON);
        assertThat(document.findings().get(0).message())
                .isEqualTo("\"1\" is niet wat hier wordt verwacht: een geheel getal");
    }

    @Test
    void hostileNamesDoNotFloodOrForgeALog() {
        Finding finding = only("{\"" + "a\\n".repeat(1000) + "\": 1}");
        assertThat(finding.toString()).hasSizeLessThan(1000).doesNotContain("\n");
    }

    private static void assertWithoutJava(Finding finding) {
        assertThat(finding.message() + finding.hint())
                .doesNotContainIgnoringCase("jackson")
                .doesNotContain("java.", "org.learning", "Exception", "`", "Source:");
    }

    private static DocumentReader<MaturityModel> reader() {
        return DocumentReader.of(MaturityModel.class).formatVersion(1);
    }

    private static Document<MaturityModel> read(String text) {
        return reader().read(text, DocumentFormat.JSON);
    }

    private static Finding only(String text) {
        return only(read(text));
    }

    private static Finding only(byte[] bytes) {
        return only(reader().read(new ByteArrayInputStream(bytes), DocumentFormat.JSON));
    }

    private static Finding only(Document<MaturityModel> document) {
        assertThat(document.value()).isEmpty();
        assertThat(document.holds()).isFalse();
        assertThat(document.findings()).hasSize(1);
        return document.findings().get(0);
    }
}
