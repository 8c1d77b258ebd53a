package org.learningorganisation.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.learningorganisation.scoring.testmodels.StoredResults.estimated;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.comparison.Refusal;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.plan.RelevantDifference;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.statistic.ConfidenceInterval;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

class ChangeTest {

    private static final ChangeRules RULES = ChangeRules.usual();

    private static final ScoringPlan RAW = showing(Metric.RAW);

    private static final ScoringPlan MIN_MAX = showing(Metric.MIN_MAX);

    private static BigFraction of(int numerator, int denominator) {
        return BigFraction.of(numerator, denominator);
    }

    private static GroupScore vision(ScoreOutcome outcome, int people, double spread) {
        return figure("vision", outcome, people, OptionalDouble.of(spread));
    }

    private static Difference difference(ScoringPlan plan, GroupScore earlier, GroupScore later, ChangeRules rules) {
        return GroupChange.between(everybody(plan, earlier), everybody(plan, later), rules)
                .compared()
                .flatMap(change -> change.group("/"))
                .flatMap(change -> change.dimensions().get(0).difference())
                .orElseThrow();
    }

    /** 3 with s 0.8 of 40 people, then 17/5 with s 0.6 of 60: the squares are 0.016 and 0.006. */
    private static Difference ofGroups(ChangeRules rules) {
        return difference(RAW, vision(raw(of(3, 1)), 40, 0.8), vision(raw(of(17, 5)), 60, 0.6), rules);
    }

    private static double value(Statistic statistic) {
        return ((Statistic.Figure) statistic).value();
    }

    @Test
    void groupsAreComparedAsIndependentSamples() {
        Difference difference = ofGroups(RULES);
        double error = Math.sqrt(0.022);
        assertThat(difference.metric()).isEqualTo(Metric.RAW);
        assertThat(difference.change()).isEqualTo(of(2, 5));
        assertThat(difference.shownChange()).isEqualTo(of(2, 5));
        assertThat(value(difference.standardError())).isCloseTo(error, within(1e-15));
        assertThat(difference.standardError().n()).isEqualTo(100);
        assertThat(value(difference.z())).isCloseTo(0.4 / error, within(1e-14));
        ConfidenceInterval limits = difference.limits();
        assertThat(difference.level()).isEqualTo(ConfidenceLevel.NINETY_FIVE);
        assertThat(limits.lower().n()).isEqualTo(100);
        assertThat(value(limits.lower())).isCloseTo(0.4 - 1.959963984540054 * error, within(1e-14));
        assertThat(value(limits.upper())).isCloseTo(0.4 + 1.959963984540054 * error, within(1e-14));
        assertThat(difference.direction()).contains(Direction.RISE);
    }

    @Test
    void theLevelOfTheLimitsIsAParameter() {
        Difference difference = ofGroups(RULES.withConfidence(new ConfidenceLevel(0.9)));
        assertThat(difference.level()).isEqualTo(new ConfidenceLevel(0.9));
        assertThat(value(difference.limits().upper()) - 0.4)
                .isCloseTo(1.6448536269514722 * Math.sqrt(0.022), within(1e-14));
    }

    @Test
    void theSpreadIsOnTheScaleOfTheAnswersAndSoIsTheDifferenceWhateverIsShown() {
        Difference difference = difference(
                MIN_MAX,
                vision(shown(of(3, 1), 50, Metric.MIN_MAX), 40, 0.8),
                vision(shown(of(17, 5), 60, Metric.MIN_MAX), 60, 0.6),
                RULES);
        assertThat(difference.metric()).isEqualTo(Metric.RAW);
        assertThat(difference.change()).isEqualTo(of(2, 5));
        assertThat(difference.shownChange()).isEqualTo(BigFraction.of(10));
        assertThat(value(difference.standardError())).isCloseTo(Math.sqrt(0.022), within(1e-15));
    }

    @Test
    void whereScalesAreMixedTheDifferenceIsOnTheShownMetricAndNotRelevantOrNotOnAnother() {
        GroupScore earlier = vision(mixed(50, Metric.MIN_MAX), 25, 20);
        GroupScore later = vision(mixed(62.5, Metric.MIN_MAX), 25, 15);
        Difference difference = difference(MIN_MAX, earlier, later, RULES);
        assertThat(difference.metric()).isEqualTo(Metric.MIN_MAX);
        assertThat(difference.change()).isEqualTo(of(25, 2));
        assertThat(difference.standardError()).isEqualTo(new Statistic.Figure(5, 50));
        assertThat(difference.z()).isEqualTo(new Statistic.Figure(2.5, 50));
        assertThat(difference.direction()).isEmpty();
        RelevantDifference onShown =
                new RelevantDifference(Metric.MIN_MAX, List.of(new RelevantDifference.Step(1, new BigDecimal("12.5"))));
        assertThat(difference(MIN_MAX, later, earlier, RULES.withRelevant(onShown))
                        .direction())
                .contains(Direction.FALL);
        assertThat(difference(
                                MIN_MAX,
                                vision(shown(of(3, 1), 50, Metric.MIN_MAX), 40, 0.8),
                                vision(shown(of(17, 5), 60, Metric.MIN_MAX), 60, 0.6),
                                RULES.withRelevant(onShown))
                        .direction())
                .contains(Direction.STEADY);
    }

