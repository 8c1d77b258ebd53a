package org.learningorganisation.scoring.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.Statistic;

/** What holds for the norms of any scores. */
class NormPropertiesTest {

    @Provide
    Arbitrary<BigFraction> score() {
        return Combinators.combine(
                        Arbitraries.integers().between(-40, 40),
                        Arbitraries.integers().between(1, 8))
                .as(BigFraction::of);
    }

    @Provide
    Arbitrary<List<BigFraction>> scores() {
        return score().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<BigFraction> positive() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(1, 9))
                .as(BigFraction::of);
    }

    @Property(tries = 200)
    void theOrderOfTheScoresChangesNothing(@ForAll("scores") List<BigFraction> scores, @ForAll long seed) {
        List<BigFraction> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(NormSample.of(shuffled).table())
                .isEqualTo(NormSample.of(scores).table());
        assertThat(NormSample.of(shuffled).quartiles())
                .isEqualTo(NormSample.of(scores).quartiles());
    }

    @Property(tries = 200)
    void anotherUnitAndAnotherZeroChangeNoDigit(
            @ForAll("scores") List<BigFraction> scores,
            @ForAll("positive") BigFraction unit,
            @ForAll("score") BigFraction zero) {
        List<Norm> before = NormSample.of(scores).table();
        List<Norm> after = NormSample.of(scores.stream()
                        .map(score -> score.multiply(unit).add(zero))
                        .toList())
                .table();
        assertThat(figures(after)).isEqualTo(figures(before));
    }

    private static List<List<Object>> figures(List<Norm> table) {
        return table.stream()
                .map(norm -> List.<Object>of(
                        norm.frequency(),
                        norm.exactPercentileRank(),
                        norm.percentileRank(),
                        norm.z(),
                        norm.t(),
                        norm.normalisedT(),
                        norm.stanine(),
                        norm.stanineOfZ()))
                .collect(Collectors.toList());
    }

    @Property(tries = 200)
    void ranksAreBetweenZeroAndAHundredAndRiseWithTheScore(@ForAll("scores") List<BigFraction> scores) {
        List<Norm> table = NormSample.of(scores).table();
        for (int i = 0; i < table.size(); i++) {
            BigFraction rank = table.get(i).exactPercentileRank().orElseThrow();
            assertThat(rank).isBetween(BigFraction.ZERO, BigFraction.of(100));
            double stanine = ((Statistic.Figure) table.get(i).stanine()).value();
            assertThat(stanine).isBetween(1.0, 9.0).isEqualTo(Math.rint(stanine));
            if (i > 0) {
                assertThat(rank)
                        .isGreaterThan(table.get(i - 1).exactPercentileRank().orElseThrow());
                assertThat(stanine)
                        .isGreaterThanOrEqualTo(
                                ((Statistic.Figure) table.get(i - 1).stanine()).value());
            }
        }
    }

    @Property(tries = 200)
    void turnedRoundTheRanksAddUpToAHundred(
            @ForAll("scores") List<BigFraction> scores, @ForAll("score") BigFraction score) {
        NormSample turned =
                NormSample.of(scores.stream().map(BigFraction::negate).toList());
        Norm one = NormSample.of(scores).norm(score);
        Norm other = turned.norm(score.negate());
        assertThat(one.exactPercentileRank()
                        .flatMap(rank -> other.exactPercentileRank().map(rank::add)))
                .isEqualTo(scores.isEmpty() ? one.exactPercentileRank() : Optional.of(BigFraction.of(100)));
    }

    @Property(tries = 200)
    void quartilesStandInOrderBetweenTheScores(@ForAll("scores") List<BigFraction> scores) {
        NormSample.of(scores).quartiles().ifPresent(quartiles -> {
            assertThat(quartiles.lower()).isBetween(Collections.min(scores), quartiles.median());
            assertThat(quartiles.upper()).isBetween(quartiles.median(), Collections.max(scores));
            long below = scores.stream()
                    .filter(score -> score.compareTo(quartiles.median()) < 0)
                    .count();
            assertThat(2 * below).isLessThanOrEqualTo(scores.size());
        });
    }
}
