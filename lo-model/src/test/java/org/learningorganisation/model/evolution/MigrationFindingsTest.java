package org.learningorganisation.model.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.Finding;

class MigrationFindingsTest {

    private static final EvolvedDefinition BASE = EvolvedDefinition.base();

    private static List<Finding> findings(MaturityModel newer) {
        return DefinitionComparison.of(BASE.model(), newer).findings(LanguageTag.ENGLISH);
    }

    private static List<Finding> findings(String edits, String steps) {
        return findings(
                BASE.with(edits).version("2.0.0").migrating("1.4.0", steps).model());
    }

    private static void assertFound(List<Finding> findings, String... expected) {
        assertThat(findings)
                .extracting(finding -> finding.severity() + " " + finding.path() + " " + finding.rule())
                .containsExactly(expected);
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.message() + finding.hint()).doesNotContain("{"));
    }

    @Test
    void stepsAboutWhatTheOlderVersionDoesNotHave() {
        assertFound(
                findings(
                        "[]",
                        "[{kind: RENAME_QUESTION, question: x, to: t1}, {kind: MERGE, questions: [v1, y], to: v1},"
                                + " {kind: RENAME_DIMENSION, dimension: z, to: team}, {kind: DROP, question: w, reason: gone},"
                                + " {kind: RESCALE, questions: [t2], options: {'1': '1', '7': '3'}}]"),
                "WARNING questions[0] migration.target-occupied",
                "ERROR migrations[0].steps[0].question migration.older-question-unknown",
                "ERROR migrations[0].steps[1].questions[1] migration.older-question-unknown",
                "ERROR migrations[0].steps[2].dimension migration.older-dimension-unknown",
                "ERROR migrations[0].steps[3].question migration.older-question-unknown",
                "ERROR migrations[0].steps[4].options[7] migration.older-code-unknown");
    }

    @Test
    void answersThatNoStepSaves() {
        assertFound(
                findings(
                        "[{op: remove, path: /scales/2/options/1}, {op: replace, path: /scales/1/range/max, value: 10}]",
                        "[]"),
                "WARNING questions[2].scale migration.not-rescaled",
                "WARNING questions[5].scale migration.not-rescaled",
                "WARNING scales[1] migration.kept-between-other-bounds");
    }

    /** The question v1 becomes two questions on a new scale. */
    private static List<Finding> split(String options) {
        return findings(
                "[{op: add, path: /scales/3, value: {id: other, options: " + options
                        + "}}, {op: replace, path: /questions/3,"
                        + " value: {id: v8, dimensions: [vision], scale: other, text: {nl: Een, en: One}}}, {op: add, path:"
                        + " /questions/4, value: {id: v9, dimensions: [vision], scale: other, text: {nl: Twee, en: Two}}}]",
                "[{kind: SPLIT, question: v1, to: [v8, v9]}]");
    }

    @Test
    void answersThatASplitLeadsToOtherCodes() {
        List<Finding> findings = split("[{code: a, score: 1, label: {nl: Oneens, en: Disagree}}]");
        assertFound(
                findings,
                "WARNING questions[3].scale migration.not-rescaled",
                "WARNING questions[4].scale migration.not-rescaled");
        assertThat(findings.get(0).message()).contains("1, 2, 3, na");
    }

    @Test
    void answersThatASplitLeadsToCodesCountedAnew() {
        assertFound(
                split(
                        "[{code: '1', score: 1, label: {nl: Neutraal, en: Neutral}}, {code: '2', score: 3, label: {nl: Eens,"
                                + " en: Agree}}]"),
                "WARNING questions[3].scale migration.not-rescaled",
                "WARNING questions[4].scale migration.not-rescaled",
                "WARNING scales[3].options[0] migration.label-moved",
                "WARNING scales[3].options[1] migration.label-moved");
    }

    @Test
    void answersThatAMergeTurnsRound() {
        String turned = "[{op: add, path: /questions/3/reversed, value: true}, {op: remove, path: /questions/4}]";
        assertFound(
                findings(turned, "[{kind: MERGE, questions: [v1, v2], to: v1}]"),
                "WARNING questions[3].reversed migration.kept-and-reversed");
        assertFound(findings(
                turned,
                "[{kind: MERGE, questions: [v1, v2], to: v1}, {kind: RESCALE, questions: [v1], options: {'1': '3', '2': '2',"
                        + " '3': '1', na: na}}]"));
    }

    @Test
    void whatLooksLikeARename() {
        assertFound(
                findings("[{op: replace, path: /questions/4/id, value: v9}]", "[]"),
                "INFO questions[4] migration.rename-undeclared");
        assertFound(findings(
                "[{op: replace, path: /questions/4/id, value: v9}]",
                "[{kind: DROP, question: v2, reason: another question}]"));
    }

    @Test
    void aMigrationFromOtherVersionsOnly() {
        assertFound(
                findings(BASE.version("2.0.0").migrating("1.3.0", "[]").model()),
                "INFO migrations migration.none-from-version");
        assertFound(findings(BASE.version("2.0.0").model()));
    }

    @Test
    void aSoundMigrationHasNoFindings() {
        assertFound(findings(
                "[{op: remove, path: /questions/4}, {op: replace, path: /questions/0/scale, value: share}]",
                "[{kind: MERGE, questions: [v1, v2], to: v1}, {kind: RESCALE, questions: [t1], options: {'1': '0'}}]"));
    }

    @Test
    void messagesAreDutchWhenAsked() {
        MaturityModel newer = BASE.with("[{op: replace, path: /questions/4/id, value: v9}]")
                .version("2.0.0")
                .model();
        assertThat(DefinitionComparison.of(BASE.model(), newer).findings(LanguageTag.DUTCH))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("vraag 'v2' van versie 1.4.0 is weg en vraag 'v9' vraagt hetzelfde"));
    }
}