    @Test
    void theFewerOfBothGroupsDecidesWhichDifferenceIsRelevant() {
        GroupScore earlier = vision(raw(of(3, 1)), 50, 0.8);
        assertThat(difference(RAW, earlier, vision(raw(of(33, 10)), 50, 0.8), RULES)
                        .direction())
                .contains(Direction.RISE);
        assertThat(difference(RAW, earlier, vision(raw(of(33, 10)), 49, 0.8), RULES)
                        .direction())
                .contains(Direction.STEADY);
        assertThat(difference(RAW, earlier, vision(raw(of(27, 10)), 50, 0.8), RULES)
                        .direction())
                .contains(Direction.FALL);
    }

    @Test
    void thePlanSaysWhichDifferenceIsRelevantUnlessTheRulesDo() {
        GroupScore earlier = vision(raw(of(3, 1)), 50, 0.8);
        GroupScore later = vision(raw(of(33, 10)), 50, 0.8);
        ScoringPlan plan = ScoringPlan.builder("p")
                .normalisation(Metric.RAW)
                .relevantDifference(from("0.31"))
                .build();
        assertThat(difference(RAW, earlier, later, RULES).direction()).contains(Direction.RISE);
        assertThat(difference(plan, earlier, later, RULES).direction()).contains(Direction.STEADY);
        assertThat(difference(plan, later, earlier, RULES.withRelevant(from("0.3")))
                        .direction())
                .contains(Direction.FALL);
    }

    private static RelevantDifference from(String least) {
        return new RelevantDifference(Metric.RAW, List.of(new RelevantDifference.Step(1, new BigDecimal(least))));
    }

    @ParameterizedTest
    @EnumSource(value = Aggregation.class, mode = EnumSource.Mode.EXCLUDE, names = "PERSON_MEAN")
    void whatIsNoMeanOfPeopleHasNoStandardError(Aggregation aggregation) {
        ScoringPlan plan = ScoringPlan.builder("p")
                .normalisation(Metric.RAW)
                .aggregation(aggregation)
                .build();
        Difference difference = difference(plan, vision(raw(of(3, 1)), 40, 0.8), vision(raw(of(4, 1)), 60, 0.6), RULES);
        assertThat(difference.standardError())
                .isEqualTo(Statistic.undefined(UndefinedReason.NOT_A_MEAN_OF_PEOPLE, 100));
        assertThat(difference.z()).isEqualTo(difference.standardError());
        assertThat(difference.limits())
                .isEqualTo(ConfidenceInterval.undefined(UndefinedReason.NOT_A_MEAN_OF_PEOPLE, 100));
        assertThat(difference.change()).isEqualTo(BigFraction.ONE);
    }

