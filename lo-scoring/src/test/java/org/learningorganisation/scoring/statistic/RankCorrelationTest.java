package org.learningorganisation.scoring.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    /**
     * Hunter L measure and panel scores of lots of canned tuna: Hollander and Wolfe, "Nonparametric Statistical Methods", 1973,
     * p. 185. R shows it under help(cor.test), with T = 26 of 36 pairs in the same order and tau 0.4444444.
     */
    private static final List<BigDecimal> HUNTER = decimals("44.4 45.9 41.9 53.3 44.7 44.1 50.7 45.2 60.1");

    private static final List<BigDecimal> PANEL = decimals("2.6 3.1 2.5 5.0 3.6 4.0 5.2 2.8 3.8");

    /** Hours of television per week and IQ, the worked example of Wikipedia's "Spearman's rank correlation coefficient". */
    private static final List<Integer> IQ = List.of(106, 100, 86, 101, 99, 103, 97, 113, 112, 110);

    private static final List<Integer> HOURS = List.of(7, 27, 2, 50, 28, 29, 20, 12, 6, 17);

    private static List<BigDecimal> decimals(String numbers) {
        return Stream.of(numbers.split(" ")).map(BigDecimal::new).toList();
    }

    private static double value(Statistic statistic) {
        return statistic.fold(Statistic.Figure::value, undefined -> {
            throw new AssertionError(undefined.reason());
        });
    }

    @Test
    void tauOfTheExampleOfHollanderAndWolfe() {
        assertThat(value(RankCorrelation.kendallTauB(HUNTER, PANEL))).isCloseTo(16.0 / 36, within(1e-15));
        assertThat(RankCorrelation.kendallTauB(HUNTER, PANEL).n()).isEqualTo(9);
    }

    /** Ranks 3, 6, 1, 8, 4, 2, 7, 5, 9 and 2, 4, 1, 8, 5, 7, 9, 3, 6: squared differences sum to 48; 1 - 6 * 48/720. */
    @Test
    void rhoOfTheExampleOfHollanderAndWolfe() {
        assertThat(value(RankCorrelation.spearman(HUNTER, PANEL))).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void rhoOfTheExampleOfIntelligenceAndTelevision() {
        assertThat(value(RankCorrelation.spearman(IQ, HOURS))).isCloseTo(-29.0 / 165, within(1e-15));
    }

    /**
     * By hand: of the six pairs one is tied on the first score, another on the second, and four are in the same order: tau-b is
     * 4/5.
     */
    @Test
    void tiesLeaveBothSumsBelowTheRoot() {
        List<Integer> one = List.of(1, 2, 2, 3);
        List<Integer> other = List.of(1, 3, 2, 3);
        assertThat(value(RankCorrelation.kendallTauB(one, other))).isCloseTo(4.0 / 5, within(1e-15));
        // ranks 1, 2.5, 2.5, 4 and 1, 3.5, 2, 3.5: deviations -1.5, 0, 0, 1.5 and -1.5, 1, -0.5, 1
        assertThat(value(RankCorrelation.spearman(one, other))).isCloseTo(3.75 / Math.sqrt(4.5 * 4.5), within(1e-15));
    }

    @Test
    void midRanksBeginAtTheHighestAndAreSharedByTies() {
        assertThat(RankCorrelation.midRanksFromHighest(List.of(1, 3, 4, 3))).containsExactly(4.0, 2.5, 1.0, 2.5);
        assertThat(RankCorrelation.midRanksFromHighest(List.<Integer>of())).isEmpty();
    }

    @Test
    void whatHasNoOrderHasAReason() {
        for (BiFunction<List<Integer>, List<Integer>, Statistic> measure : measures()) {
            assertThat(measure.apply(List.of(), List.of()))
                    .isEqualTo(Statistic.undefined(UndefinedReason.NO_VALUES, 0));
            assertThat(measure.apply(List.of(1), List.of(2)))
                    .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_PAIRS, 1));
            assertThat(measure.apply(List.of(1, 2, 3), List.of(4, 4, 4)))
                    .isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE, 3));
            assertThatThrownBy(() -> measure.apply(List.of(1, 2), List.of(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2 first and 1");
        }
    }

    private static List<BiFunction<List<Integer>, List<Integer>, Statistic>> measures() {
        return List.of(RankCorrelation::kendallTauB, RankCorrelation::spearman);
    }

    @Provide
    Arbitrary<List<List<Integer>>> pairs() {
        return Arbitraries.integers()
                .between(0, 8)
                .list()
                .ofSize(2)
                .list()
                .ofMinSize(2)
                .ofMaxSize(30)
                .filter(pairs -> IntStream.range(0, 2)
                        .allMatch(i -> pairs.stream()
                                        .map(pair -> pair.get(i))
                                        .distinct()
                                        .count()
                                > 1));
    }

    private static List<Integer> column(List<List<Integer>> pairs, int i) {
        return pairs.stream().map(pair -> pair.get(i)).toList();
    }

    @Property
    void bothAreSymmetricAndOneWithThemselves(@ForAll("pairs") List<List<Integer>> pairs) {
        List<Integer> one = column(pairs, 0);
        List<Integer> other = column(pairs, 1);
        for (BiFunction<List<Integer>, List<Integer>, Statistic> measure : measures()) {
            assertThat(measure.apply(one, other)).isEqualTo(measure.apply(other, one));
            assertThat(value(measure.apply(one, one))).isEqualTo(1);
            assertThat(value(measure.apply(one, other))).isBetween(-1.0, 1.0);
            assertThat(value(measure.apply(
                            one, other.stream().map(x -> 3 * x + 7).toList())))
                    .isEqualTo(value(measure.apply(one, other)));
        }
    }

    @Property
    void theOppositeOrderWithoutTiesIsMinusOneAndTurningRoundChangesTheSign(
            @ForAll("pairs") List<List<Integer>> pairs) {
        List<Integer> one = column(pairs, 0);
        List<Integer> other = column(pairs, 1);
        for (BiFunction<List<Integer>, List<Integer>, Statistic> measure : measures()) {
            assertThat(value(measure.apply(one, other.stream().map(x -> -x).toList())))
                    .isEqualTo(-value(measure.apply(one, other)) + 0.0);
            List<Integer> rising = IntStream.range(0, pairs.size()).boxed().toList();
            List<Integer> falling = new ArrayList<>(rising);
            Collections.reverse(falling);
            assertThat(value(measure.apply(rising, falling))).isEqualTo(-1);
        }
    }

    /** The definition, pair by pair. */
    @Property
    void tauIsThatOfItsDefinition(@ForAll("pairs") List<List<Integer>> pairs) {
        int difference = 0;
        int notTiedOnOne = 0;
        int notTiedOnOther = 0;
        for (int i = 0; i < pairs.size(); i++) {
            for (int j = 0; j < i; j++) {
                int one = Integer.signum(pairs.get(i).get(0) - pairs.get(j).get(0));
                int other = Integer.signum(pairs.get(i).get(1) - pairs.get(j).get(1));
                difference += one * other;
                notTiedOnOne += Math.abs(one);
                notTiedOnOther += Math.abs(other);
            }
        }
        assertThat(value(RankCorrelation.kendallTauB(column(pairs, 0), column(pairs, 1))))
                .isCloseTo(difference / Math.sqrt((double) notTiedOnOne * notTiedOnOther), within(1e-15));
    }
}
