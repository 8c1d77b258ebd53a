package org.learningorganisation.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.learningorganisation.scoring.testmodels.StoredResults.MOMENT;
import static org.learningorganisation.scoring.testmodels.StoredResults.everybody;
import static org.learningorganisation.scoring.testmodels.StoredResults.figure;
import static org.learningorganisation.scoring.testmodels.StoredResults.mixed;
import static org.learningorganisation.scoring.testmodels.StoredResults.node;
import static org.learningorganisation.scoring.testmodels.StoredResults.notScored;
import static org.learningorganisation.scoring.testmodels.StoredResults.person;
import static org.learningorganisation.scoring.testmodels.StoredResults.provenance;
import static org.learningorganisation.scoring.testmodels.StoredResults.raw;
import static org.learningorganisation.scoring.testmodels.StoredResults.result;
import static org.learningorganisation.scoring.testmodels.StoredResults.showing;
import static org.learningorganisation.scoring.testmodels.StoredResults.shown;
import static org.learningorganisation.scoring.testmodels.StoredResults.withheld;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.comparison.Comparison;
import org.learningorganisation.scoring.comparison.Refusal;
import org.learningorganisation.scoring.plan.RelevantDifference;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;
import org.learningorganisation.scoring.strategy.Reason;

class TrendTest {

    private static final ChangeRules RULES = ChangeRules.usual();

    private static final ScoringPlan RAW = showing(Metric.RAW);

    /** A whole year of 365.2425 days after the first. */
    private static Instant year(int number) {
        return MOMENT.plus(ChronoUnit.YEARS.getDuration().multipliedBy(number));
    }

    private static BigFraction of(int numerator, int denominator) {
        return BigFraction.of(numerator, denominator);
    }

    private static GroupScore vision(ScoreOutcome outcome, int people) {
        return figure("vision", outcome, people, OptionalDouble.of(0.5));
    }

    private static Measurement<GroupResult> in(int year, ScoreOutcome outcome) {
        return new Measurement<>(year(year), everybody(RAW, vision(outcome, 60)));
    }

    private static DimensionTrend trend(List<Measurement<GroupResult>> results) {
        return Trend.ofGroup("/", results, RULES)
                .compared()
                .flatMap(trend -> trend.dimension("vision"))
                .orElseThrow();
    }

    @Test
    void aStraightLineHasExactlyItsSlope() {
        DimensionTrend trend = trend(List.of(in(0, raw(of(3, 1))), in(1, raw(of(10, 3))), in(4, raw(of(13, 3)))));
        assertThat(trend.metric()).isEqualTo(Metric.RAW);
        assertThat(trend.slope()).contains(of(1, 3));
        assertThat(trend.slopePerYear()).isEqualTo(new Statistic.Figure(1.0 / 3, 3));
        assertThat(trend.changeSinceFirst()).contains(of(4, 3));
        assertThat(trend.direction()).contains(Direction.RISE);
    }

    /** x 0, 1, 2 and y 2, 4, 3: slope 1/2. */
    @Test
    void otherPointsHaveTheLeastSquaresSlopeWhateverTheirOrder() {
        DimensionTrend trend = trend(List.of(in(2, raw(of(3, 1))), in(0, raw(of(2, 1))), in(1, raw(of(4, 1)))));
        assertThat(trend.slope()).contains(of(1, 2));
        assertThat(trend.changeSinceFirst()).contains(BigFraction.ONE);
        assertThat(trend.points())
                .extracting(TrendPoint::at, TrendPoint::score)
                .containsExactly(
                        tuple(year(0), Optional.of(BigFraction.of(2))),
                        tuple(year(1), Optional.of(BigFraction.of(4))),
                        tuple(year(2), Optional.of(BigFraction.of(3))));
    }

    @Test
    void aMissingAndAWithheldPointKeepTheirPlaceAndReasonAndAreNoPartOfTheFigures() {
        DimensionTrend trend = trend(List.of(
                in(0, withheld()), in(1, raw(of(3, 1))), in(2, notScored()), in(3, raw(of(14, 5))), in(4, withheld())));
        assertThat(trend.points())
                .extracting(TrendPoint::outcome)
                .containsExactly(withheld(), raw(of(3, 1)), notScored(), raw(of(14, 5)), withheld());
        assertThat(trend.points().get(2).score()).isEmpty();
        assertThat(trend.slope()).contains(of(-1, 10));
        assertThat(trend.slopePerYear()).isEqualTo(new Statistic.Figure(-0.1, 2));
        assertThat(trend.changeSinceFirst()).contains(of(-1, 5));
        assertThat(trend.direction()).contains(Direction.STEADY);
    }

