package org.learningorganisation.scoring.statistic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far two scores put the same people, or the same groups, in the same order. Only the order of the scores counts, so that
 * scores of any comparable type will do; equal ones, by {@code compareTo}, are ties.
 *
 * <p>Both are 1 for the same order, -1 for the opposite order without ties, and unchanged when the two scores change places. They
 * are not defined for fewer than two pairs ({@link UndefinedReason#TOO_FEW_PAIRS}), nor where one of the two scores is the same
 * for all ({@link UndefinedReason#NO_VARIANCE}).
 */
public final class RankCorrelation {

    private RankCorrelation() {}

    /**
     * Kendall's tau-b, <code>(C - D) / √((N - T1) (N - T2))</code> with C pairs in the same and D pairs in the opposite order, N
     * pairs in all, and T1 and T2 of them tied on the first and on the second score. Range <code>[-1, 1]</code>. All counts are
     * whole numbers; only the quotient is rounded.
     *
     * <p>M. G. Kendall, "The treatment of ties in ranking problems", Biometrika 33 (1945); counted as in W. R. Knight, "A computer
     * method for calculating Kendall's tau with ungrouped data", Journal of the American Statistical Association 61 (1966).
     *
     * @param one the first score of each
     * @param other the second score of each, in the same order
     * @param <T> the type of the scores
     * @return tau-b, with the number of pairs of scores
     * @throws IllegalArgumentException when the lists differ in length
     */
    public static <T extends Comparable<? super T>> Statistic kendallTauB(List<T> one, List<T> other) {
        int n = requirePairs(one, other);
        long[] first = centredRanks(one);
        long[] second = centredRanks(other);
        long all = (long) n * (n - 1) / 2;
        long tiedFirst = tiedPairs(first, n);
        long tiedSecond = tiedPairs(second, n);
        if (n < 2 || tiedFirst == all || tiedSecond == all) {
            return undefined(n);
        }
        List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        order.sort(Comparator.<Integer>comparingLong(i -> first[i]).thenComparingLong(i -> second[i]));
        long tiedBoth = tiedOnBoth(order, first, second);
        long opposite = exchanges(order.stream().mapToLong(i -> second[i]).toArray());
        long same = all - tiedFirst - tiedSecond + tiedBoth - opposite;
        return quotient(same - opposite, all - tiedFirst, all - tiedSecond, n);
    }

    /**
     * Spearman's rho: the correlation of the ranks, where equal scores share the mean of their ranks. Range
     * <code>[-1, 1]</code>. Sums are whole numbers; only the quotient is rounded.
     *
     * <p>C. Spearman, "The proof and measurement of association between two things", American Journal of Psychology 15 (1904).
     *
     * @param one the first score of each
     * @param other the second score of each, in the same order
     * @param <T> the type of the scores
     * @return rho, with the number of pairs of scores
     * @throws IllegalArgumentException when the lists differ in length
     */
    public static <T extends Comparable<? super T>> Statistic spearman(List<T> one, List<T> other) {
        int n = requirePairs(one, other);
        long[] first = centredRanks(one);
        long[] second = centredRanks(other);
        long squaresOfFirst = sumOfProducts(first, first);
        long squaresOfSecond = sumOfProducts(second, second);
        if (squaresOfFirst == 0 || squaresOfSecond == 0) {
            return undefined(n);
        }
        return quotient(sumOfProducts(first, second), squaresOfFirst, squaresOfSecond, n);
    }

    /**
     * The mid-ranks of scores: 1 for the highest, and the mean of their ranks for equal ones: {@code [1, 3, 4, 3]} have the ranks
     * {@code [4, 2.5, 1, 2.5]}.
     *
     * @param scores the scores
     * @param <T> their type
     * @return the rank of each, in the order of the scores
     */
    public static <T extends Comparable<? super T>> List<Double> midRanksFromHighest(List<T> scores) {
        int n = scores.size();
        return Arrays.stream(centredRanks(scores))
                .mapToObj(centred -> (n + 1 - centred) / 2.0)
                .toList();
    }

    private static int requirePairs(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            throw new IllegalArgumentException(
                    "there are " + one.size() + " first and " + other.size() + " second scores; each needs both");
        }
        return one.size();
    }

    private static Statistic undefined(int n) {
        return Statistic.undefined(
                n == 0
                        ? UndefinedReason.NO_VALUES
                        : n == 1 ? UndefinedReason.TOO_FEW_PAIRS : UndefinedReason.NO_VARIANCE,
                n);
    }

    /** The root of a product of equal numbers is that number again, so that 1 and -1 come out as they are. */
    private static Statistic quotient(long numerator, long one, long other, int n) {
        double value = numerator / Math.sqrt((double) one * (double) other);
        return new Statistic.Figure(Math.max(-1, Math.min(1, value)), n);
    }

    /** Twice the mid-rank from the lowest, minus n + 1: whole numbers that sum to zero, equal for equal scores. */
    private static <T extends Comparable<? super T>> long[] centredRanks(List<T> scores) {
        int n = scores.size();
        List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        order.sort(Comparator.comparing(scores::get));
        long[] ranks = new long[n];
        int from = 0;
        while (from < n) {
            int to = from + 1;
            while (to < n && scores.get(order.get(to)).compareTo(scores.get(order.get(from))) == 0) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order.get(i)] = (long) from + 1 + to - (n + 1);
            }
            from = to;
        }
        return ranks;
    }

    private static long tiedPairs(long[] ranks, int n) {
        long[] sorted = Arrays.copyOf(ranks, n);
        Arrays.sort(sorted);
        long tied = 0;
        int run = 0;
        for (int i = 1; i < n; i++) {
            run = sorted[i] == sorted[i - 1] ? run + 1 : 0;
            tied += run;
        }
        return tied;
    }

    private static long tiedOnBoth(List<Integer> order, long[] first, long[] second) {
        long tied = 0;
        int run = 0;
        for (int i = 1; i < order.size(); i++) {
            int one = order.get(i - 1);
            int other = order.get(i);
            run = first[one] == first[other] && second[one] == second[other] ? run + 1 : 0;
            tied += run;
        }
        return tied;
    }

    /** How many pairs stand in the wrong order: the exchanges of neighbours that sorting takes. */
    private static long exchanges(long[] values) {
        long count = 0;
        long[] from = values.clone();
        long[] to = new long[values.length];
        for (int width = 1; width < values.length; width *= 2) {
            for (int left = 0; left < values.length; left += 2 * width) {
                int middle = Math.min(left + width, values.length);
                int right = Math.min(left + 2 * width, values.length);
                int i = left;
                int j = middle;
                for (int k = left; k < right; k++) {
                    if (j == right || (i < middle && from[i] <= from[j])) {
                        to[k] = from[i++];
                    } else {
                        to[k] = from[j++];
                        count += middle - i;
                    }
                }
            }
            long[] sorted = to;
            to = from;
            from = sorted;
        }
        return count;
    }

    private static long sumOfProducts(long[] one, long[] other) {
        long sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
