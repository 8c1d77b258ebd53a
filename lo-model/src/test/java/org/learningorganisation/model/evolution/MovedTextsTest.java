package org.learningorganisation.model.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;

/** Answers whose question, or whose code, says what another said are not kept in silence. */
class MovedTextsTest {

    private static final EvolvedDefinition BASE = EvolvedDefinition.base();

    private static final String SWAPPED =
            "[{op: replace, path: /questions/3/text, value: {nl: Kent u de visie?, en: Do you"
                    + " know the vision?}}, {op: replace, path: /questions/4/text, value: {nl: Is er een visie?, en: Is there a"
                    + " vision?}}]";

    private static MaturityModel newer(String edits, String steps) {
        return BASE.with(edits).version("2.0.0").migrating("1.4.0", steps).model();
    }

    private static MigratedResponse migrated(MaturityModel newer, Map<String, String> answers) {
        return AnswerMigration.between(BASE.model(), newer)
                .migrate(Response.to(BASE.model()).answers(answers).build());
    }

    private static List<Finding> findings(MaturityModel newer) {
        return DefinitionComparison.of(BASE.model(), newer).findings(LanguageTag.ENGLISH);
    }

    @Test
    void answersToSwappedQuestionsAreLostWithTheReasonAndAskedAgain() {
        MigratedResponse migrated = migrated(newer(SWAPPED, "[]"), Map.of("v1", "1", "v2", "3", "t1", "2"));
        assertThat(migrated.response().answers()).isEqualTo(Map.of("t1", "2"));
        assertThat(migrated.answers(MigratedAnswer.Outcome.LOST))
                .extracting(MigratedAnswer::lost)
                .containsExactlyInAnyOrder(Map.of("v1", LossReason.TEXT_MOVED), Map.of("v2", LossReason.TEXT_MOVED));
        assertThat(migrated.toAsk()).containsExactly("v1", "v2");
    }

    @Test
    void aFindingNamesBothQuestionsAndBothTexts() {
        assertThat(findings(newer(SWAPPED, "[]")))
                .extracting(Finding::path, Finding::rule, Finding::message)
                .containsExactly(
                        tuple(
                                "questions[3].text",
                                "migration.text-moved",
                                "question 'v1' asked 'Is er een visie?' in version 1.4.0 and asks 'Kent u de visie?' now;"
                                        + " question 'v2' has the one or had the other"),
                        tuple(
                                "questions[4].text",
                                "migration.text-moved",
                                "question 'v2' asked 'Kent u de visie?' in version 1.4.0 and asks 'Is er een visie?' now;"
                                        + " question 'v1' has the one or had the other"));
    }

    @Test
    void aRenameSaysWhereTheAnswersGo() {
        MaturityModel newer = newer(
                SWAPPED,
                "[{kind: RENAME_QUESTION, question: v1, to: v2}, {kind: RENAME_QUESTION, question: v2, to: v1}]");
        assertThat(migrated(newer, Map.of("v1", "1", "v2", "3")).response().answers())
                .isEqualTo(Map.of("v2", "1", "v1", "3"));
        assertThat(findings(newer)).isEmpty();
    }

    @Test
    void oneMeaningKeepsTheAnswersWhereTheyWere() {
        MaturityModel newer = newer(SWAPPED, "[{kind: SAME_MEANING, questions: [v1, v2], reason: tried}]");
        assertThat(migrated(newer, Map.of("v1", "1", "v2", "3")).answers(MigratedAnswer.Outcome.KEPT))
                .hasSize(2);
        assertThat(findings(newer)).isEmpty();
    }