    @Test
    void onePersonHasNoSpreadAndWithoutSpreadThereIsNoZ() {
        GroupScore one = figure("vision", raw(of(3, 1)), 1, OptionalDouble.empty());
        GroupScore other = vision(raw(of(4, 1)), 5, 0);
        assertThat(difference(RAW, one, other, RULES).standardError())
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_PEOPLE, 6));
        assertThat(difference(RAW, other, one, RULES).standardError())
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_PEOPLE, 6));
        Difference same = difference(RAW, vision(raw(of(3, 1)), 5, 0), other, RULES);
        assertThat(same.standardError()).isEqualTo(new Statistic.Figure(0, 10));
        assertThat(same.limits()).isEqualTo(ConfidenceInterval.of(1, 1, 10));
        assertThat(same.z()).isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE, 10));
    }

    @Test
    void whatIsWithheldInEitherResultStaysWithheldWithItsReason() {
        GroupScore there = vision(raw(of(3, 1)), 40, 0.8);
        GroupScore hidden = figure("vision", withheld(), 0, OptionalDouble.empty());
        GroupScore none = figure("vision", notScored(), 0, OptionalDouble.empty());
        for (GroupScore missing : List.of(hidden, none)) {
            assertThat(only(everybody(RAW, there), everybody(RAW, missing)))
                    .isEqualTo(new DimensionChange(
                            "vision", there.name(), there.outcome(), missing.outcome(), Optional.empty()));
            assertThat(only(everybody(RAW, missing), everybody(RAW, there)).difference())
                    .isEmpty();
        }
    }

    private static DimensionChange only(GroupResult earlier, GroupResult later) {
        return GroupChange.between(earlier, later, RULES)
                .compared()
                .flatMap(change -> change.group("/"))
                .orElseThrow()
                .dimensions()
                .get(0);
    }

    @Test
    void groupsAreComparedByPathAndThoseInOneResultOnlyAreNamed() {
        List<GroupScore> scores = List.of(vision(raw(of(3, 1)), 40, 0.8));
        GroupResult earlier =
                result(provenance(RAW), "team", node("/", scores, node("/north", scores), node("/south", scores)));
        GroupResult later =
                result(provenance(RAW), "team", node("/", scores, node("/east", scores), node("/north", scores)));
        GroupChange change =
                GroupChange.between(earlier, later, RULES).compared().orElseThrow();
        assertThat(change.groups()).extracting(GroupChange.NodeChange::group).containsExactly("/", "/north");
        assertThat(change.onlyEarlier()).containsExactly("/south");
        assertThat(change.onlyLater()).containsExactly("/east");
        assertThat(change.earlier()).isEqualTo(earlier.provenance());
        assertThat(change.group("/east")).isEmpty();
    }

    @Test
    void aPersonHasAnExactDifferenceAndNoStandardErrorUnlessTheStrategyGivesOne() {
        PersonalResult earlier = person(RAW, Map.of("vision", raw(of(7, 3))));
        PersonalResult later = person(RAW, Map.of("vision", raw(of(5, 2))));
        Difference difference = PersonalChange.between(earlier, later, RULES)
                .compared()
                .flatMap(change -> change.dimensions().get(0).difference())
                .orElseThrow();
        assertThat(difference.change()).isEqualTo(of(1, 6));
        assertThat(difference.standardError()).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_PEOPLE, 1));
        assertThat(difference.direction()).contains(Direction.STEADY);
    }

    @Test
    void standardErrorsOfAStrategyAreOnTheShownMetricAndSoIsTheDifference() {
        PersonalResult earlier = person(MIN_MAX, Map.of("vision", estimated(3, 50, 3, Metric.MIN_MAX)));
        PersonalResult later = person(MIN_MAX, Map.of("vision", estimated(3.5, 62.5, 4, Metric.MIN_MAX)));
        Difference difference = PersonalChange.between(earlier, later, RULES)
                .compared()
                .flatMap(change -> change.dimensions().get(0).difference())
                .orElseThrow();
        assertThat(difference.metric()).isEqualTo(Metric.MIN_MAX);
        assertThat(difference.change()).isEqualTo(of(25, 2));
        assertThat(difference.standardError()).isEqualTo(new Statistic.Figure(5, 1));
        assertThat(difference.z()).isEqualTo(new Statistic.Figure(2.5, 1));
    }

    @Test
    void aPersonWithoutAScoreKeepsTheReason() {
        PersonalResult earlier = person(RAW, Map.of("vision", notScored()));
        PersonalResult later = person(RAW, Map.of("vision", raw(of(5, 2))));
        DimensionChange change = PersonalChange.between(earlier, later, RULES)
                .compared()
                .orElseThrow()
                .dimensions()
                .get(0);
        assertThat(change.earlier()).isEqualTo(notScored());
        assertThat(change.difference()).isEmpty();
    }

    @Test
    void resultsOfAnyKindAreComparedAndAPersonWithAGroupIsRefused() {
        PersonalResult someone = person(RAW, Map.of("vision", raw(of(5, 2))));
        GroupResult all = everybody(RAW, vision(raw(of(3, 1)), 40, 0.8));
        assertThat(ResultChange.between(someone, someone, RULES).compared().orElseThrow())
                .isInstanceOf(PersonalChange.class)
                .satisfies(change -> assertThat(change.later()).isEqualTo(someone.provenance()));
        assertThat(ResultChange.between(all, all, RULES).compared().orElseThrow())
                .isInstanceOf(GroupChange.class);
        assertThat(ResultChange.between(someone, all, RULES).refusals())
                .extracting(Refusal::kind, Refusal::one, Refusal::other)
                .containsExactly(tuple(Refusal.Kind.RESULT_KIND, "PERSONAL", "GROUP"));
        assertThat(PersonalChange.between(someone, person(MIN_MAX, Map.of()), RULES)
                        .refusals())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.PLAN);
        assertThat(GroupChange.between(all, everybody(MIN_MAX), RULES).refusals())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.PLAN);
    }
}
