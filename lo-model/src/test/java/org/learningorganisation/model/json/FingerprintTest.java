package org.learningorganisation.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.testmodels.SmallModel;

class FingerprintTest {

    private static final Fingerprint WHOLE = Fingerprint.ofDefinition(SmallModel.MODEL);

    private static final Fingerprint SCORING = Fingerprint.ofScoring(SmallModel.MODEL);

    /** Stored results carry these; a change here breaks every one of them. */
    @Test
    void neverChanges() {
        assertThat(WHOLE).hasToString("sha256:afda04f84f8335cec59883c9d3498f2e89c8b8c1482255a10523b6de6eaf3450");
        assertThat(SCORING).hasToString("sha256:5db1e9a721b84764b205248769a00f55e6b26cae9a2d8270a514be98753272db");
    }

    @Test
    void isTheSameForYaml() {
        MaturityModel model = read(GoldenDefinitionTest.YAML, DocumentFormat.YAML);
        assertThat(Fingerprint.ofDefinition(model)).isEqualTo(WHOLE);
        assertThat(Fingerprint.ofScoring(model)).isEqualTo(SCORING);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`  `|``",
                "`\"id\": \"q1\",`|`\"id\": \"q1\", \"weight\": 1, \"reversed\": false, \"kind\": \"SCORED\",`",
                "`\"id\": \"q1\",`|`\"id\": \"q1\", \"required\": true, \"weight\": 1.00, \"extensions\": {},`",
                "`\"weight\": 2.5`|`\"weight\": 25e-1`",
                "`\"version\": \"1.0.0\",`|`\"firstRank\": 1, \"version\": \"1.0.0\", \"levelMetric\": \"MIN_MAX\",`",
                "`\"id\": \"vision\"`|`\"role\": \"MATURITY\", \"id\": \"vision\"`"
            })
    void saysTheSameForTheSameMeaning(String from, String to) {
        MaturityModel model = changed(from, to);
        assertThat(Fingerprint.ofDefinition(model)).isEqualTo(WHOLE);
        assertThat(Fingerprint.ofScoring(model)).isEqualTo(SCORING);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"id\": \"small-model\"`|`\"id\": \"small-model-2\"`",
                "`\"code\": \"half\"`|`\"code\": \"middle\"`",
                "`\"score\": 0.5`|`\"score\": 0.4`",
                "`\"kind\": \"NOT_APPLICABLE\"`|`\"kind\": \"DONT_KNOW\"`",
                "`\"max\": 100`|`\"max\": 90`",
                "`\"min\": 0`|`\"min\": 1`",
                "`\"step\": 5`|`\"step\": 10`",
                "`\"weight\": 1.25`|`\"weight\": 1.26`",
                "`\"weight\": 2.5`|`\"weight\": 2.6`",
                "`\"parent\": \"learning\"`|`\"parent\": \"vision\"`",
                "`\"role\": \"OUTCOME\"`|`\"role\": \"MATURITY\"`",
                "`\"level\": \"growing\"`|`\"level\": \"floor\"`",
                "`\"reversed\": true`|`\"reversed\": false`",
                "`\"scale\": \"percentage\"`|`\"scale\": \"agreement\"`",
                "`\"kind\": \"BACKGROUND\"`|`\"kind\": \"SCORED\"`",
                "`\"trust\"`|`\"truth\"`",
                "`\"id\": \"q2\"`|`\"id\": \"q22\"`",
                "`\"from\": 50`|`\"from\": 51`",
                "`\"id\": \"floor\"`|`\"id\": \"ground\"`",
                "`\"version\": \"1.0.0\",`|`\"version\": \"1.0.0\", \"firstRank\": 0,`",
                "`\"version\": \"1.0.0\",`|`\"version\": \"1.0.0\", \"levelMetric\": \"RAW\",`",
                "`\"version\": \"2.1.0\"`|`\"version\": \"2.2.0\"`",
                "`\"id\": \"other-model\"`|`\"id\": \"third-model\"`"
            })
    void bothTellWhatChangesAScore(String from, String to) {
        MaturityModel model = changed(from, to);
        assertThat(Fingerprint.ofDefinition(model)).isNotEqualTo(WHOLE);
        assertThat(Fingerprint.ofScoring(model)).isNotEqualTo(SCORING);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"version\": \"1.0.0\",`|`\"version\": \"1.0.1\",`",
                "`Small scan`|`Little scan`",
                "`Half`|`Partly`",
                "`Does your team learn?`|`Does it learn?`",
                "`Estimate`|`A guess`",
                "`\"Learning\"`|`\"To learn\"`",
                "`\"text\": \"learning\"`|`\"text\": \"growing\"`",
                "`Not yet`|`Not at all`",
                "`Start`|`Beginning`",
                "`Hold a dialogue`|`Talk`",
                "`\"colour\"`|`\"color\"`",
                "`\"required\": false`|`\"required\": true`",
                "`\"bipolar\": true`|`\"bipolar\": false`",
                "`\"id\": \"sector\"`|`\"id\": \"branch\"`"
            })
    void onlyTheWholeTellsWhatChangesNoScore(String from, String to) {
        MaturityModel model = changed(from, to);
        assertThat(Fingerprint.ofDefinition(model)).isNotEqualTo(WHOLE);
        assertThat(Fingerprint.ofScoring(model)).isEqualTo(SCORING);
    }

    @Test
    void orderOfLevelsCountsAndOrderOfQuestionsDoesNot() {
        MaturityModel model = SmallModel.MODEL;
        MaturityModel.Builder turned = MaturityModel.builder(model.id(), model.version())
                .scales(reversed(model.scales()))
                .disciplines(reversed(model.disciplines()))
                .successAreas(model.successAreas())
                .questions(reversed(model.questions()))
                .answersOf(model.answeredAs());
        assertThat(Fingerprint.ofScoring(turned.levels(model.levels()).build())).isEqualTo(SCORING);
        assertThat(Fingerprint.ofScoring(turned.levels(reversed(model.levels())).build()))
                .isNotEqualTo(SCORING);
    }

    @Test
    void hasOneForm() {
        assertThat(new Fingerprint(WHOLE.value())).isEqualTo(WHOLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fingerprint("sha256:ABC"))
                .withMessageContaining("64 hexadecimal digits");
    }

    private static <E> List<E> reversed(List<E> list) {
        List<E> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    private static MaturityModel changed(String from, String to) {
        assertThat(GoldenDefinitionTest.JSON).contains(from);
        return read(GoldenDefinitionTest.JSON.replace(from, to), DocumentFormat.JSON);
    }

    private static MaturityModel read(String text, DocumentFormat format) {
        Document<MaturityModel> document =
                DocumentReader.of(MaturityModel.class).read(text, format);
        return document.value().orElseThrow(() -> new AssertionError(document.findings()));
    }
}
