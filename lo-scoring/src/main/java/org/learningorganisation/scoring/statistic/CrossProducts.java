package org.learningorganisation.scoring.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * All that the reliability of a set of questions needs to know of people's scores, and nothing of any one person: the scores on
 * each question, sums over each pair of questions, and the means of people. Every part is a count or an exact sum, so that it can
 * be gathered in any order and in parts.
 *
 * @param questions the scores on each question, of all who answered it
 * @param pairs the sums over each pair of questions, of all who answered both, in the order (0, 1), (0, 2), ..., (0, k - 1),
 *     (1, 2), ..., (k - 2, k - 1)
 * @param personMeans number, sum and sum of squares of people's means: the mean score of each person with at least one answer
 *     over the questions that he or she answered
 */
public record CrossProducts(List<ScoreCounts> questions, List<PairProducts> pairs, Moments personMeans) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when the number of pairs is not <code>k (k - 1) / 2</code>, when a pair counts more people
     *     than one of its questions, or a question more than there are people
     */
    public CrossProducts {
        questions = List.copyOf(questions);
        pairs = List.copyOf(pairs);
        Objects.requireNonNull(personMeans, "personMeans");
        int k = questions.size();
        if (pairs.size() != k * (k - 1) / 2) {
            throw new IllegalArgumentException(
                    k + " questions have " + k * (k - 1) / 2 + " pairs, and there are " + pairs.size());
        }
        for (int first = 0; first < k; first++) {
            requireAtMost(questions.get(first).n(), personMeans.n(), "question " + first);
            for (int second = first + 1; second < k; second++) {
                int fewest =
                        Math.min(questions.get(first).n(), questions.get(second).n());
                requireAtMost(pairs.get(index(first, second, k)).n(), fewest, "pair " + first + ", " + second);
            }
        }
    }

    /**
     * Gathers all sums of a matrix, over all answers there are: each question, and each pair of questions, has people of its own
     * (pairwise). For the people who answered everything take {@link ScoreMatrix#listwise()} first.
     *
     * @param scores the scores, of reversed questions after reversal
     * @return the sums; the order of the people is of no influence
     */
    public static CrossProducts of(ScoreMatrix scores) {
        List<ScoreCounts> questions = new ArrayList<>();
        List<ScoreColumn> columns = new ArrayList<>();
        List<PairProducts> pairs = new ArrayList<>();
        for (int question = 0; question < scores.questions(); question++) {
            questions.add(ScoreCounts.of(scores.question(question)));
            columns.add(ScoreColumn.of(scores, question, questions.get(question)));
        }
        for (int first = 0; first < columns.size(); first++) {
            for (int second = first + 1; second < columns.size(); second++) {
                pairs.add(columns.get(first).with(columns.get(second)));
            }
        }
        return new CrossProducts(questions, pairs, meansOf(scores));
    }

    /**
     * The number of people with at least one answer.
     *
     * @return n, 0 or more
     */
    public int n() {
        return personMeans.n();
    }

    /**
     * The sums over two questions.
     *
     * @param first the place of the first question, from 0
     * @param second the place of the second, above that of the first
     * @return the sums over the people who answered both
     * @throws IndexOutOfBoundsException when there are no such questions, or not in this order
     */
    public PairProducts pair(int first, int second) {
        Objects.checkIndex(second, questions.size());
        Objects.checkIndex(first, second);
        return pairs.get(index(first, second, questions.size()));
    }

    /**
     * The smallest number of people on which a covariance rests.
     *
     * @return the smallest n of all pairs of questions; of one question its own n, of none 0
     */
    public int smallestPairwiseN() {
        return IntStream.concat(
                        pairs.stream().mapToInt(PairProducts::n),
                        questions.stream().mapToInt(ScoreCounts::n))
                .min()
                .orElse(0);
    }

    /**
     * The unbiased covariances, with n - 1 below the line: of each pair over the people who answered both, and each variance over
     * all who answered that question, as R's {@code cov(x, use = "pairwise")} has them.
     *
     * @return the exact matrix; empty when some question or pair was answered by fewer than two people
     */
    public Optional<CovarianceMatrix> covariances() {
        return matrix(n -> n - 1);
    }

    /**
     * The covariances with n below the line: those of {@link #covariances()}, each times <code>(n - 1) / n</code> with its own n.
     *
     * @return the exact matrix; empty when some question or pair was answered by fewer than two people
     */
    public Optional<CovarianceMatrix> populationCovariances() {
        return matrix(n -> n);
    }

    private Optional<CovarianceMatrix> matrix(IntUnaryOperator divisor) {
        if (smallestPairwiseN() < 2 && !questions.isEmpty()) {
            return Optional.empty();
        }
        int k = questions.size();
        BigFraction[][] cells = new BigFraction[k][k];
        for (int first = 0; first < k; first++) {
            Moments moments = questions.get(first).moments();
            PairProducts self = new PairProducts(moments.n(), moments.sum(), moments.sum(), moments.sumOfSquares());
            cells[first][first] = self.comoment().divide(divisor.applyAsInt(self.n()));
            for (int second = first + 1; second < k; second++) {
                PairProducts pair = pair(first, second);
                cells[first][second] = pair.comoment().divide(divisor.applyAsInt(pair.n()));
                cells[second][first] = cells[first][second];
            }
        }
        return Optional.of(new CovarianceMatrix(cells));
    }

    private static Moments meansOf(ScoreMatrix scores) {
        return Sample.of(scores.people().stream()
                        .map(row -> row.stream().flatMap(Optional::stream).toList())
                        .filter(answers -> !answers.isEmpty())
                        .map(answers -> Sample.of(answers).sum().divide(answers.size()))
                        .toList())
                .moments();
    }

    private static int index(int first, int second, int k) {
        return first * (2 * k - first - 1) / 2 + second - first - 1;
    }

    private static void requireAtMost(int n, int most, String what) {
        if (n > most) {
            throw new IllegalArgumentException("n of " + what + " must be at most " + most + ", and is " + n);
        }
    }
}
