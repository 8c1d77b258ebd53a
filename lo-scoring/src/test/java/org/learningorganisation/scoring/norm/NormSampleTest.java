package org.learningorganisation.scoring.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

class NormSampleTest {

    private static BigFraction of(int numerator, int denominator) {
        return BigFraction.of(numerator, denominator);
    }

    private static NormSample sample(int... scores) {
        return NormSample.of(IntStream.of(scores).mapToObj(BigFraction::of).toList());
    }

    @Test
    void theRunningExample() {
        NormSample sample = sample(1, 3, 4, 3);
        assertThat(sample.mean()).contains(of(11, 4));
        assertThat(sample.variance()).contains(of(19, 12));
        Norm norm = sample.norm(BigFraction.of(3));
        assertThat(norm.frequency()).isEqualTo(2);
        assertThat(norm.exactPercentileRank()).contains(BigFraction.of(50));
        assertThat(norm.percentileRank()).isEqualTo(new Statistic.Figure(50, 4));
        assertThat(value(norm.z())).isCloseTo(0.25 / Math.sqrt(19.0 / 12), within(1e-15));
        assertThat(value(norm.t())).isCloseTo(50 + 10 * 0.25 / Math.sqrt(19.0 / 12), within(1e-13));
        assertThat(norm.normalisedT()).isEqualTo(new Statistic.Figure(50, 4));
        assertThat(norm.stanine()).isEqualTo(new Statistic.Figure(5, 4));
        assertThat(norm.stanineOfZ()).isEqualTo(new Statistic.Figure(5, 4));
        assertThat(sample.table())
                .extracting(Norm::score)
                .containsExactly(BigFraction.of(1), BigFraction.of(3), BigFraction.of(4));
        assertThat(sample).hasToString("NormSample of 4 scores");
    }

    private static double value(Statistic statistic) {
        return ((Statistic.Figure) statistic).value();
    }

    private static UndefinedReason reason(Statistic statistic) {
        return ((Statistic.Undefined) statistic).reason();
    }

    @Test
    void inAnEmptySampleNothingIsDefined() {
        NormSample nobody = NormSample.of(List.of());
        Norm norm = nobody.norm(BigFraction.ONE);
        assertThat(nobody.size()).isZero();
        assertThat(nobody.mean()).isEmpty();
        assertThat(nobody.variance()).isEmpty();
        assertThat(nobody.quartiles()).isEmpty();
        assertThat(nobody.table()).isEmpty();
        assertThat(norm.exactPercentileRank()).isEmpty();
        assertThat(Stream.of(
                        norm.percentileRank(),
                        norm.z(),
                        norm.t(),
                        norm.normalisedT(),
                        norm.stanine(),
                        norm.stanineOfZ()))
                .containsOnly(Statistic.undefined(UndefinedReason.NO_VALUES, 0));
    }

    @Test
    void oneScoreHasARankAndNoZ() {
        Norm norm = sample(3).norm(BigFraction.of(3));
        assertThat(norm.exactPercentileRank()).contains(BigFraction.of(50));
        assertThat(norm.stanine()).isEqualTo(new Statistic.Figure(5, 1));
        assertThat(Stream.of(norm.z(), norm.t(), norm.stanineOfZ()))
                .containsOnly(Statistic.undefined(UndefinedReason.TOO_FEW_PEOPLE, 1));
    }

    @Test
    void equalScoresHaveARankAndNoZ() {
        Norm norm = sample(3, 3, 3).norm(BigFraction.of(3));
        assertThat(norm.normalisedT()).isEqualTo(new Statistic.Figure(50, 3));
        assertThat(Stream.of(norm.z(), norm.t(), norm.stanineOfZ()))
                .containsOnly(Statistic.undefined(UndefinedReason.NO_VARIANCE, 3));
    }

    @Test
    void beyondTheSampleTheRanksAreZeroAndAHundredWithoutANormalisedT() {
        NormSample sample = sample(2, 3, 4);
        Norm below = sample.norm(BigFraction.ONE);
        assertThat(below.exactPercentileRank()).contains(BigFraction.ZERO);
        assertThat(reason(below.normalisedT())).isEqualTo(UndefinedReason.OUT_OF_RANGE);
        assertThat(below.stanine()).isEqualTo(new Statistic.Figure(1, 3));
        assertThat(below.z()).isEqualTo(new Statistic.Figure(-2, 3));
        assertThat(below.frequency()).isZero();
        Norm above = sample.norm(BigFraction.of(5));
        assertThat(above.exactPercentileRank()).contains(BigFraction.of(100));
        assertThat(reason(above.normalisedT())).isEqualTo(UndefinedReason.OUT_OF_RANGE);
        assertThat(above.stanine()).isEqualTo(new Statistic.Figure(9, 3));
        assertThat(above.t()).isEqualTo(new Statistic.Figure(70, 3));
    }

    @Test
    void aZThatNoDoubleHoldsIsOutOfRange() {
        BigFraction huge = BigFraction.of(10).pow(400);
        assertThat(reason(sample(2, 3, 4).norm(huge).z())).isEqualTo(UndefinedReason.OUT_OF_RANGE);
        assertThat(reason(sample(2, 3, 4).norm(huge).t())).isEqualTo(UndefinedReason.OUT_OF_RANGE);
    }