    @Test
    void aTextThatGoesToANewQuestionLeavesTheAnswersInDoubt() {
        MaturityModel newer = newer(
                "[{op: replace, path: /questions/4/text, value: {nl: Leeft de visie?, en: Is the vision alive?}},"
                        + " {op: add, path: /questions/5, value: {id: v3, dimensions: [vision], scale: agreement, text: {nl: Kent"
                        + " u de visie?, en: Do you know the vision?}}}]",
                "[]");
        assertThat(migrated(newer, Map.of("v2", "3")).response().answers()).isEmpty();
        assertThat(AnswerMigration.between(BASE.model(), newer).newQuestions()).containsExactly("v2", "v3");
        assertThat(findings(newer)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("questions[4].text");
            assertThat(finding.data()).containsEntry("id", "v2").containsEntry("other", "v3");
        });
    }

    private static final String CODES_SWAPPED =
            "[{op: replace, path: /scales/0/options/0/label, value: {nl: Eens, en: Agree}},"
                    + " {op: replace, path: /scales/0/options/2/label, value: {nl: Oneens, en: Disagree}}]";

    @Test
    void anAnswerWhoseCodeHasTheLabelOfAnotherIsAnotherAnswer() {
        MaturityModel newer = newer(CODES_SWAPPED, "[]");
        MigratedResponse migrated = migrated(newer, Map.of("t1", "1", "t2", "2", "v1", "3"));
        assertThat(migrated.response().answers()).isEqualTo(Map.of("t2", "2"));
        assertThat(migrated.answers(MigratedAnswer.Outcome.LOST))
                .extracting(MigratedAnswer::lost)
                .containsExactlyInAnyOrder(
                        Map.of("t1", LossReason.OTHER_MEANING), Map.of("v1", LossReason.OTHER_MEANING));
        assertThat(findings(newer))
                .extracting(finding -> finding.path() + " " + finding.message())
                .containsExactly(
                        "scales[0].options[0] answer '1' said 'Oneens' on scale 'agreement' in version 1.4.0 and says 'Eens' on scale 'agreement'"
                                + " now; answer '3' has the one or had the other",
                        "scales[0].options[2] answer '3' said 'Eens' on scale 'agreement' in version 1.4.0 and says 'Oneens' on scale 'agreement'"
                                + " now; answer '1' has the one or had the other");
    }

    @Test
    void aRescaleOrOneMeaningSaysWhatTheCodesBecome() {
        MaturityModel rescaled = newer(
                CODES_SWAPPED,
                "[{kind: RESCALE, questions: [t1, t2, v1, v2], options: {'1': '3', '2': '2', '3': '1', na: na}}]");
        assertThat(migrated(rescaled, Map.of("t1", "1")).response().answers()).isEqualTo(Map.of("t1", "3"));
        assertThat(findings(rescaled)).isEmpty();
        assertThat(DefinitionComparison.of(BASE.model(), rescaled).changes())
                .extracting(Change::kind)
                .contains(ChangeKind.OPTION_LABEL)
                .doesNotContain(ChangeKind.OPTION_LABEL_MOVED);
        MaturityModel same = newer(CODES_SWAPPED, "[{kind: SAME_MEANING, scales: [agreement], reason: a slip}]");
        assertThat(migrated(same, Map.of("t1", "1")).answers(MigratedAnswer.Outcome.KEPT))
                .hasSize(1);
        assertThat(findings(same)).isEmpty();
    }

    private static final String FRENCH =
            "[{op: add, path: /questions/3/text/fr, value: Une vision ?}, {op: add, path: /questions/4/text/fr, value: La"
                    + " connaissez-vous ?}, {op: add, path: /scales/0/options/2/label/fr, value: D'accord}]";

    @Test
    void textsInLanguagesThatAreNotDeclaredDecideNothing() {
        EvolvedDefinition older = BASE.with(FRENCH);
        MaturityModel newer = older.with(
                        "[{op: replace, path: /questions/3/text/fr, value: La connaissez-vous ?}, {op: replace, path:"
                                + " /questions/4/text/fr, value: Une vision ?}, {op: replace, path:"
                                + " /scales/0/options/2/label/fr, value: Oui}]")
                .version("2.0.0")
                .model();
        DefinitionComparison comparison = DefinitionComparison.of(older.model(), newer);
        assertThat(comparison.verdict()).isEqualTo(Verdict.COMPARABLE);
        assertThat(comparison.changes())
                .extracting(Change::path)
                .contains("questions[3].text[fr]", "questions[4].text[fr]", "scales[0].options[2].label[fr]");
        assertThat(comparison.findings(LanguageTag.ENGLISH)).isEmpty();
        assertThat(AnswerMigration.between(older.model(), newer)
                        .migrate(Response.to(older.model())
                                .answers(Map.of("v1", "3", "v2", "1"))
                                .build())
                        .answers(MigratedAnswer.Outcome.KEPT))
                .hasSize(2);
    }

    @Test
    void textsInOtherLanguagesCountWhereThereAreNone() {
        EvolvedDefinition older = BASE.with("[{op: replace, path: /questions/3/text, value: {fr: Une vision ?}}]");
        MaturityModel newer = older.with("[{op: replace, path: /questions/3/text, value: {fr: Autre chose ?}}]")
                .version("2.0.0")
                .model();
        assertThat(DefinitionComparison.of(older.model(), newer).verdict()).isEqualTo(Verdict.SHARED_QUESTIONS);
    }

    @Test
    void aTextWithoutWordsIsNotThatOfAnother() {
        EvolvedDefinition older =
                BASE.with("[{op: replace, path: /scales/0/options/2/label, value: {nl: ' ', en: '...'}}]");
        MaturityModel newer = BASE.with("[{op: replace, path: /scales/0/options/0/label, value: {nl: ' ', en: '...'}}]")
                .version("2.0.0")
                .model();
        assertThat(AnswerMigration.between(older.model(), newer)
                        .migrate(Response.to(older.model())
                                .answers(Map.of("t1", "1", "t2", "3"))
                                .build())
                        .response()
                        .answers())
                .isEqualTo(Map.of("t1", "1", "t2", "3"));
    }

    @Test
    void aTextThatAnotherQuestionStillHasDidNotMove() {
        MaturityModel newer = newer(
                "[{op: replace, path: /questions/4/text, value: {nl: Is er een visie?, en: Is there a vision?}}]",
                "[]");
        assertThat(migrated(newer, Map.of("v1", "1", "v2", "3")).response().answers())
                .isEqualTo(Map.of("v1", "1", "v2", "3"));
        assertThat(findings(newer)).extracting(Finding::rule).containsExactly("migration.kept-in-other-words");
    }

    @Test
    void openQuestionsMayTakeEachOthersWords() {
        String second =
                "[{op: add, path: /questions/7, value: {id: more, kind: OPEN, text: {nl: Licht toe, en: Explain}}}]";
        EvolvedDefinition older = BASE.with(second);
        MaturityModel newer = older.with(
                        "[{op: replace, path: /questions/6/text, value: {nl: Licht toe, en: Explain}}, {op: replace, path:"
                                + " /questions/7/text, value: {nl: Opmerkingen?, en: Remarks?}}]")
                .version("2.0.0")
                .model();
        assertThat(AnswerMigration.between(older.model(), newer)
                        .migrate(Response.to(older.model())
                                .answers(Map.of("remarks", "one", "more", "two"))
                                .build())
                        .response()
                        .answers())
                .isEqualTo(Map.of("remarks", "one", "more", "two"));
    }

    @Test
    void aQuestionThatTakesAMirroredScaleLosesItsAnswersAndTheFindingNamesBothScales() {
        EvolvedDefinition older = BASE.with(
                "[{op: add, path: /scales/3, value: {id: mirrored, options: [{code: '1', score: 1, label: {nl: Eens, en:"
                        + " Agree}}, {code: '3', score: 3, label: {nl: Oneens, en: Disagree}}]}}]");
        MaturityModel newer = older.with(
                        "[{op: replace, path: /questions/0/scale, value: mirrored}, {op: add, path: /questions/0/reversed,"
                                + " value: true}]")
                .version("2.0.0")
                .model();
        List<Finding> findings = DefinitionComparison.of(older.model(), newer).findings(LanguageTag.ENGLISH);
        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly("migration.not-rescaled", "migration.label-moved", "migration.label-moved");
        assertThat(findings.get(1).message())
                .startsWith(
                        "answer '1' said 'Oneens' on scale 'agreement' in version 1.4.0 and says 'Eens' on scale 'mirrored'"
                                + " now");
    }
}
