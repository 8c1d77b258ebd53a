package org.learningorganisation.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;

/** YAML reads the same shape as JSON, and nothing of YAML that JSON has not. */
class YamlReadingTest {

    private static final String BEFORE = "formatVersion: 1\nid: m\n";

    private static final String AFTER = """
            languages: [nl]
            title: {nl: t}
            scales: []
            questions: []
            """;

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "document.wrong-type | 3 | 10 | version | version: 1.20",
                "document.wrong-type | 3 | 10 | version | version: 1",
                "document.wrong-type | 3 | 10 | version | version: true",
                "document.wrong-type | 3 | 12 | firstRank | `firstRank: '1'`",
                "document.null | 3 | 10 | version | version: ~",
                "document.null | 3 | 9 | version | version:",
                "document.null | 3 | 10 | version | version: Null",
                "document.unknown-property | 3 | 1 | vresion | vresion: '1.0.0'",
                "document.duplicate-key | 3 | 1 | id | id: n",
                "document.yaml-alias | 3 | 10 | version | version: &v '1.0.0'",
                "document.yaml-alias | 3 | 10 | version | version: *v",
                "document.syntax | 3 | 10 | `` | version: !!str 1",
                "document.syntax | 3 | 10 | `` | version: !java.net.URL [http://localhost]",
                "document.syntax | 3 | 1 | `` | `[a]: b`",
                "document.syntax | 3 | 1 | `` | `---\nid: n`",
                "document.syntax | 3 | 5 | `` | `x: y: z`",
                "document.syntax | 4 | 1 | `` | `x:\n\ty: z`"
            })
    void oneLine(String rule, int line, int column, String path, String text) {
        Document<MaturityModel> document = read(BEFORE + text + "\n" + AFTER);
        assertThat(document.value()).isEmpty();
        assertThat(document.findings())
                .extracting(Finding::rule, Finding::path, Finding::position)
                .containsExactly(tuple(rule, path, Optional.of(new Finding.Position(line, column))));
    }

    @Test
    void aNumberWhereTextIsAskedGetsAHintToQuote() {
        assertThat(read(BEFORE + "version: 1.20\n" + AFTER).findings().get(0).message())
                .isEqualTo("1.20 is not what is expected here: a text, between quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF"})
    void booleansOfYaml11StayTextWithAWarning(String word) {
        Document<MaturityModel> document =
                read("formatVersion: 1\nid: " + word + "\nversion: '" + word + "'\n" + AFTER.replace("nl", word));
        assertThat(document.value().orElseThrow().id()).isEqualTo(word);
        assertThat(document.value().orElseThrow().languages()).containsExactly(new LanguageTag(word));
        assertThat(document.findings())
                .extracting(
                        Finding::rule,
                        Finding::severity,
                        Finding::path,
                        finding -> finding.position().orElseThrow())
                .containsExactly(
                        tuple("document.yaml-boolean", Severity.WARNING, "id", new Finding.Position(2, 5)),
                        tuple("document.yaml-boolean", Severity.WARNING, "languages[0]", new Finding.Position(4, 13)),
                        tuple(
                                "document.yaml-boolean",
                                Severity.WARNING,
                                "title[" + word + "]",
                                new Finding.Position(5, 9)));
    }

    @Test
    void scalarsWithoutQuotes() {
        Document<Extensions> document = DocumentReader.of(Extensions.class).read("""
                        numbers: [1, -0.5, 1e3]
                        texts: [0x1F, 1_000, 010, +1, .5, 1:30, 2001-01-01, .nan, -.inf]
                        booleans: [true, True, FALSE]
                        block: |
                          no
                        1: one
                        """, DocumentFormat.YAML);
        assertThat(document.findings()).isEmpty();
        assertThat(CanonicalJson.of(document.value().orElseThrow()))
                .isEqualTo("{\"1\":\"one\",\"block\":\"no\\n\",\"booleans\":[true,true,false],"
                        + "\"numbers\":[1,-0.5,1000],\"texts\":[\"0x1F\",\"1_000\",\"010\",\"+1\",\".5\",\"1:30\","
                        + "\"2001-01-01\",\".nan\",\"-.inf\"]}");
    }

    @Test
    void newerFormatComesBeforeEverythingElse() {
        assertThat(read("id: *x\nformatVersion: 2\n").findings())
                .extracting(Finding::rule)
                .containsExactly("document.yaml-alias");
        assertThat(read("x: ~\nx: 1\nformatVersion: 2\nid: *x\n").findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("document.newer-format", "formatVersion"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# comment\n", "---\n", "~"})
    void nothingIsThere(String text) {
        assertThat(read(text).findings()).extracting(Finding::rule).containsExactly("document.empty");
    }

    @Test
    void aForbiddenCharacterIsPlaced() {
        assertThat(read("id: m\nversion: \u0001\n").findings())
                .extracting(Finding::rule, finding -> finding.position().orElseThrow())
                .containsExactly(tuple("document.syntax", new Finding.Position(2, 10)));
    }

    @Test
    void charactersOfTwoCodeUnitsAreReadAnywhere() {
        for (int before : new int[] {32_760, 32_761, 32_762, 32_763, 32_764, 32_765, 32_766, 32_767, 32_768}) {
            String text = "a".repeat(before) + "\uD83D\uDE00".repeat(600);
            Document<Extensions> document =
                    DocumentReader.of(Extensions.class).read("k: \"" + text + "\"", DocumentFormat.YAML);
            assertThat(document.value().orElseThrow().properties()).containsEntry("k", text);
        }
    }

    private static Document<MaturityModel> read(String text) {
        return DocumentReader.of(MaturityModel.class).formatVersion(1).read(text, DocumentFormat.YAML);
    }
}
