package org.learningorganisation.scoring.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;

class CrossProductsTest {

    private static final ScoreMatrix SOME = matrix("1 2 .", "3 4 5", "5 . 1", ". . .", "4 1 2");

    @Example
    void eachPairHasThePeopleWhoAnsweredBoth() {
        CrossProducts products = CrossProducts.of(SOME);
        assertThat(products.pair(0, 1)).isEqualTo(new PairProducts(3, of(8), of(7), of(2 + 12 + 4)));
        assertThat(products.pair(0, 2)).isEqualTo(new PairProducts(3, of(12), of(8), of(15 + 5 + 8)));
        assertThat(products.pair(1, 2)).isEqualTo(new PairProducts(2, of(5), of(7), of(20 + 2)));
        assertThat(products.pairs()).containsExactly(products.pair(0, 1), products.pair(0, 2), products.pair(1, 2));
        assertThat(products.smallestPairwiseN()).isEqualTo(2);
    }

    @Example
    void eachQuestionHasAllWhoAnsweredIt() {
        ScoreCounts first = CrossProducts.of(SOME).questions().get(0);
        assertThat(first.byScore()).isEqualTo(new TreeMap<>(Map.of(of(1), 1, of(3), 1, of(4), 1, of(5), 1)));
        assertThat(first.moments()).isEqualTo(new Moments(4, of(13), of(51)));
    }

    @Example
    void peopleWithoutAnAnswerHaveNoMean() {
        CrossProducts products = CrossProducts.of(SOME);
        BigFraction last = BigFraction.of(7, 3);
        assertThat(products.n()).isEqualTo(4);
        assertThat(products.personMeans().sum())
                .isEqualTo(BigFraction.of(3, 2).add(4).add(3).add(last));
        assertThat(products.personMeans().sumOfSquares())
                .isEqualTo(BigFraction.of(9, 4).add(16).add(9).add(last.multiply(last)));
    }

    @Example
    void covariancesArePairwiseAndVariancesOfAllAnswers() {
        CovarianceMatrix matrix = CrossProducts.of(SOME).covariances().orElseThrow();
        assertThat(matrix.at(0, 0)).isEqualTo(BigFraction.of(35, 12));
        assertThat(matrix.at(0, 1)).isEqualTo(matrix.at(1, 0)).isEqualTo(BigFraction.of(-1, 3));
        assertThat(matrix.at(1, 2)).isEqualTo(BigFraction.of(9, 2));
        assertThat(matrix.size()).isEqualTo(3);
        assertThat(matrix.trace())
                .isEqualTo(matrix.at(0, 0).add(matrix.at(1, 1)).add(matrix.at(2, 2)));
        assertThat(matrix.total())
                .isEqualTo(matrix.rowSum(0).add(matrix.rowSum(1)).add(matrix.rowSum(2)));
    }

    @Example
    void withNBelowTheLineEachIsSmallerByItsOwnN() {
        CrossProducts products = CrossProducts.of(SOME);
        CovarianceMatrix sample = products.covariances().orElseThrow();
        CovarianceMatrix population = products.populationCovariances().orElseThrow();
        assertThat(population.at(0, 0)).isEqualTo(sample.at(0, 0).multiply(3).divide(4));
        assertThat(population.at(1, 2)).isEqualTo(sample.at(1, 2).divide(2));
    }

    @Example
    void correlationsAreOfCovariancesAndVariances() {
        CovarianceMatrix matrix = CrossProducts.of(matrix("1 2 3 7", "2 4 2 7", "3 6 1 7"))
                .covariances()
                .orElseThrow();
        assertThat(matrix.correlation(0, 1)).hasValue(1);
        assertThat(matrix.correlation(0, 2)).hasValue(-1);
        assertThat(matrix.correlation(2, 2)).hasValue(1);
        assertThat(matrix.correlation(0, 3)).isEqualTo(OptionalDouble.empty());
    }

    @Example
    void fewerThanTwoPeopleHaveNoCovariance() {
        assertThat(CrossProducts.of(matrix("1 2", "3 .", ". 4")).covariances()).isEmpty();
        assertThat(CrossProducts.of(matrix("1 2", "3 .", ". 4")).populationCovariances())
                .isEmpty();
        assertThat(CrossProducts.of(matrix("1")).covariances()).isEmpty();
        assertThat(CrossProducts.of(matrix("1", "2")).covariances()).isPresent();
        assertThat(CrossProducts.of(matrix("1", "2")).smallestPairwiseN()).isEqualTo(2);
    }

    @Example
    void noQuestionsAndNobody() {
        CrossProducts nothing = CrossProducts.of(new ScoreMatrix(0, List.of()));
        assertThat(nothing.n()).isZero();
        assertThat(nothing.smallestPairwiseN()).isZero();
        assertThat(nothing.personMeans()).isEqualTo(Moments.NONE);
        assertThat(nothing.covariances().orElseThrow().size()).isZero();
    }

    @Example
    void sumsBeyondALongAreExact() {
        BigFraction huge = BigFraction.of(BigInteger.TEN.pow(30), BigInteger.valueOf(7));
        for (BigFraction other : List.of(of(3), BigFraction.of(Integer.MAX_VALUE), huge)) {
            ScoreMatrix matrix = new ScoreMatrix(
                    2,
                    List.of(
                            List.of(Optional.of(huge), Optional.of(other)),
                            List.of(Optional.of(of(1)), Optional.empty()),
                            List.of(Optional.of(huge.negate()), Optional.of(of(2)))));
            PairProducts pair = CrossProducts.of(matrix).pair(0, 1);
            assertThat(pair)
                    .isEqualTo(new PairProducts(
                            2,
                            BigFraction.ZERO,
                            other.add(2),
                            huge.multiply(other).subtract(huge.multiply(2))));
        }
    }

