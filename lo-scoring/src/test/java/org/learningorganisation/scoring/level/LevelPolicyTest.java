package org.learningorganisation.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningorganisation.scoring.testmodels.SmallScans.questions;
import static org.learningorganisation.scoring.testmodels.SmallScans.scan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels at their exact bounds, the cap, and what stands between a score and the next level. */
class LevelPolicyTest {

    private static final LevelScheme SCHEME =
            LevelScheme.of(scan("d").questions(questions("q", 2, "d")).build());

    private static LevelStanding standing(LevelPolicy policy, BigFraction score) {
        return policy.standing(SCHEME, Evidence.scored("d", LevelEvidence.Scope.DIMENSION, score, List.of()))
                .orElseThrow();
    }

    private static LevelStanding overall(LevelPolicy policy, BigFraction score, List<LevelEvidence> parts) {
        return policy.standing(SCHEME, Evidence.scored("overall", LevelEvidence.Scope.OVERALL, score, parts))
                .orElseThrow();
    }

    /** A dimension whose score is the bound of a level. */
    private static LevelEvidence at(String dimension, int rank) {
        return Evidence.scored(dimension, LevelEvidence.Scope.DIMENSION, BigFraction.of(20L * (rank - 1)), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,1",
        "20,1,2",
        "40,1,3",
        "80,1,5",
        "100,1,5",
        "59999999999999999,1500000000000000,2",
        "60000000000000001,1000000000000000,4"
    })
    void aBoundIsInclusiveHoweverNearTheScore(long numerator, long denominator, int rank) {
        assertThat(standing(
                                LevelPolicy.threshold(),
                                BigFraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)))
                        .level()
                        .rank())
                .isEqualTo(rank);
    }

    @Test
    void theNextLevelIsBlockedByItsBound() {
        NextLevel next =
                standing(LevelPolicy.threshold(), BigFraction.of(75, 2)).next().orElseThrow();
        assertThat(next.level()).isEqualTo(new LevelReached("three", 3));
        assertThat(next.blockedBy()).hasSize(1);
        Blocker blocker = next.blockedBy().get(0);
        assertThat(blocker.rule()).isEqualTo(Blocker.Rule.THRESHOLD);
        assertThat(blocker.from()).contains(new BigDecimal("40"));
        assertThat(blocker.gap()).hasValue(2.5);
        assertThat(blocker.dimension()).isEmpty();
    }

    @Test
    void atTheTopThereIsNoNextLevel() {
        assertThat(standing(LevelPolicy.threshold(), BigFraction.of(80)).next()).isEmpty();
    }

    @Test
    void theOverallLevelIsBlockedByTheBoundTheWeakestDimensionOrBoth() {
        LevelPolicy policy = LevelPolicy.thresholdCapped(1);
        LevelStanding both = overall(policy, BigFraction.of(50), List.of(at("a", 4), at("b", 2)));
        assertThat(both.effective().rank()).isEqualTo(3);
        assertThat(both.cappedBy()).isEmpty();
        assertThat(both.next().orElseThrow().blockedBy())
                .extracting(Blocker::rule)
                .containsExactly(Blocker.Rule.THRESHOLD, Blocker.Rule.WEAKEST_DIMENSION);
        LevelStanding weakest = overall(policy, BigFraction.of(50), List.of(at("a", 4), at("b", 1)));
        assertThat(weakest.level().rank()).isEqualTo(3);
        assertThat(weakest.effective().rank()).isEqualTo(2);
        assertThat(weakest.cappedBy()).contains("b");
        assertThat(weakest.next().orElseThrow().level().rank()).isEqualTo(3);
        assertThat(weakest.next().orElseThrow().blockedBy()).containsExactly(Blocker.weakestDimension("b"));
        LevelStanding bound = overall(policy, BigFraction.of(50), List.of(at("a", 4), at("b", 3)));
        assertThat(bound.next().orElseThrow().blockedBy())
                .extracting(Blocker::rule)
                .containsExactly(Blocker.Rule.THRESHOLD);
    }

    @Test
    void aScoreAtTheBoundIsHeldBackByTheWeakestDimensionOnly() {
        LevelStanding standing =
                overall(LevelPolicy.thresholdCapped(1), BigFraction.of(40), List.of(at("a", 4), at("b", 1)));
        assertThat(standing.level().rank()).isEqualTo(3);
        assertThat(standing.next().orElseThrow().blockedBy()).containsExactly(Blocker.weakestDimension("b"));
    }

    @Test
    void aDimensionIsNotCappedByItsParts() {
        LevelEvidence parent = Evidence.scored(
                "d", LevelEvidence.Scope.DIMENSION, BigFraction.of(80), List.of(at("a", 1), at("b", 1)));
        LevelStanding standing =
                LevelPolicy.thresholdCapped(1).standing(SCHEME, parent).orElseThrow();
        assertThat(standing.effective().rank()).isEqualTo(5);
        assertThat(standing.capped()).isEmpty();
    }

    @Test
    void anotherWayToTheLevelOfAGroupLeavesTheLevelOfAPerson() {
        LevelPolicy ofPeople = LevelPolicy.threshold().withGroupLevel(new GroupLevel.OfPeople(new BigDecimal("0.5")));
        assertThat(standing(ofPeople, BigFraction.of(45)))
                .isEqualTo(standing(LevelPolicy.threshold(), BigFraction.of(45)));
    }

    @Test
    void ranksCountFromTheFirstRankOfTheDefinition() {
        assertThat(LevelScheme.of(scan("d")
                                .questions(questions("q", 2, "d"))
                                .firstRank(0)
                                .build())
                        .steps())
                .extracting(step -> step.level().rank())
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(SCHEME.steps()).extracting(step -> step.level().rank()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void amongEquallyWeakDimensionsTheFirstIdIsNamed() {
        for (List<LevelEvidence> counted :
                List.of(List.of(at("b", 1), at("a", 1), at("c", 4)), List.of(at("a", 1), at("c", 4), at("b", 1)))) {
            assertThat(overall(LevelPolicy.thresholdCapped(1), BigFraction.of(99), counted)
                            .cappedBy())
                    .contains("a");
        }
    }

    @Test
    void aWithheldDimensionMakesTheCapUnknown() {
        LevelStanding standing = overall(
                LevelPolicy.thresholdCapped(1),
                BigFraction.of(99),
                List.of(at("a", 1), Evidence.area("b", 1, LevelEvidence.Availability.WITHHELD)));
        assertThat(standing.capped()).isEmpty();
        assertThat(standing.cappedBy()).isEmpty();
        assertThat(standing.effective().rank()).isEqualTo(5);
    }

    @Test
    void aDimensionThatIsNotScoredDoesNotCap() {
        LevelStanding standing = overall(
                LevelPolicy.thresholdCapped(1),
                BigFraction.of(99),
                List.of(at("a", 2), Evidence.area("b", 1, LevelEvidence.Availability.NOT_SCORED)));
        assertThat(standing.cappedBy()).contains("a");
        assertThat(standing.effective().rank()).isEqualTo(3);
    }

    @Test
    void aNegativeNumberOfRanksIsRefused() {
        assertThatThrownBy(() -> LevelPolicy.thresholdCapped(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("above", "-1", "at least 0");
    }

    @Test
    void theBuiltInPoliciesAreKnownByName() {
        assertThat(LevelPolicies.builtIn().names())
                .containsExactly(
                        "competence-profile",
                        "indicator-levels",
                        "process-capability",
                        "staged-areas",
                        "staged-gates",
                        "threshold",
                        "threshold-capped");
    }
}
