package org.learningorganisation.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.learningorganisation.scoring.agreement.Answers.fraction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class NullVarianceTest {

    private static final ScaleBounds ONE_TO_FIVE = new ScaleBounds(BigFraction.ONE, BigFraction.of(5));

    /** James, Demaree and Wolf (1984): the chances of the five options. */
    @Test
    void theSkewsOnFiveOptionsAreTheVariancesOfTheirChances() {
        assertThat(NullVariance.skewed(NullSkew.SLIGHT, 5)).isEqualTo(ofChances(5, 15, 20, 35, 25));
        assertThat(NullVariance.skewed(NullSkew.MODERATE, 5)).isEqualTo(ofChances(0, 10, 15, 40, 35));
        assertThat(NullVariance.skewed(NullSkew.HEAVY, 5)).isEqualTo(ofChances(0, 0, 10, 40, 50));
    }

    /** LeBreton and Senter (2008), table 2. */
    @Test
    void theSkewsOnMoreOptionsAreThePublishedOnes() {
        Double[][] published = {
            {1.34, 0.90, 0.44},
            {1.85, 1.26, 0.69},
            {2.90, 2.14, 1.39},
            {3.47, 2.79, 2.35},
            {5.66, 4.73, 3.16},
            {6.30, 5.09, 3.46},
            {7.31, 6.32, 4.02}
        };
        for (int options = 5; options <= 11; options++) {
            int number = options;
            assertThat(Stream.of(NullSkew.SLIGHT, NullSkew.MODERATE, NullSkew.HEAVY)
                            .mapToDouble(skew ->
                                    NullVariance.skewed(skew, number).value().doubleValue()))
                    .as("%s options", options)
                    .containsExactly(published[options - 5]);
        }
    }

    @Test
    void aStrongerSkewLeavesLessVarianceAndEachLessThanChance() {
        for (int options = 5; options <= 11; options++) {
            assertThat(List.of(
                            NullVariance.skewed(NullSkew.HEAVY, options).value(),
                            NullVariance.skewed(NullSkew.MODERATE, options).value(),
                            NullVariance.skewed(NullSkew.SLIGHT, options).value(),
                            NullVariance.uniform(options).value()))
                    .isSorted();
        }
    }

    @Test
    void noSkewIsMadeUpWhereNoneIsPublished() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NullVariance.skewed(NullSkew.SLIGHT, 4))
                .withMessage("options must be from 5 to 11, and is 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NullVariance.skewed(NullSkew.HEAVY, 12))
                .withMessage("options must be from 5 to 11, and is 12");
    }

    @Test
    void scoresNeedNotLieEvenlyApart() {
        assertThat(NullVariance.uniform(List.of(fraction(0, 1), fraction(1, 1), fraction(3, 1)))
                        .value())
                .isEqualTo(fraction(14, 9));
        assertThat(NullVariance.uniform(List.of(fraction(1, 1), fraction(2, 1), fraction(3, 1))))
                .isEqualTo(NullVariance.uniform(3));
        assertThat(NullVariance.uniform(List.of(fraction(0, 1), fraction(0, 1), fraction(3, 1)))
                        .value())
                .isEqualTo(fraction(2, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NullVariance.uniform(List.of(fraction(1, 1), fraction(1, 1))))
                .withMessage("at least two different scores must have a chance above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NullVariance.uniform(List.of()))
                .withMessage("at least two different scores must have a chance above 0");
    }

    @Test
    void aSliderHasTheVarianceOfItsRange() {
        assertThat(NullVariance.continuous(ONE_TO_FIVE).value()).isEqualTo(fraction(4, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScaleBounds(BigFraction.ONE, BigFraction.ONE))
                .withMessage("highest must be above lowest, 1, and is 1");
    }

    @Test
    void chancesAreProportionsOfAnyTotalAndNeverNegative() {
        assertThat(ofChances(1, 1, 1, 1, 1)).isEqualTo(NullVariance.uniform(5));
        assertThat(ofChances(10, 30, 40, 70, 50)).isEqualTo(ofChances(5, 15, 20, 35, 25));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofChances(1, -1, 1))
                .withMessage("chances must be 0 or more, and one is below");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofChances(0, 1, 0))
                .withMessage("at least two different scores must have a chance above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofChances(0, 0))
                .withMessage("at least two different scores must have a chance above 0");
    }

    @Test
    void theUnitOfTheScaleCountsSquared() {
        assertThat(NullVariance.uniform(5).scaledBy(BigFraction.of(25)).value()).isEqualTo(BigFraction.of(1250));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NullVariance.uniform(5).scaledBy(BigFraction.ZERO))
                .withMessage("value must be above 0, and is 0");
    }

    @Test
    void aReferenceNamesItsNullVariancesInTheirOrder() {
        AgreementReference five = AgreementReference.ofOptions(5);
        assertThat(five.bounds()).isEqualTo(ONE_TO_FIVE);
        assertThat(five.nullVariances().keySet())
                .containsExactly("uniform", "slight_skew", "moderate_skew", "heavy_skew");
        assertThat(AgreementReference.ofOptions(4).nullVariances()).containsOnlyKeys("uniform");
        assertThat(AgreementReference.ofOptions(11).nullVariances()).hasSize(4);
        assertThat(AgreementReference.ofOptions(12).nullVariances()).hasSize(1);
        assertThat(AgreementReference.ofRange(ONE_TO_FIVE))
                .isEqualTo(
                        new AgreementReference(ONE_TO_FIVE, Map.of("uniform", NullVariance.continuous(ONE_TO_FIVE))));
    }

    @Test
    void evenlySpacedScoresAreOptionsOnAnotherUnit() {
        List<BigFraction> percent =
                List.of(0, 75, 25, 100, 50).stream().map(BigFraction::of).toList();
        AgreementReference reference = AgreementReference.ofScores(percent);
        assertThat(reference.bounds()).isEqualTo(new ScaleBounds(BigFraction.ZERO, BigFraction.of(100)));
        AgreementReference.ofOptions(5)
                .nullVariances()
                .forEach((name, variance) -> assertThat(reference.nullVariances())
                        .containsEntry(name, variance.scaledBy(BigFraction.of(25))));
        assertThat(AgreementReference.ofScores(List.of(BigFraction.ZERO, BigFraction.ONE, BigFraction.of(3))))
                .isEqualTo(new AgreementReference(
                        new ScaleBounds(BigFraction.ZERO, BigFraction.of(3)),
                        Map.of("uniform", new NullVariance(fraction(14, 9)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementReference.ofScores(List.of(BigFraction.ONE)))
                .withMessage("scores must be at least two different ones, and are 1 of which 1 different");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> AgreementReference.ofScores(List.of(BigFraction.ONE, BigFraction.ZERO, BigFraction.ONE)))
                .withMessage("scores must be at least two different ones, and are 3 of which 2 different");
    }

    private static NullVariance ofChances(int... chances) {
        Map<BigFraction, BigFraction> byScore = new TreeMap<>();
        for (int i = 0; i < chances.length; i++) {
            byScore.put(BigFraction.of(i + 1), BigFraction.of(chances[i]));
        }
        return NullVariance.ofChances(byScore);
    }
}