    @Test
    void twoOptionsAreRankedByHalf() {
        assertThat(sample(0, 0, 1, 1).table())
                .extracting(norm -> norm.exactPercentileRank().orElseThrow())
                .containsExactly(BigFraction.of(25), BigFraction.of(75));
    }

    @Test
    void countsAreTheSameSampleAsTheirScores() {
        NormSample counted = NormSample.of(new ScoreCounts(new TreeMap<>(
                Map.of(BigFraction.of(3), 2, BigFraction.of(1), 1, BigFraction.of(4), 1, BigFraction.of(9), 0))));
        assertThat(counted.table()).isEqualTo(sample(1, 3, 4, 3).table());
        assertThat(counted.size()).isEqualTo(4);
    }

    /** A score between the lower and the higher ones of a sample of 200 has the rank of the share below it. */
    @ParameterizedTest
    @CsvSource({
        "0, 1", "7, 1", "8, 2", "21, 2", "22, 3", "45, 3", "46, 4", "79, 4", "80, 5", "119, 5", "120, 6", "153, 6",
        "154, 7", "177, 7", "178, 8", "191, 8", "192, 9", "200, 9"
    })
    void aRankEqualToACutGoesUp(int below, int stanine) {
        NormSample sample = NormSample.of(
                new ScoreCounts(new TreeMap<>(Map.of(BigFraction.ZERO, below, BigFraction.of(2), 200 - below))));
        assertThat(sample.norm(BigFraction.ONE).stanine()).isEqualTo(new Statistic.Figure(stanine, 200));
    }

    /** -2, 0 and 2 have the mean 0 and the variance 4: a score of 2 c has the z c. */
    @ParameterizedTest
    @CsvSource({
        "-7/2, 2", "-5/2, 3", "-3/2, 4", "-1/2, 5", "0/1, 5", "1/2, 6", "3/2, 7", "5/2, 8", "7/2, 9", "-9/1, 1",
        "9/1, 9"
    })
    void aZEqualToAnEdgeGoesUp(String score, int stanine) {
        NormSample sample = sample(-2, 0, 2);
        BigFraction exact = Fractions.parse(score).orElseThrow();
        BigFraction little = of(1, 1_000_000_000).divide(1_000_000_000).divide(1_000_000_000);
        assertThat(sample.norm(exact).stanineOfZ()).isEqualTo(new Statistic.Figure(stanine, 3));
        boolean edge =
                exact.getNumerator().bitLength() < 4 && exact.getDenominator().intValue() == 2;
        assertThat(sample.norm(exact.subtract(little)).stanineOfZ())
                .isEqualTo(new Statistic.Figure(edge ? stanine - 1 : stanine, 3));
        assertThat(sample.norm(exact.add(little)).stanineOfZ()).isEqualTo(new Statistic.Figure(stanine, 3));
    }

    /** quantile(x, type = 7) of R. */
    @ParameterizedTest
    @CsvSource({
        "1, 1/1, 1/1, 1/1",
        "2, 5/4, 3/2, 7/4",
        "3, 3/2, 2/1, 5/2",
        "4, 7/4, 5/2, 13/4",
        "5, 2/1, 3/1, 4/1",
        "10, 13/4, 11/2, 31/4"
    })
    void quartilesAreThoseOfRType7(int n, String lower, String median, String upper) {
        NormSample sample = NormSample.of(
                IntStream.rangeClosed(1, n).mapToObj(BigFraction::of).toList());
        Quartiles quartiles = sample.quartiles().orElseThrow();
        assertThat(Stream.of(quartiles.lower(), quartiles.median(), quartiles.upper())
                        .map(Fractions::text))
                .containsExactly(lower, median, upper);
    }

    @Test
    void quartilesOfEqualScoresAreThatScore() {
        BigFraction third = of(1, 3);
        assertThat(NormSample.of(Collections.nCopies(7, third)).quartiles())
                .contains(new Quartiles(third, third, third));
    }

    @Test
    void aScoreEqualToAQuartileIsInTheQuarterAbove() {
        Quartiles quartiles = new Quartiles(BigFraction.of(10), BigFraction.of(20), BigFraction.of(30));
        assertThat(IntStream.of(9, 10, 19, 20, 29, 30, 31)
                        .mapToObj(BigFraction::of)
                        .map(quartiles::quarter))
                .containsExactly(
                        Quarter.LOWEST,
                        Quarter.SECOND,
                        Quarter.SECOND,
                        Quarter.THIRD,
                        Quarter.THIRD,
                        Quarter.HIGHEST,
                        Quarter.HIGHEST);
    }

    @Test
    void quartilesAscend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quartiles(BigFraction.of(3), BigFraction.of(2), BigFraction.of(4)))
                .withMessage("the quartiles are 3.0, 2.0 and 4.0; they must be in ascending order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quartiles(BigFraction.of(1), BigFraction.of(5), BigFraction.of(4)));
    }
}
