package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Hand-computed scores of the running example, and the special cases. */
class BuiltInStrategiesTest {

    private static final Range ONE_TO_FIVE = Range.of(1, 5);
    private static final Range PERCENT = Range.of(0, 100);
    private static final List<Item> UNEQUAL = Items.weighted(Items.EXAMPLE, 2, 1, 1, 4);
    private static final List<Item> CHILDREN = List.of(Items.child("a", 40), Items.child("b", 75));

    @Test
    void weightedMean() {
        ScoringStrategy mean = ScoringStrategy.weightedMean();
        assertExact(mean, Items.EXAMPLE, 11, 4);
        assertExact(mean, UNEQUAL, 21, 8);
        assertThat(mean.range(UNEQUAL)).contains(ONE_TO_FIVE);
    }

    @Test
    void sum() {
        ScoringStrategy sum = ScoringStrategy.sum();
        assertExact(sum, Items.EXAMPLE, 11, 1);
        assertExact(sum, UNEQUAL, 21, 1);
        assertThat(sum.range(Items.EXAMPLE)).contains(Range.of(4, 20));
        assertThat(sum.range(UNEQUAL)).contains(Range.of(8, 40));
    }

    @Test
    void median() {
        ScoringStrategy median = ScoringStrategy.median();
        assertExact(median, Items.EXAMPLE, 3, 1);
        assertExact(median, UNEQUAL, 3, 1);
        assertExact(median, Items.onFive(5, 1, 2, 4), 3, 1);
        assertExact(median, Items.onFive(2, 1), 3, 2);
        assertExact(median, Items.onFive(5, 1, 4), 4, 1);
        assertThat(median.range(Items.EXAMPLE)).contains(ONE_TO_FIVE);
    }

    @Test
    void minimum() {
        ScoringStrategy minimum = ScoringStrategy.minimum();
        assertExact(minimum, Items.EXAMPLE, 1, 1);
        assertExact(minimum, CHILDREN, 40, 1);
        List<Item> scales = List.of(Items.item("a", 1, 5, 4, 1), Items.item("b", 2, 3, 3, 1));
        assertExact(minimum, scales, 3, 1);
        assertThat(minimum.range(scales)).contains(Range.of(1, 3));
    }

    @Test
    void geometricMean() {
        ScoringStrategy mean = ScoringStrategy.geometricMean();
        assertThat(value(mean, Items.EXAMPLE)).isCloseTo(Math.sqrt(6), within(1e-15));
        // (1^2 * 3 * 4 * 3^4)^(1/8)
        assertThat(value(mean, UNEQUAL)).isCloseTo(Math.pow(972, 0.125), within(1e-15));
        assertThat(mean.score(Items.EXAMPLE))
                .isInstanceOfSatisfying(
                        Score.Value.class,
                        score -> assertThat(score.precision()).isEqualTo(Score.Precision.APPROXIMATE));
        assertThat(mean.range(Items.EXAMPLE)).contains(ONE_TO_FIVE);
    }

    @Test
    void theGeometricMeanOfEqualValuesIsThatValue() {
        for (int value = 1; value <= 100; value++) {
            assertThat(value(ScoringStrategy.geometricMean(), Items.on(0, 100, value, value, value)))
                    .isEqualTo(value);
        }
    }

    @Test
    void theGeometricMeanIsUndefinedForAValueOfZeroOrBelow() {
        ScoringStrategy mean = ScoringStrategy.geometricMean();
        assertThat(mean.score(Items.on(0, 4, 0, 3))).isEqualTo(Score.undefined());
        assertThat(mean.score(Items.on(-2, 2, -1, 2))).isEqualTo(Score.undefined());
        assertThat(mean.range(Items.on(0, 4, 0, 3))).contains(Range.of(0, 4));
        assertThat(mean.range(Items.on(-2, 2, -1, 2))).contains(Range.of(0, 2));
        assertThat(mean.range(Items.on(-2, 0, -1, -1))).isEmpty();
    }

