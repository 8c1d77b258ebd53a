package org.learningorganisation.model.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.MigrationStep.Merge.Taking;
import org.learningorganisation.model.evolution.MigratedAnswer.Outcome;
import org.learningorganisation.model.response.Response;

class AnswerMigrationTest {

    private static final EvolvedDefinition BASE = EvolvedDefinition.base();

    private static final MaturityModel OLDER = BASE.model();

    /** A newer version with edits and steps, both as YAML. */
    private static MaturityModel newer(String edits, String steps) {
        return BASE.with(edits).version("2.0.0").migrating("1.4.0", steps).model();
    }

    private static MigratedResponse migrated(MaturityModel newer, Map<String, String> answers) {
        return AnswerMigration.between(OLDER, newer)
                .migrate(Response.to(OLDER)
                        .respondent("r1")
                        .group("team", "T")
                        .answers(answers)
                        .build());
    }

    private static MigratedAnswer answer(MigratedResponse migrated, String question) {
        return migrated.answers().stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatNoStepNamesKeepsItsAnswersAndWhoGaveThem() {
        MaturityModel newer = BASE.version("1.4.1").model();
        Map<String, String> answers = Map.of("t1", "3", "t2", "na", "p1", "15", "sector", "p", "remarks", "fine");
        MigratedResponse migrated = migrated(newer, answers);
        assertThat(migrated.response())
                .isEqualTo(Response.to(newer)
                        .respondent("r1")
                        .group("team", "T")
                        .answers(answers)
                        .build());
        assertThat(migrated.answers(Outcome.KEPT)).hasSize(5);
        assertThat(migrated.toAsk()).isEmpty();
    }

    @Test
    void aRenameMovesTheAnswer() {
        MaturityModel newer = newer(
                "[{op: replace, path: /questions/4/id, value: v9}]", "[{kind: RENAME_QUESTION, question: v2, to: v9}]");
        MigratedResponse migrated = migrated(newer, Map.of("v2", "3"));
        assertThat(migrated.response().answers()).isEqualTo(Map.of("v9", "3"));
        assertThat(answer(migrated, "v2").outcome()).isEqualTo(Outcome.MAPPED);
    }

    @Test
    void stepsHappenAtOnceSoThatTwoQuestionsCanSwap() {
        MaturityModel newer = newer(
                "[]", "[{kind: RENAME_QUESTION, question: v1, to: v2}, {kind: RENAME_QUESTION, question: v2, to: v1}]");
        assertThat(migrated(newer, Map.of("v1", "1", "v2", "3")).response().answers())
                .isEqualTo(Map.of("v1", "3", "v2", "1"));
    }

    @Test
    void whatIsDroppedIsLostAsDeclaredAlsoWhenItsIdIsUsedAgain() {
        MaturityModel newer = newer("[]", "[{kind: DROP, question: v2, reason: another question now}]");
        MigratedResponse migrated = migrated(newer, Map.of("v2", "3"));
        assertThat(answer(migrated, "v2").lost()).isEqualTo(Map.of("v2", LossReason.DROPPED));
        assertThat(migrated.toAsk()).containsExactly("v2");
    }

    @Test
    void whatIsNoLongerAskedIsLost() {
        MaturityModel newer = newer("[{op: remove, path: /questions/4}]", "[]");
        assertThat(answer(migrated(newer, Map.of("v2", "3")), "v2").lost())
                .isEqualTo(Map.of("v2", LossReason.NOT_ASKED));
    }

    @Test
    void aSplitAnswerGoesToEachThatTakesIt() {
        MaturityModel newer = newer(
                "[{op: add, path: /questions/5, value: {id: v3, dimensions: [vision], scale: share, text: {nl: Deel?, en: Share?}}}]",
                "[{kind: SPLIT, question: v2, to: [v2, v3]}]");
        MigratedResponse migrated = migrated(newer, Map.of("v2", "na"));
        assertThat(migrated.response().answers()).isEqualTo(Map.of("v2", "na"));
        assertThat(answer(migrated, "v2").outcome()).isEqualTo(Outcome.MAPPED);
        assertThat(answer(migrated, "v2").lost()).isEqualTo(Map.of("v3", LossReason.NOT_OFFERED));
        assertThat(migrated.toAsk()).containsExactly("v3");
    }

    static Stream<Arguments> merges() {
        return Stream.of(
                merge(Taking.AGREED, Map.of("v1", "2", "v2", "2"), "2", Map.of()),
                merge(Taking.AGREED, Map.of("v2", "2"), "2", Map.of()),
                merge(
                        Taking.AGREED,
                        Map.of("v1", "1", "v2", "2"),
                        "",
                        Map.of("v1", LossReason.ANSWERS_DIFFER, "v2", LossReason.ANSWERS_DIFFER)),
                merge(Taking.FIRST, Map.of("v1", "1", "v2", "2"), "1", Map.of("v2", LossReason.NOT_TAKEN)),
                merge(Taking.FIRST, Map.of("v2", "2"), "2", Map.of()),
                merge(Taking.LOWEST, Map.of("v1", "3", "v2", "2"), "2", Map.of("v1", LossReason.NOT_TAKEN)),
                merge(Taking.LOWEST, Map.of("v1", "na", "v2", "2"), "2", Map.of("v1", LossReason.NOT_TAKEN)),
                merge(Taking.HIGHEST, Map.of("v1", "3", "v2", "2"), "3", Map.of("v2", LossReason.NOT_TAKEN)),
                merge(Taking.HIGHEST, Map.of("v1", "na", "v2", "na"), "na", Map.of()),
                merge(Taking.HIGHEST, Map.of("v1", "3", "v2", "3"), "3", Map.of()));
    }

    private static Arguments merge(
            Taking taking, Map<String, String> answers, String taken, Map<String, LossReason> lost) {
        return Arguments.of(taking, answers, taken, lost);
    }

    @ParameterizedTest
    @MethodSource("merges")
    void aMergeTakesOneAnswerAndListsTheOthers(
            Taking taking, Map<String, String> answers, String taken, Map<String, LossReason> lost) {
        MaturityModel newer = newer(
                "[{op: remove, path: /questions/4}]",
                "[{kind: MERGE, questions: [v1, v2], to: v1, taking: " + taking + "}]");
        MigratedResponse migrated = migrated(newer, answers);
        assertThat(migrated.response().answers()).isEqualTo(taken.isEmpty() ? Map.of() : Map.of("v1", taken));
        assertThat(migrated.toAsk()).isEqualTo(taken.isEmpty() ? List.of("v1") : List.of());
        answers.keySet()
                .forEach(question ->
                        assertThat(answer(migrated, question).lost().get("v1")).isEqualTo(lost.get(question)));
    }

    @Test
    void aRescaleMapsExactlyWhatItNames() {
        MaturityModel newer = newer(
                "[{op: replace, path: /questions/0/scale, value: share}]",
                "[{kind: RESCALE, questions: [t1], options: {'1': '0', '2': '50', '3': '100'}}]");
        assertThat(migrated(newer, Map.of("t1", "2")).response().answers()).isEqualTo(Map.of("t1", "50"));
        MigratedResponse lost = migrated(newer, Map.of("t1", "na"));
        assertThat(answer(lost, "t1").lost()).isEqualTo(Map.of("t1", LossReason.NOT_MAPPED));
        assertThat(lost.toAsk()).containsExactly("t1");
    }

    @Test
    void mergedAndRenamedQuestionsAreRescaledAfterwards() {
        MaturityModel newer = newer(
                "[{op: remove, path: /questions/4}, {op: replace, path: /questions/3/scale, value: share}]",
                "[{kind: MERGE, questions: [v1, v2], to: v1, taking: HIGHEST}, {kind: RESCALE, questions: [v1], options: {'1': '100', '3': '0'}}]");
        MigratedResponse migrated = migrated(newer, Map.of("v1", "1", "v2", "3"));
        assertThat(migrated.response().answers()).isEqualTo(Map.of("v1", "100"));
    }

    @Test
    void anAnswerThatIsNoLongerOfferedIsLostUnlessRescaled() {
        MaturityModel without = newer("[{op: remove, path: /scales/0/options/3}]", "[]");
        assertThat(answer(migrated(without, Map.of("t1", "na")), "t1").lost())
                .isEqualTo(Map.of("t1", LossReason.NOT_OFFERED));
        MaturityModel coarser = newer("[{op: replace, path: /scales/1/range/step, value: 50}]", "[]");
        assertThat(answer(migrated(coarser, Map.of("p1", "15")), "p1").lost())
                .isEqualTo(Map.of("p1", LossReason.NOT_OFFERED));
    }

    @Test
    void aCodeThatMeansSomethingElseIsAnotherAnswer() {
        String becomes = "[{op: replace, path: /scales/0/options/1, value:"
                + " {code: '2', kind: DONT_KNOW, label: {nl: Weet niet, en: Don't know}}}]";
        assertThat(answer(migrated(newer(becomes, "[]"), Map.of("t1", "2")), "t1")
                        .lost())
                .isEqualTo(Map.of("t1", LossReason.OTHER_MEANING));
    }

    @Test
    void openAndClosedQuestionsDoNotTakeEachOthersAnswers() {
        MaturityModel newer = newer(
                "[{op: replace, path: /questions/5/kind, value: OPEN}, {op: remove, path: /questions/5/scale},"
                        + " {op: replace, path: /questions/6/kind, value: BACKGROUND}, {op: add, path: /questions/6/scale, value: sector}]",
                "[]");
        MigratedResponse migrated = migrated(newer, Map.of("sector", "p", "remarks", "p"));
        assertThat(migrated.answers(Outcome.LOST)).hasSize(2);
        assertThat(migrated.response().answers()).isEmpty();
    }

    @Test
    void whatTheOlderDefinitionDoesNotKnowIsListedToo() {
        MigratedResponse migrated = migrated(BASE.version("2.0.0").model(), Map.of("x", "1", "t1", "9"));
        assertThat(answer(migrated, "x").lost()).isEqualTo(Map.of("x", LossReason.UNKNOWN_QUESTION));
        assertThat(answer(migrated, "t1").lost()).isEqualTo(Map.of("t1", LossReason.UNKNOWN_ANSWER));
    }

    @Test
    void onlyNewAndLostQuestionsAreToBeAskedNotWhatWasLeftOpen() {
        MaturityModel newer = newer(
                "[{op: add, path: /questions/5, value: {id: v3, dimensions: [vision], scale: agreement, text: {nl: Deelt u?, en: Do you share?}}}]",
                "[]");
        AnswerMigration migration = AnswerMigration.between(OLDER, newer);
        assertThat(migration.newQuestions()).containsExactly("v3");
        assertThat(migrated(newer, Map.of("t1", "1")).toAsk()).containsExactly("v3");
    }

    @Test
    void aDryRunCountsEveryAnswer() {
        MaturityModel newer = newer(
                "[{op: remove, path: /questions/4}, {op: add, path: /questions/0/extensions, value: {a: b}}]",
                "[{kind: MERGE, questions: [v1, v2], to: v1}]");
        MigrationCounts counts = AnswerMigration.between(OLDER, newer)
                .dryRun(List.of(
                        Response.to(OLDER)
                                .answer("t1", "1")
                                .answer("v1", "1")
                                .answer("v2", "1")
                                .build(),
                        Response.to(OLDER)
                                .answer("t1", "2")
                                .answer("v1", "1")
                                .answer("v2", "2")
                                .build()));
        assertThat(counts.responses()).isEqualTo(2);
        assertThat(counts.questions())
                .containsOnlyKeys("t1", "v1", "v2")
                .containsEntry("t1", new MigrationCounts.Counts(2, 0, 0, 0, Map.of(), Map.of()))
                .containsEntry(
                        "v1", new MigrationCounts.Counts(1, 0, 0, 1, Map.of(LossReason.ANSWERS_DIFFER, 1), Map.of()))
                .containsEntry(
                        "v2", new MigrationCounts.Counts(0, 0, 1, 1, Map.of(LossReason.ANSWERS_DIFFER, 1), Map.of()));
        assertThat(counts.toAsk()).isEqualTo(Map.of("v1", 1));
        assertThat(counts.total(Outcome.KEPT) + counts.total(Outcome.MAPPED) + counts.total(Outcome.LOST))
                .isEqualTo(6);
    }

    @Test
    void answersGoThroughTheVersionsBetween() {
        MaturityModel between = BASE.with(
                        "[{op: replace, path: /questions/4/id, value: v9},"
                                + " {op: add, path: /questions/5, value: {id: v3, dimensions: [vision], scale: agreement, text: {nl: Deelt u?, en: Do you share?}}}]")
                .version("1.5.0")
                .migrating("1.4.0", "[{kind: RENAME_QUESTION, question: v2, to: v9}]")
                .model();
        MaturityModel last = BASE.with(
                        "[{op: replace, path: /questions/4/id, value: v10},"
                                + " {op: replace, path: /questions/0/scale, value: share},"
                                + " {op: add, path: /questions/5, value: {id: v3, dimensions: [vision], scale: agreement, text: {nl: Deelt u?, en: Do you share?}}}]")
                .version("2.0.0")
                .migrating(
                        "1.5.0",
                        "[{kind: RENAME_QUESTION, question: v9, to: v10}, {kind: RESCALE, questions: [t1], options: {'1': '0'}}]")
                .model();
        AnswerMigration migration = AnswerMigration.through(List.of(OLDER, between, last));
        MigratedResponse migrated = migration.migrate(Response.to(OLDER)
                .answer("v2", "3")
                .answer("t1", "2")
                .answer("t2", "1")
                .build());
        assertThat(migrated.response().model()).isEqualTo(last.reference());
        assertThat(migrated.response().answers()).isEqualTo(Map.of("v10", "3", "t2", "1"));
        assertThat(answer(migrated, "v2").arrived()).isEqualTo(Map.of("v10", "3"));
        assertThat(answer(migrated, "t1").lost()).isEqualTo(Map.of("t1", LossReason.NOT_MAPPED));
        assertThat(migrated.toAsk()).containsExactly("t1", "v3");
        assertThat(migration.newQuestions()).containsExactly("v3");
        assertThat(AnswerMigration.between(OLDER, last).newQuestions()).containsExactly("v10", "v3");
    }

    @Test
    void aResponseToAnotherVersionIsRefused() {
        AnswerMigration migration =
                AnswerMigration.between(OLDER, BASE.version("2.0.0").model());
        Response other = Response.to(BASE.version("1.3.0").model()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> migration.migrate(other))
                .withMessage("the response is to workshop 1.3.0, not to workshop 1.4.0");
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerMigration.through(List.of(OLDER)));
    }

    @Test
    void answersStayOutOfTexts() {
        MigratedResponse migrated =
                migrated(BASE.version("2.0.0").model(), Map.of("remarks", "secret", "t1", "secret"));
        assertThat(migrated.toString()).doesNotContain("secret").contains("UNKNOWN_ANSWER");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsSaidInBothLanguages(LossReason reason) {
        assertThat(reason.message().byLanguage()).hasSize(2);
    }
}
