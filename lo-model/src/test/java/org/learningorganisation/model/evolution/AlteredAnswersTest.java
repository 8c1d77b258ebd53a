package org.learningorganisation.model.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.evolution.MigratedAnswer.Outcome;
import org.learningorganisation.model.response.Response;

/** An answer that keeps its code is listed apart where what it says changed. */
class AlteredAnswersTest {

    private static final EvolvedDefinition BASE = EvolvedDefinition.base();

    private static final String WORDS =
            "[{op: replace, path: /questions/0/text/en, value: Is knowledge shared in the team?}]";
    private static final String LABEL = "[{op: replace, path: /scales/0/options/2/label/en, value: Fully agree}]";
    private static final String SCORE = "[{op: replace, path: /scales/0/options/1/score, value: 2.5}]";
    private static final String BOUNDS = "[{op: replace, path: /scales/1/range/max, value: 200}]";
    private static final String MORE =
            "[{op: add, path: /scales/0/options/3, value: {code: '4', score: 4, label: {nl: Zeer eens, en: Strongly agree}}}]";
    private static final String REVERSED = "[{op: add, path: /questions/0/reversed, value: true}]";
    private static final String NUMBERS =
            "[{op: add, path: /scales/-, value: {id: number, range: {min: 1, max: 3}}}, {op: replace, path:"
                    + " /questions/0/scale, value: number}]";

    private static MaturityModel newer(String edits, String steps) {
        return BASE.with(edits).version("2.0.0").migrating("1.4.0", steps).model();
    }

    private static MigratedAnswer migrated(MaturityModel newer, String question, String code) {
        return AnswerMigration.between(BASE.model(), newer)
                .migrate(Response.to(BASE.model()).answer(question, code).build())
                .answers()
                .get(0);
    }

    private static List<String> findings(MaturityModel newer) {
        return DefinitionComparison.of(BASE.model(), newer).findings(LanguageTag.ENGLISH).stream()
                .map(finding ->
                        finding.severity() + " " + finding.path() + " " + finding.rule() + ": " + finding.message())
                .toList();
    }

    static Stream<Arguments> alterations() {
        return Stream.of(
                altered(
                        WORDS,
                        "t1",
                        "1",
                        Set.of(Alteration.OTHER_WORDS),
                        "questions[0].text migration.kept-in-other-words: answers to question 't1' are kept; it asked 'Does the"
                                + " team share knowledge?' in version 1.4.0 and asks 'Is knowledge shared in the team?' now"),
                altered(
                        LABEL,
                        "t1",
                        "3",
                        Set.of(Alteration.OTHER_LABEL),
                        "scales[0].options[2] migration.kept-under-other-label: answers '3' on scale 'agreement' are kept; this"
                                + " said 'Agree' in version 1.4.0 and says 'Fully agree' now"),
                altered(
                        SCORE,
                        "t1",
                        "2",
                        Set.of(Alteration.OTHER_SCORE),
                        "scales[0].options[1] migration.kept-with-other-score: answers '2' on scale 'agreement' are kept; they"
                                + " scored 2 in version 1.4.0 and score 2.5 now"),
                altered(
                        BOUNDS,
                        "p1",
                        "15",
                        Set.of(Alteration.OTHER_BOUNDS),
                        "scales[1] migration.kept-between-other-bounds: answers on scale 'share' are kept; scores went 0..100 in"
                                + " version 1.4.0 and go 0..200 now"),
                altered(
                        MORE,
                        "t1",
                        "3",
                        Set.of(Alteration.OTHER_BOUNDS),
                        "scales[0] migration.kept-between-other-bounds: answers on scale 'agreement' are kept; scores went 1..3"
                                + " in version 1.4.0 and go 1..4 now"),
                altered(
                        REVERSED,
                        "t1",
                        "3",
                        Set.of(Alteration.REVERSED),
                        "questions[0].reversed migration.kept-and-reversed: answers to question 't1' are kept and count the"
                                + " other way round from version 1.4.0"));
    }

