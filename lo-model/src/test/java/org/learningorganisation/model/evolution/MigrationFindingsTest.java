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