    @Test
    void oneScoreHasNoSlopeAndNeitherHasNone() {
        DimensionTrend one = trend(List.of(in(0, raw(of(3, 1))), in(1, withheld())));
        assertThat(one.slope()).isEmpty();
        assertThat(one.slopePerYear()).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_PAIRS, 1));
        assertThat(one.changeSinceFirst()).isEmpty();
        assertThat(one.direction()).isEmpty();
        DimensionTrend none = trend(List.of(in(0, withheld())));
        assertThat(none.slopePerYear()).isEqualTo(Statistic.undefined(UndefinedReason.NO_VALUES, 0));
        assertThat(none.metric()).isEqualTo(Metric.RAW);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trend(List.of()))
                .withMessage("a trend needs at least one result");
    }

    @Test
    void equalMomentsAreRefusedWithTheMoment() {
        Comparison<Trend> trend = Trend.ofGroup("/", List.of(in(0, withheld()), in(0, raw(of(3, 1)))), RULES);
        assertThat(trend.compared()).isEmpty();
        assertThat(trend.refusals())
                .containsExactly(new Refusal(Refusal.Kind.MOMENT, MOMENT.toString(), MOMENT.toString()));
    }

    @Test
    void aResultByAnotherPlanIsRefusedOnce() {
        Measurement<GroupResult> other =
                new Measurement<>(year(1), everybody(showing(Metric.MIN_MAX), vision(raw(of(3, 1)), 60)));
        Measurement<GroupResult> same = new Measurement<>(year(2), other.result());
        assertThat(Trend.ofGroup("/", List.of(in(0, raw(of(3, 1))), other, same), RULES)
                        .refusals())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.PLAN);
    }

    @Test
    void theMomentIsThatOfTheComputationUnlessAnotherIsGiven() {
        GroupResult result = everybody(RAW, vision(raw(of(3, 1)), 60));
        assertThat(Measurement.of(result)).isEqualTo(new Measurement<>(MOMENT, result));
    }

    @Test
    void inAResultWithoutTheGroupNobodyOfItAnswered() {
        List<GroupScore> scores = List.of(vision(raw(of(3, 1)), 60));
        GroupResult with = result(provenance(RAW), "team", node("/", scores, node("/north", scores)));
        GroupResult without = result(provenance(RAW), "team", node("/", scores));
        List<Measurement<GroupResult>> results =
                List.of(new Measurement<>(year(0), with), new Measurement<>(year(1), without));
        DimensionTrend trend = Trend.ofGroup("/north", results, RULES)
                .compared()
                .flatMap(each -> each.dimension("vision"))
                .orElseThrow();
        assertThat(trend.points().get(1).outcome()).isEqualTo(new ScoreOutcome.NotScored(Reason.NO_ANSWERS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trend.ofGroup("/east", results, RULES))
                .withMessage("no result has the group '/east'; known: [/, /north]");
    }

    @Test
    void whereOneScoreIsNotOnTheScaleOfTheAnswersAllAreOnTheShownMetric() {
        ScoringPlan plan = showing(Metric.MIN_MAX);
        List<Measurement<GroupResult>> results = new ArrayList<>();
        results.add(new Measurement<>(year(0), everybody(plan, vision(shown(of(3, 1), 50, Metric.MIN_MAX), 60))));
        results.add(new Measurement<>(year(1), everybody(plan, vision(mixed(75, Metric.MIN_MAX), 60))));
        DimensionTrend trend = trend(results);
        assertThat(trend.metric()).isEqualTo(Metric.MIN_MAX);
        assertThat(trend.slope()).contains(BigFraction.of(25));
        assertThat(trend.direction()).isEmpty();
    }

    @Test
    void theFewerPeopleOfTheFirstAndTheLastDecideWhatIsRelevant() {
        for (int people : List.of(49, 50)) {
            List<Measurement<GroupResult>> results = List.of(
                    new Measurement<>(year(0), everybody(RAW, vision(raw(of(3, 1)), people))),
                    new Measurement<>(year(1), everybody(RAW, vision(raw(of(3, 1)), 5))),
                    new Measurement<>(year(2), everybody(RAW, vision(raw(of(27, 10)), 80))));
            assertThat(trend(results).direction()).contains(people < 50 ? Direction.STEADY : Direction.FALL);
        }
    }

    @Test
    void thePlanSaysWhichChangeSinceTheFirstIsRelevant() {
        ScoringPlan plan = ScoringPlan.builder("p")
                .normalisation(Metric.RAW)
                .relevantDifference(new RelevantDifference(
                        Metric.RAW, List.of(new RelevantDifference.Step(1, new BigDecimal("0.5")))))
                .build();
        assertThat(trend(List.of(
                                new Measurement<>(year(0), everybody(plan, vision(raw(of(3, 1)), 60))),
                                new Measurement<>(year(1), everybody(plan, vision(raw(of(17, 5)), 60)))))
                        .direction())
                .contains(Direction.STEADY);
        assertThat(trend(List.of(in(0, raw(of(3, 1))), in(1, raw(of(17, 5))))).direction())
                .contains(Direction.RISE);
    }

    @Test
    void aPersonHasATrendAndTwoPersonsHaveNot() {
        List<Measurement<PersonalResult>> results = List.of(
                new Measurement<>(year(0), someone("a", of(2, 1))), new Measurement<>(year(2), someone("a", of(3, 1))));
        DimensionTrend trend = Trend.ofPerson(results, RULES)
                .compared()
                .flatMap(each -> each.dimension("vision"))
                .orElseThrow();
        assertThat(trend.slope()).contains(of(1, 2));
        assertThat(trend.direction()).contains(Direction.RISE);
        Comparison<Trend> two =
                Trend.ofPerson(List.of(results.get(0), new Measurement<>(year(2), someone("b", of(3, 1)))), RULES);
        assertThat(two.refusals()).containsExactly(new Refusal(Refusal.Kind.RESPONDENT, "", ""));
    }

    private static PersonalResult someone(String respondent, BigFraction score) {
        return person(provenance(RAW), Optional.of(respondent), Map.of("vision", raw(score)));
    }
}
