package org.learningorganisation.scoring.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

/** Sums and distributions of exact scores. */
class SumsTest {

    private static final double CLOSED_FORM = 1e-12;

    @Provide
    Arbitrary<List<BigFraction>> scores() {
        return Combinators.combine(
                        Arbitraries.integers().between(-40, 40),
                        Arbitraries.integers().between(1, 12))
                .as(BigFraction::of)
                .list()
                .ofMinSize(0)
                .ofMaxSize(40);
    }

    private static ExactSum sum(List<BigFraction> terms) {
        ExactSum sum = new ExactSum();
        terms.forEach(sum::add);
        return sum;
    }

    @Property(tries = 300)
    void aSumIsTheSameInAnyOrderAndAnyPartition(
            @ForAll("scores") List<BigFraction> terms,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int parts) {
        BigFraction naive = terms.stream().reduce(BigFraction.ZERO, BigFraction::add);
        List<BigFraction> shuffled = new ArrayList<>(terms);
        Random random = new Random(seed);
        Collections.shuffle(shuffled, random);
        assertThat(sum(terms).total()).isEqualTo(naive);
        assertThat(sum(shuffled).total()).isEqualTo(naive);
        List<ExactSum> parted = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            parted.add(new ExactSum());
        }
        shuffled.forEach(term -> parted.get(random.nextInt(parts)).add(term));
        ExactSum whole = new ExactSum();
        parted.forEach(whole::addAll);
        assertThat(whole.total()).isEqualTo(naive);
        BigFraction first = parted.get(0).total();
        whole.add(BigFraction.ONE);
        assertThat(parted.get(0).total()).isEqualTo(first);
    }

    @Example
    void nothingAddedIsZero() {
        assertThat(new ExactSum().total()).isEqualTo(BigFraction.ZERO);
    }

    private static SortedMap<BigFraction, Integer> distribution(List<BigFraction> scores) {
        TreeMap<BigFraction, Integer> byScore = new TreeMap<>();
        scores.forEach(score -> byScore.merge(score, 1, Integer::sum));
        return byScore;
    }

    @Property(tries = 300)
    void aDistributionSaysWhatItsScoresSay(@ForAll("scores") List<BigFraction> scores) {
        SortedMap<BigFraction, Integer> byScore = distribution(scores);
        int count = scores.size();
        assertThat(Distribution.count(byScore)).isEqualTo(count);
        if (count == 0) {
            assertThat(Distribution.mean(byScore)).isEmpty();
            assertThat(Distribution.median(byScore)).isEmpty();
            assertThat(Distribution.standardDeviation(byScore)).isEmpty();
            return;
        }
        double[] values =
                scores.stream().mapToDouble(BigFraction::doubleValue).sorted().toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        assertThat(Distribution.mean(byScore).orElseThrow().doubleValue()).isCloseTo(mean, within(CLOSED_FORM));
        double median = (values[(count - 1) / 2] + values[count / 2]) / 2;
        assertThat(Distribution.median(byScore).orElseThrow().doubleValue()).isCloseTo(median, within(CLOSED_FORM));
        if (count == 1) {
            assertThat(Distribution.standardDeviation(byScore)).isEmpty();
        } else {
            double squares = Arrays.stream(values)
                    .map(value -> (value - mean) * (value - mean))
                    .sum();
            assertThat(Distribution.standardDeviation(byScore).orElseThrow())
                    .isCloseTo(Math.sqrt(squares / (count - 1)), within(1e-10));
        }
    }

    /** In R: {@code x <- c(1, 2, 2, 5, 7.5); mean(x); median(x); sd(x)}. */
    @Example
    void anExample() {
        SortedMap<BigFraction, Integer> byScore = distribution(List.of(
                BigFraction.of(1), BigFraction.of(2), BigFraction.of(2), BigFraction.of(5), BigFraction.of(15, 2)));
        assertThat(Distribution.mean(byScore)).contains(BigFraction.of(7, 2));
        assertThat(Distribution.median(byScore)).contains(BigFraction.of(2));
        assertThat(Distribution.standardDeviation(byScore).orElseThrow())
                .isCloseTo(2.692582403567252, within(CLOSED_FORM));
    }
}
