package org.learningorganisation.scoring.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.learningorganisation.scoring.testmodels.SmallScans.FIVE;
import static org.learningorganisation.scoring.testmodels.SmallScans.TEN;
import static org.learningorganisation.scoring.testmodels.SmallScans.answers;
import static org.learningorganisation.scoring.testmodels.SmallScans.area;
import static org.learningorganisation.scoring.testmodels.SmallScans.discipline;
import static org.learningorganisation.scoring.testmodels.SmallScans.on;
import static org.learningorganisation.scoring.testmodels.SmallScans.question;
import static org.learningorganisation.scoring.testmodels.SmallScans.questions;
import static org.learningorganisation.scoring.testmodels.SmallScans.scan;
import static org.learningorganisation.scoring.testmodels.SmallScans.text;
import static org.learningorganisation.scoring.testmodels.SmallScans.together;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.OverallRule;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.QuestionAnswer;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Counts;
import org.learningorganisation.scoring.strategy.Reason;

/** Design section 4, rules 1 to 5: how answers become the scores of one person. */
class ScoreDecisionsTest {

    private static PersonalResult score(MaturityModel model, ScoringPlan plan, String codes) {
        return Scorer.of(model, plan).score(answers(model, "p", codes));
    }

    private static PersonalResult score(MaturityModel model, String codes) {
        return score(model, ScoringPlan.usual(), codes);
    }

