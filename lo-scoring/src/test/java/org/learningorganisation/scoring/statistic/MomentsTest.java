package org.learningorganisation.scoring.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;

class MomentsTest {

    @Property
    void sumsOfPartsAddUpToThoseOfTheWhole(
            @ForAll("scores") List<BigFraction> one, @ForAll("scores") List<BigFraction> other) {
        List<BigFraction> all = new ArrayList<>(one);
        all.addAll(other);
        assertThat(Sample.of(one).moments().plus(Sample.of(other).moments()))
                .isEqualTo(Sample.of(all).moments())
                .isEqualTo(ScoreCounts.of(Sample.of(all)).moments());
    }

    @Example
    void aMeanTakesOneScoreAndAVarianceTwo() {
        assertThat(Moments.NONE.mean()).isEmpty();
        assertThat(Moments.NONE.variance()).isEmpty();
        assertThat(new Moments(1, BigFraction.of(3), BigFraction.of(9)).mean()).contains(BigFraction.of(3));
        assertThat(new Moments(1, BigFraction.of(3), BigFraction.of(9)).variance())
                .isEmpty();
        assertThat(new Moments(2, BigFraction.of(4), BigFraction.of(10)).variance())
                .contains(BigFraction.of(2));
    }

    @Example
    void sumsThatNoScoresHaveAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moments(-1, BigFraction.ZERO, BigFraction.ZERO))
                .withMessage("n must be 0 or more, and is -1");
        for (Moments possible : List.of(
                new Moments(0, BigFraction.ZERO, BigFraction.ZERO),
                new Moments(1, BigFraction.of(-3), BigFraction.of(9)),
                new Moments(2, BigFraction.of(4), BigFraction.of(8)),
                new Moments(2, BigFraction.of(4), BigFraction.of(10)))) {
            assertThat(possible.n()).isBetween(0, 2);
        }
        for (int[] sums : new int[][] {{0, 1, 1}, {0, 0, 1}, {1, 3, 10}, {1, 3, 8}, {2, 4, 7}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Moments(sums[0], BigFraction.of(sums[1]), BigFraction.of(sums[2])))
                    .withMessage("no " + sums[0] + " scores have that sum and that sum of squares");
        }
    }

    @Example
    void morePeopleThanAnIntCountsAreRefused() {
        Moments most = new Moments(Integer.MAX_VALUE, BigFraction.ZERO, BigFraction.ZERO);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.plus(Sample.of(List.of(BigFraction.ZERO)).moments()));
    }

    @Provide
    Arbitrary<List<BigFraction>> scores() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 8))
                .as(BigFraction::of)
                .list()
                .ofMaxSize(6);
    }
}