    private static Arguments altered(
            String edits, String question, String code, Set<Alteration> expected, String finding) {
        return Arguments.of(edits, question, code, expected, finding);
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void whatIsDifferentIsListedAndFound(
            String edits, String question, String code, Set<Alteration> expected, String finding) {
        MaturityModel newer = newer(edits, "[]");
        MigratedAnswer answer = migrated(newer, question, code);
        assertThat(answer.arrived()).isEqualTo(Map.of(question, code));
        assertThat(answer.outcome()).isEqualTo(Outcome.ALTERED);
        assertThat(answer.altered()).isEqualTo(expected);
        assertThat(findings(newer)).containsExactly("WARNING " + finding);
    }

    @Test
    void onlyAnswersThatSaySomethingElseAreListed() {
        assertThat(migrated(newer(LABEL, "[]"), "t1", "2").outcome()).isEqualTo(Outcome.KEPT);
        assertThat(migrated(newer(SCORE, "[]"), "t1", "3").outcome()).isEqualTo(Outcome.KEPT);
        assertThat(migrated(newer(MORE, "[]"), "t1", "na").outcome()).isEqualTo(Outcome.KEPT);
        assertThat(migrated(newer(REVERSED, "[]"), "t1", "na").outcome()).isEqualTo(Outcome.KEPT);
        assertThat(migrated(newer(WORDS, "[]"), "t1", "na").outcome()).isEqualTo(Outcome.ALTERED);
        assertThat(migrated(newer(WORDS, "[]"), "t2", "1").outcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void twoScalesAreComparedOnceForAllTheirQuestionsAndAnswers() {
        MaturityModel newer = newer(LABEL, "[]");
        Correspondence both = new Correspondence(BASE.model(), newer);
        KeptCodes codes = both.keptCodes(both.olderQuestion("t1"), both.newerQuestion("t1"))
                .orElseThrow();
        assertThat(both.keptCodes(both.olderQuestion("t2"), both.newerQuestion("t2")))
                .containsSame(codes);
        assertThat(codes.alterations("3"))
                .containsExactly(Alteration.OTHER_LABEL)
                .isSameAs(codes.alterations("3"));
    }

    @Test
    void typographyIsNoAlteration() {
        MaturityModel newer = newer(
                "[{op: replace, path: /questions/0/text/en, value: does the team share knowledge},"
                        + " {op: replace, path: /scales/0/options/2/label/en, value: AGREE!}]",
                "[]");
        assertThat(migrated(newer, "t1", "3").outcome()).isEqualTo(Outcome.KEPT);
        assertThat(findings(newer)).isEmpty();
    }

    @Test
    void oneMeaningSilencesWordsAndLabels() {
        MaturityModel words = newer(WORDS, "[{kind: SAME_MEANING, questions: [t1], reason: tried}]");
        assertThat(migrated(words, "t1", "3").outcome()).isEqualTo(Outcome.KEPT);
        assertThat(findings(words)).isEmpty();
        MaturityModel labels = newer(LABEL, "[{kind: SAME_MEANING, scales: [agreement], reason: tried}]");
        assertThat(migrated(labels, "t1", "3").outcome()).isEqualTo(Outcome.KEPT);
        assertThat(findings(labels)).isEmpty();
    }

    @Test
    void aRescaleSilencesScoresBoundsAndDirectionButNotOtherWords() {
        String all = "{'1': '1', '2': '2', '3': '3', na: na}";
        for (String edits : List.of(LABEL, SCORE, MORE)) {
            MaturityModel newer = newer(edits, "[{kind: RESCALE, questions: [t1, t2, v1, v2], options: " + all + "}]");
            assertThat(migrated(newer, "t1", "3").outcome()).isEqualTo(Outcome.KEPT);
            assertThat(findings(newer)).isEmpty();
        }
        MaturityModel turned =
                newer(REVERSED, "[{kind: RESCALE, questions: [t1], options: {'1': '3', '2': '2', '3': '1', na: na}}]");
        assertThat(migrated(turned, "t1", "3").altered()).isEmpty();
        assertThat(findings(turned)).isEmpty();
        MaturityModel reworded = newer(WORDS, "[{kind: RESCALE, questions: [t1], options: " + all + "}]");
        assertThat(migrated(reworded, "t1", "3").altered()).containsExactly(Alteration.OTHER_WORDS);
    }

    @Test
    void anOptionThatBecomesANumberHasAnotherLabel() {
        MaturityModel newer = newer(NUMBERS, "[]");
        assertThat(migrated(newer, "t1", "3").altered()).containsExactly(Alteration.OTHER_LABEL);
        assertThat(migrated(newer, "t1", "na").lost()).isEqualTo(Map.of("t1", LossReason.NOT_OFFERED));
        assertThat(findings(newer))
                .contains(
                        "WARNING scales[3] migration.kept-under-other-label: answers '3' on scale 'number' are kept; this said"
                                + " 'Eens' in version 1.4.0 and says '3' now")
                .anySatisfy(finding -> assertThat(finding).contains("migration.not-rescaled", "no longer offers na"));
    }

    @Test
    void aRenamedQuestionInOtherWordsIsFoundToo() {
        MaturityModel newer = newer(
                "[{op: replace, path: /questions/0/id, value: t9}, {op: replace, path: /questions/0/text/en, value: Is knowledge"
                        + " shared?}]",
                "[{kind: RENAME_QUESTION, question: t1, to: t9}]");
        MigratedAnswer answer = migrated(newer, "t1", "3");
        assertThat(answer.outcome()).isEqualTo(Outcome.MAPPED);
        assertThat(answer.altered()).containsExactly(Alteration.OTHER_WORDS);
        assertThat(findings(newer)).hasSize(1);
    }

    @Test
    void whereNoAnswerIsKeptNoneIsSaidToBe() {
        assertThat(findings(newer("[{op: replace, path: /scales/1/range, value: {min: 200, max: 300}}]", "[]")))
                .singleElement()
                .satisfies(finding -> assertThat(finding).contains("migration.not-rescaled"));
        MaturityModel open = newer(
                "[{op: replace, path: /questions/5, value: {id: sector, kind: OPEN, text: {nl: Welke?, en: Which?}}}]",
                "[]");
        assertThat(findings(open))
                .singleElement()
                .satisfies(finding -> assertThat(finding).contains("migration.not-rescaled"));
    }

    @Test
    void aDryRunCountsThemApart() {
        MigrationCounts counts = AnswerMigration.between(BASE.model(), newer(LABEL, "[]"))
                .dryRun(List.of(
                        Response.to(BASE.model()).answer("t1", "3").build(),
                        Response.to(BASE.model()).answer("t1", "2").build()));
        assertThat(counts.questions())
                .containsEntry(
                        "t1", new MigrationCounts.Counts(1, 1, 0, 0, Map.of(), Map.of(Alteration.OTHER_LABEL, 1)));
        assertThat(counts.total(Outcome.ALTERED)).isEqualTo(1);
        assertThat(counts.questions().get("t1").answers()).isEqualTo(2);
    }

    @Test
    void overSeveralVersionsEveryAlterationIsListed() {
        MaturityModel between = BASE.with(WORDS).version("1.5.0").model();
        MaturityModel last = BASE.with(WORDS).with(SCORE).version("2.0.0").model();
        MigratedAnswer answer = AnswerMigration.through(List.of(BASE.model(), between, last))
                .migrate(Response.to(BASE.model()).answer("t1", "2").build())
                .answers()
                .get(0);
        assertThat(answer.altered()).containsExactly(Alteration.OTHER_WORDS, Alteration.OTHER_SCORE);
        assertThat(answer.outcome()).isEqualTo(Outcome.ALTERED);
    }

    @ParameterizedTest
    @EnumSource
    void everyAlterationIsSaidInBothLanguages(Alteration alteration) {
        assertThat(alteration.message().byLanguage()).hasSize(2);
    }
}