    @Test
    void trimmedMean() {
        assertExact(ScoringStrategy.trimmedMean(new BigDecimal("0.25")), Items.EXAMPLE, 3, 1);
        assertExact(ScoringStrategy.trimmedMean(BigDecimal.ZERO), Items.EXAMPLE, 11, 4);
        assertExact(ScoringStrategy.trimmedMean(new BigDecimal("0.24")), Items.EXAMPLE, 11, 4);
        assertExact(ScoringStrategy.trimmedMean(new BigDecimal("0.25")), UNEQUAL, 3, 1);
        // floor(0.2 * 6) = 1 left out at each end: 2, 2, 3, 5
        assertExact(ScoringStrategy.trimmedMean(new BigDecimal("0.2")), Items.onFive(5, 2, 1, 2, 5, 3), 3, 1);
        // one value is always left: the median of three
        assertExact(ScoringStrategy.trimmedMean(new BigDecimal("0.49")), Items.onFive(5, 4, 1), 4, 1);
        assertThat(ScoringStrategy.trimmedMean(new BigDecimal("0.2")).range(Items.EXAMPLE))
                .contains(ONE_TO_FIVE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringStrategy.trimmedMean(new BigDecimal("0.5")))
                .withMessage("share is 0.5; allowed is a number from 0 to 0.49");
        assertThatIllegalArgumentException().isThrownBy(() -> ScoringStrategy.trimmedMean(new BigDecimal("-0.1")));
    }

    @Test
    void percentFavourable() {
        assertExact(ScoringStrategy.percentFavourable(2), Items.EXAMPLE, 25, 1);
        assertExact(ScoringStrategy.percentFavourable(3), Items.EXAMPLE, 75, 1);
        assertExact(ScoringStrategy.percentFavourable(1), Items.EXAMPLE, 0, 1);
        assertExact(ScoringStrategy.percentFavourable(3), UNEQUAL, 75, 1);
        assertExact(ScoringStrategy.percentFavourable(2), UNEQUAL, 25, 2);
        assertThat(ScoringStrategy.percentFavourable(2).range(UNEQUAL)).contains(PERCENT);
    }

    @Test
    void percentFavourableTakesTheLadderOfEachQuestion() {
        List<Item> items = List.of(Items.item("a", 1, 5, 4, 1), Items.item("b", 0, 10, 8, 1));
        assertExact(ScoringStrategy.percentFavourable(2), items, 50, 1);
        assertExact(ScoringStrategy.percentFavourable(3), items, 100, 1);
    }

    @Test
    void percentFavourableIsUndefinedWhereNoAnswerCouldBeUnfavourable() {
        assertThat(ScoringStrategy.percentFavourable(5).score(Items.EXAMPLE)).isEqualTo(Score.undefined());
        assertThat(ScoringStrategy.percentFavourable(4).score(Items.EXAMPLE)).isNotEqualTo(Score.undefined());
        assertThat(ScoringStrategy.percentFavourable(1).score(CHILDREN)).isEqualTo(Score.undefined());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringStrategy.percentFavourable(0))
                .withMessage("top is 0; allowed is a whole number from 1 to 100");
        assertThatIllegalArgumentException().isThrownBy(() -> ScoringStrategy.percentFavourable(101));
    }

    @Test
    void shareAtOrAbove() {
        assertExact(ScoringStrategy.shareAtOrAbove(BigDecimal.valueOf(50)), Items.EXAMPLE, 75, 1);
        assertExact(ScoringStrategy.shareAtOrAbove(new BigDecimal("50.01")), Items.EXAMPLE, 25, 1);
        assertExact(ScoringStrategy.shareAtOrAbove(BigDecimal.ZERO), Items.EXAMPLE, 100, 1);
        assertExact(ScoringStrategy.shareAtOrAbove(BigDecimal.valueOf(100)), Items.EXAMPLE, 0, 1);
        assertExact(ScoringStrategy.shareAtOrAbove(BigDecimal.valueOf(50)), UNEQUAL, 75, 1);
        assertExact(ScoringStrategy.shareAtOrAbove(BigDecimal.valueOf(60)), CHILDREN, 50, 1);
        assertThat(ScoringStrategy.shareAtOrAbove(BigDecimal.ZERO).range(UNEQUAL))
                .contains(PERCENT);
    }

    @Test
    void aQuestionWithOneAnswerIsAtTheTopOfItsScale() {
        assertExact(ScoringStrategy.shareAtOrAbove(BigDecimal.valueOf(100)), Items.on(3, 3, 3), 100, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringStrategy.shareAtOrAbove(BigDecimal.valueOf(101)))
                .withMessage("cut is 101; allowed is a number from 0 to 100");
        assertThatIllegalArgumentException().isThrownBy(() -> ScoringStrategy.shareAtOrAbove(BigDecimal.valueOf(-1)));
    }

    private static void assertExact(ScoringStrategy strategy, List<Item> items, int numerator, int denominator) {
        assertThat(strategy.score(items)).isEqualTo(Score.exact(BigFraction.of(numerator, denominator)));
    }

    private static double value(ScoringStrategy strategy, List<Item> items) {
        return strategy.score(items)
                .fold(score -> Optional.of(score.value().doubleValue()), reason -> Optional.<Double>empty())
                .orElseThrow();
    }
}