    private static PersonalScore of(PersonalResult result, String discipline) {
        return result.disciplines().stream()
                .filter(score -> score.id().equals(discipline))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<BigFraction> exact(PersonalScore score) {
        return score.outcome().scored().flatMap(ScoreOutcome.Scored::exact);
    }

    private static double shown(PersonalScore score) {
        return score.outcome().scored().orElseThrow().score();
    }

    private static ScoringPlan missing(String share, String of) {
        return ScoringPlan.builder("missing")
                .missing(Choice.of("share-answered")
                        .with("share", new BigDecimal(share))
                        .with("of", of))
                .build();
    }

    @Nested
    @DisplayName("rule 1: a reversed question scores min + max - score, by the bounds of the scale")
    class Rule1 {

        @Test
        void theBoundsAreThoseOfTheScaleAndNotThoseOfTheAnswers() {
            AnswerScale range = AnswerScale.ofRange("range", new BigDecimal("-1.5"), new BigDecimal("2.5"));
            MaturityModel model = scan("d")
                    .scales(FIVE, TEN, range)
                    .questions(List.of(
                            on(FIVE, "q1", "d").reversed().build(),
                            on(TEN, "q2", "d").reversed().build(),
                            on(range, "q3", "d").reversed().build(),
                            on(FIVE, "q4", "d").build()))
                    .build();
            assertThat(score(model, "2 7 2 2").questions())
                    .extracting(QuestionAnswer::score)
                    .extracting(Optional::orElseThrow)
                    .containsExactly(
                            new BigDecimal("4"), new BigDecimal("3"), new BigDecimal("-1"), new BigDecimal("2"));
        }

        @Test
        void theAnswerItselfIsKeptAsItWasGiven() {
            MaturityModel model = scan("d")
                    .questions(List.of(on(FIVE, "q1", "d").reversed().build()))
                    .build();
            assertThat(score(model, "2").questions().get(0).answer()).contains("2");
        }
    }

    @Nested
    @DisplayName("rule 2: not applicable and don't know leave numerator and denominator")
    class Rule2 {

        private final MaturityModel model =
                scan("d").questions(questions("q", 6, "d")).build();

        @Test
        void theyAreNeitherTheMidpointNorZero() {
            PersonalScore score = of(score(model, "5 na dk 5 4 -"), "d");
            assertThat(exact(score)).contains(BigFraction.of(14, 3));
        }

        @Test
        void theirShareIsReported() {
            assertThat(of(score(model, "5 na dk 5 4 -"), "d").counts()).isEqualTo(new Counts(6, 3, 1, 1));
            assertThat(of(score(model, "5 na dk 5 4 -"), "d").counts().unanswered())
                    .isEqualTo(1);
        }

        @Test
        void theFourStatesStayApart() {
            assertThat(score(model, "5 na dk - 4 4").questions())
                    .extracting(QuestionAnswer::state)
                    .startsWith(
                            QuestionAnswer.State.GIVEN,
                            QuestionAnswer.State.NOT_APPLICABLE,
                            QuestionAnswer.State.DONT_KNOW,
                            QuestionAnswer.State.UNANSWERED);
        }
    }

    @Nested
    @DisplayName("rule 3: at least half of the questions asked, rounded up")
    class Rule3 {

        @ParameterizedTest
        @CsvSource({"8,4", "7,4", "6,3", "5,3", "2,1", "1,1"})
        void halfIsRoundedUp(int asked, int needed) {
            MaturityModel model =
                    scan("d").questions(questions("q", asked, "d")).build();
            String enough = "4 ".repeat(needed) + "- ".repeat(asked - needed);
            String tooFew = "4 ".repeat(needed - 1) + "- ".repeat(asked - needed + 1);
            assertThat(exact(of(score(model, enough), "d"))).contains(BigFraction.of(4));
            assertThat(of(score(model, tooFew), "d").outcome())
                    .isEqualTo(new ScoreOutcome.NotScored(needed == 1 ? Reason.NO_ANSWERS : Reason.TOO_FEW_ANSWERS));
        }

        @Test
        void notApplicableCountsAsAskedAndNotAnswered() {
            MaturityModel model = scan("d").questions(questions("q", 6, "d")).build();
            assertThat(of(score(model, "4 4 na na na -"), "d").outcome())
                    .isEqualTo(new ScoreOutcome.NotScored(Reason.TOO_FEW_ANSWERS));
        }

        @Test
        void ofTheApplicableQuestionsWhenThePlanSaysSo() {
            MaturityModel model = scan("d").questions(questions("q", 6, "d")).build();
            assertThat(exact(of(score(model, missing("0.5", "APPLICABLE"), "4 4 na na na -"), "d")))
                    .contains(BigFraction.of(4));
            assertThat(of(score(model, missing("0.5", "APPLICABLE"), "4 dk na na na -"), "d")
                            .outcome())
                    .isEqualTo(new ScoreOutcome.NotScored(Reason.TOO_FEW_ANSWERS));
        }

        @ParameterizedTest
        @CsvSource({
            "0.8,4,true",
            "0.8,3,false",
            "1,5,true",
            "1,4,false",
            "0,1,true",
            "0,0,false",
            "0.61,4,true",
            "0.61,3,false"
        })
        void theShareIsAParameterOfThePlan(String share, int answered, boolean scored) {
            MaturityModel model = scan("d").questions(questions("q", 5, "d")).build();
            String codes = "2 ".repeat(answered) + "- ".repeat(5 - answered);
            assertThat(of(score(model, missing(share, "ASKED"), codes), "d")
                            .outcome()
                            .scored()
                            .isPresent())
                    .isEqualTo(scored);
        }

        @Test
        void nothingAppliesIsAnotherReasonThanNothingAnswered() {
            MaturityModel model = scan("d").questions(questions("q", 2, "d")).build();
            assertThat(of(score(model, "na na"), "d").outcome().reasonForNone()).contains(Reason.NOT_APPLICABLE);
            assertThat(of(score(model, "na -"), "d").outcome().reasonForNone()).contains(Reason.NO_ANSWERS);
            assertThat(of(score(model, "dk dk"), "d").outcome().reasonForNone()).contains(Reason.NO_ANSWERS);
        }
    }

    @Nested
    @DisplayName("rule 4: the overall score is the weighted mean of the scores of the disciplines")
    class Rule4 {

        private final MaturityModel model = scan().disciplines(List.of(
                        Discipline.builder("d", text("d"))
                                .weight(new BigDecimal("2"))
                                .build(),
                        discipline("e"),
                        Discipline.builder("o", text("o"))
                                .role(Dimension.Role.OUTCOME)
                                .build()))
                .successAreas(List.of(area("a"), area("b")))
                .questions(List.of(
                        question("q1", "d", "a"),
                        question("q2", "e", "a"),
                        question("q3", "e", "a"),
                        question("q4", "e", "b"),
                        question("q5", "o", "b")))
                .build();

        @Test
        void notOfAllQuestionsNorOfTheAreasNorWithOutcomes() {
            PersonalResult result = score(model, "5 1 1 1 5");
            assertThat(exact(result.overall().orElseThrow())).contains(BigFraction.of(11, 3));
            assertThat(exact(of(result, "o"))).contains(BigFraction.of(5));
            assertThat(result.overall().orElseThrow().contributions()).containsOnlyKeys("d", "e");
        }

        @Test
        void ofTheSuccessAreasOrOfNoneWhenThePlanSaysSo() {
            ScoringPlan areas = ScoringPlan.builder("areas")
                    .overall(new OverallRule(OverallRule.Of.SUCCESS_AREAS, OptionalInt.empty()))
                    .build();
            assertThat(exact(score(model, areas, "5 1 1 1 4").overall().orElseThrow()))
                    .contains(BigFraction.of(29, 12));
            ScoringPlan none = ScoringPlan.builder("none")
                    .overall(new OverallRule(OverallRule.Of.NONE, OptionalInt.empty()))
                    .build();
            assertThat(score(model, none, "5 1 1 1 4").overall()).isEmpty();
        }

        @Test
        void onlyWhenEveryDisciplineThatCountsIsScored() {
            assertThat(score(model, "5 - - - 5").overall().orElseThrow().outcome())
                    .isEqualTo(new ScoreOutcome.NotScored(Reason.CHILD_NOT_SCORED));
            assertThat(score(model, "5 1 1 1 -")
                            .overall()
                            .orElseThrow()
                            .outcome()
                            .scored())
                    .isPresent();
        }

        @Test
        void requiringFewerIsAParameterOfThePlan() {
            MaturityModel four = scan("a", "b", "c", "d")
                    .questions(
                            List.of(question("q1", "a"), question("q2", "b"), question("q3", "c"), question("q4", "d")))
                    .build();
            ScoringPlan three = ScoringPlan.builder("three")
                    .overall(new OverallRule(OverallRule.Of.DISCIPLINES, OptionalInt.of(3)))
                    .build();
            assertThat(exact(score(four, three, "1 2 - 4").overall().orElseThrow()))
                    .contains(BigFraction.of(7, 3));
            assertThat(score(four, three, "1 2 - -").overall().orElseThrow().outcome())
                    .isEqualTo(new ScoreOutcome.NotScored(Reason.CHILD_NOT_SCORED));
        }

        @Test
        void aParentIsTheWeightedMeanOfItsChildren() {
            MaturityModel tree = scan().disciplines(List.of(
                            discipline("p"),
                            Discipline.builder("x", text("x"))
                                    .parent("p")
                                    .weight(new BigDecimal("0.25"))
                                    .build(),
                            Discipline.builder("y", text("y"))
                                    .parent("p")
                                    .weight(new BigDecimal("0.75"))
                                    .build()))
                    .questions(together(questions("x", 1, "x"), questions("y", 2, "y")))
                    .build();
            assertThat(exact(of(score(tree, "1 5 5"), "p"))).contains(BigFraction.of(4));
            assertThat(of(score(tree, "1 - -"), "p").outcome().reasonForNone()).contains(Reason.CHILD_NOT_SCORED);
        }
    }

    @Nested
    @DisplayName("rule 5: the normalisation is named in every score")
    class Rule5 {

        @ParameterizedTest
        @CsvSource({"MIN_MAX,50", "PERCENT_OF_MAX,60", "RAW,3"})
        void mean3On1To5(Metric metric, double expected) {
            MaturityModel model = scan("d").questions(questions("q", 2, "d")).build();
            ScoringPlan plan = ScoringPlan.builder("plan").normalisation(metric).build();
            PersonalScore score = of(score(model, plan, "2 4"), "d");
            assertThat(shown(score)).isEqualTo(expected);
            assertThat(score.outcome().scored().orElseThrow().metric()).isEqualTo(metric);
            assertThat(exact(score)).contains(BigFraction.of(3));
        }

        private final MaturityModel mixed = scan("d", "e")
                .questions(List.of(
                        on(FIVE, "q1", "d").build(),
                        on(TEN, "q2", "d").build(),
                        on(TEN, "q3", "e").build()))
                .build();

        @ParameterizedTest
        @CsvSource({"MIN_MAX,60", "PERCENT_OF_MAX,65"})
        void eachAnswerIsNormalisedOnItsOwnScale(Metric metric, double expected) {
            ScoringPlan plan = ScoringPlan.builder("plan").normalisation(metric).build();
            PersonalScore score = of(score(mixed, plan, "3 7 2"), "d");
            assertThat(shown(score)).isEqualTo(expected);
            assertThat(exact(score)).isEmpty();
            assertThat(score.outcome().scored().orElseThrow().mean()).isEmpty();
            assertThat(exact(of(score(mixed, plan, "3 7 2"), "e"))).contains(BigFraction.of(2));
        }

        @Test
        void rawIsRefusedForMixedScalesAndTheDimensionsAreNamed() {
            ScoringPlan raw =
                    ScoringPlan.builder("raw").normalisation(Metric.RAW).build();
            assertThatThrownBy(() -> Scorer.of(mixed, raw))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("RAW", "[d, overall]", "MIN_MAX", "PERCENT_OF_MAX")
                    .hasMessageNotContaining("e,");
        }

        @Test
        void percentOfMaxHasNoMeaningWhereTheMaximumIsNotAboveZero() {
            AnswerScale below = AnswerScale.ofRange("below", new BigDecimal("-4"), BigDecimal.ZERO);
            MaturityModel model = scan("d")
                    .scales(below)
                    .questions(List.of(on(below, "q1", "d").build()))
                    .build();
            ScoringPlan plan = ScoringPlan.builder("plan")
                    .normalisation(Metric.PERCENT_OF_MAX)
                    .build();
            assertThat(of(score(model, plan, "-1"), "d").outcome())
                    .isEqualTo(new ScoreOutcome.NotScored(Reason.UNDEFINED));
            assertThat(shown(of(score(model, "-1"), "d"))).isEqualTo(75);
        }
    }

    /** Design section 4, rule 14: a score that is not rational says so, and so does every score that is made of it. */
    @Test
    void whatIsMadeOfDoublesIsNotSaidToBeExact() {
        MaturityModel model = scan("d", "e")
                .questions(together(questions("d", 2, "d"), questions("e", 2, "e")))
                .build();
        ScoringPlan plan = ScoringPlan.builder("geometric")
                .strategy(Choice.of("geometric-mean"))
                .build();
        PersonalResult result = Scorer.of(model, plan).score(answers(model, "p", "2 3 4 4"));
        assertThat(result.overall().orElseThrow().outcome().scored().orElseThrow())
                .satisfies(overall -> assertThat(overall.exact()).isEmpty())
                .satisfies(overall ->
                        assertThat(overall.mean().orElseThrow()).isCloseTo((Math.sqrt(6) + 4) / 2, within(1e-12)));
        Scorer exact = Scorer.of(model);
        assertThat(exact.score(answers(model, "p", "2 3 4 4"))
                        .overall()
                        .orElseThrow()
                        .outcome()
                        .scored()
                        .orElseThrow()
                        .exact())
                .contains(BigFraction.of(13, 4));
    }
}
