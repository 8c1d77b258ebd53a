package org.learningorganisation.scoring.exact;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** What a distribution of exact scores says: how often each score occurs, from the lowest. */
public final class Distribution {

    private Distribution() {}

    /**
     * How many scores there are.
     *
     * @param byScore how often each score occurs
     * @return the sum of the counts
     */
    public static int count(SortedMap<BigFraction, Integer> byScore) {
        return byScore.values().stream().reduce(0, Math::addExact);
    }

    /**
     * The mean, {@code sum(x) / n}.
     *
     * @param byScore how often each score occurs
     * @return the exact mean; empty without scores
     */
    public static Optional<BigFraction> mean(SortedMap<BigFraction, Integer> byScore) {
        int count = count(byScore);
        return count == 0 ? Optional.empty() : Optional.of(sum(byScore).divide(count));
    }

    /**
     * The median: the middle score, or the mean of the two middle ones.
     *
     * @param byScore how often each score occurs
     * @return the exact median; empty without scores
     */
    public static Optional<BigFraction> median(SortedMap<BigFraction, Integer> byScore) {
        int count = count(byScore);
        return count == 0
                ? Optional.empty()
                : Optional.of(ranked(byScore, (count - 1) / 2)
                        .add(ranked(byScore, count / 2))
                        .divide(2));
    }

    /**
     * The standard deviation of a sample, {@code sqrt((sum(x^2) - sum(x)^2 / n) / (n - 1))}, with the fraction under the root
     * exact.
     *
     * @param byScore how often each score occurs
     * @return the standard deviation, zero or above; empty for fewer than two scores
     */
    public static OptionalDouble standardDeviation(SortedMap<BigFraction, Integer> byScore) {
        ExactSum squares = new ExactSum();
        byScore.forEach((score, times) -> squares.add(score.pow(2).multiply(times)));
        return standardDeviation(count(byScore), sum(byScore), squares.total());
    }

    /**
     * The standard deviation of a sample, {@code sqrt((sum(x^2) - sum(x)^2 / n) / (n - 1))}, with the fraction under the root
     * exact.
     *
     * @param count how many scores there are
     * @param sum their sum
     * @param squares the sum of their squares
     * @return the standard deviation, zero or above; empty for fewer than two scores
     */
    public static OptionalDouble standardDeviation(int count, BigFraction sum, BigFraction squares) {
        if (count < 2) {
            return OptionalDouble.empty();
        }
        BigFraction variance = squares.subtract(sum.pow(2).divide(count)).divide(count - 1);
        return OptionalDouble.of(Math.sqrt(variance.doubleValue()));
    }

    private static BigFraction sum(SortedMap<BigFraction, Integer> byScore) {
        ExactSum sum = new ExactSum();
        byScore.forEach((score, times) -> sum.add(score.multiply(times)));
        return sum.total();
    }

    /**
     * The score at a place, in the order from the lowest.
     *
     * @param byScore how often each score occurs
     * @param place the place, from 0
     * @return the score
     * @throws IllegalArgumentException when there are not so many scores
     */
    public static BigFraction ranked(SortedMap<BigFraction, Integer> byScore, int place) {
        int before = 0;
        for (Map.Entry<BigFraction, Integer> entry : byScore.entrySet()) {
            before += entry.getValue();
            if (place < before) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("there is no score at place " + place + " of " + before);
    }
}