    /** Products of numbers below 2^31 fit, four of them added do not: nothing may wrap. */
    @Example
    void productsThatFitAloneDoNotWrapTogether() {
        BigFraction large = BigFraction.of(Integer.MAX_VALUE);
        List<Optional<BigFraction>> row = List.of(Optional.of(large), Optional.of(large));
        CrossProducts products = CrossProducts.of(new ScoreMatrix(2, Collections.nCopies(4, row)));
        assertThat(products.pair(0, 1).sumOfProducts())
                .isEqualTo(large.multiply(large).multiply(4));
    }

    @Property
    void sumsAreThoseOfFractions(@ForAll("matrices") ScoreMatrix scores) {
        CrossProducts products = CrossProducts.of(scores);
        for (int first = 0; first < 3; first++) {
            for (int second = first + 1; second < 3; second++) {
                int n = 0;
                BigFraction x = BigFraction.ZERO;
                BigFraction y = BigFraction.ZERO;
                BigFraction xy = BigFraction.ZERO;
                for (List<Optional<BigFraction>> row : scores.people()) {
                    if (row.get(first).isPresent() && row.get(second).isPresent()) {
                        n++;
                        x = x.add(row.get(first).get());
                        y = y.add(row.get(second).get());
                        xy = xy.add(
                                row.get(first).get().multiply(row.get(second).get()));
                    }
                }
                assertThat(products.pair(first, second)).isEqualTo(new PairProducts(n, x, y, xy));
            }
        }
        assertThat(products.n()).isEqualTo(scores.answering());
    }

    @Property
    void theTotalOfCompleteAnswersIsTheVarianceOfTheirSums(@ForAll("matrices") ScoreMatrix scores) {
        ScoreMatrix complete = scores.listwise();
        Sample sums = Sample.of(complete.people().stream()
                .map(row -> row.stream().flatMap(Optional::stream).reduce(BigFraction.ZERO, BigFraction::add))
                .toList());
        assertThat(CrossProducts.of(complete).covariances().map(CovarianceMatrix::total))
                .isEqualTo(sums.variance());
    }

    @Property
    void theOrderOfPeopleChangesNothing(@ForAll("matrices") ScoreMatrix scores, @ForAll Random random) {
        List<List<Optional<BigFraction>>> people = new ArrayList<>(scores.people());
        Collections.shuffle(people, random);
        assertThat(CrossProducts.of(new ScoreMatrix(3, people))).isEqualTo(CrossProducts.of(scores));
    }

    @Example
    void partsThatDoNotFitTogetherAreRefused() {
        ScoreCounts counts = new ScoreCounts(new TreeMap<>(Map.of(of(1), 2)));
        Moments means = new Moments(2, of(2), of(2));
        PairProducts pair = new PairProducts(3, of(3), of(3), of(3));
        assertThatThrownBy(() -> new CrossProducts(List.of(counts), List.of(pair), means))
                .hasMessage("1 questions have 0 pairs, and there are 1");
        assertThatThrownBy(() -> new CrossProducts(List.of(counts, counts), List.of(pair), means))
                .hasMessage("n of pair 0, 1 must be at most 2, and is 3");
        assertThatThrownBy(() -> new CrossProducts(List.of(counts), List.of(), Moments.NONE))
                .hasMessage("n of question 0 must be at most 0, and is 2");
        assertThatThrownBy(() -> new PairProducts(-1, of(0), of(0), of(0))).hasMessageContaining("-1");
        assertThatThrownBy(() -> new Moments(-1, of(0), of(0))).hasMessageContaining("-1");
        assertThatThrownBy(() -> new Moments(2, of(3), of(4)))
                .hasMessage("no 2 scores have that sum and that sum of squares");
        assertThatThrownBy(() -> new ScoreCounts(new TreeMap<>(Map.of(of(1), -1))))
                .hasMessage("counts must be 0 or more, and one is -1");
    }

    @Example
    void thereIsNoPairOfAQuestionWithItselfOrBackwards() {
        CrossProducts products = CrossProducts.of(SOME);
        assertThatThrownBy(() -> products.pair(1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> products.pair(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> products.pair(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Provide
    Arbitrary<ScoreMatrix> matrices() {
        Arbitrary<Optional<BigFraction>> cell = Arbitraries.integers()
                .between(-7, 7)
                .flatMap(numerator ->
                        Arbitraries.integers().between(1, 6).map(denominator -> BigFraction.of(numerator, denominator)))
                .optional(0.8);
        return cell.list().ofSize(3).list().ofMaxSize(12).map(rows -> new ScoreMatrix(3, rows));
    }

    private static ScoreMatrix matrix(String... rows) {
        List<List<Optional<BigFraction>>> people = Arrays.stream(rows)
                .map(row -> Arrays.stream(row.split(" ", -1))
                        .map(cell -> cell.equals(".")
                                ? Optional.<BigFraction>empty()
                                : Optional.of(of(Integer.parseInt(cell))))
                        .toList())
                .toList();
        return new ScoreMatrix(people.get(0).size(), people);
    }

    private static BigFraction of(int number) {
        return BigFraction.of(number);
    }
}
