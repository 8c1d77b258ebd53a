package org.learningorganisation.scoring.statistic;

import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How many scores there are, their sum and the sum of their squares: all that a mean, a variance and an analysis of variance need.
 * Those of parts of the people add up to those of the whole.
 *
 * @param n the number of scores, 0 or more
 * @param sum the exact sum, 0 when there are none
 * @param sumOfSquares the exact sum of the squares, 0 when there are none
 */
public record Moments(int n, BigFraction sum, BigFraction sumOfSquares) {

    /** Of no scores. */
    public static final Moments NONE = new Moments(0, BigFraction.ZERO, BigFraction.ZERO);

    /**
     * Checks that there are scores with these sums.
     *
     * @throws IllegalArgumentException when the number is negative, or when no such number of scores has these sums: <code>n Σx²
     *     &lt; (Σx)²</code>, one score with another square, or sums of nothing
     */
    public Moments {
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(sumOfSquares, "sumOfSquares");
        if (n < 0) {
            throw new IllegalArgumentException("n must be 0 or more, and is " + n);
        }
        int spread = sumOfSquares.multiply(n).compareTo(sum.pow(2));
        boolean ofNothing = n == 0 && sumOfSquares.signum() != 0;
        boolean ofOne = n == 1 && spread != 0;
        if (spread < 0 || ofNothing || ofOne) {
            throw new IllegalArgumentException("no " + n + " scores have that sum and that sum of squares");
        }
    }

    /**
     * The moments of all scores of two sets of people without people in common.
     *
     * @param other the moments of the other people
     * @return those of both
     * @throws ArithmeticException when there are more scores than an int can count
     */
    public Moments plus(Moments other) {
        return new Moments(Math.addExact(n, other.n), sum.add(other.sum), sumOfSquares.add(other.sumOfSquares));
    }

    /**
     * The mean, <code>Σx / n</code>.
     *
     * @return the exact mean; empty when there are no scores
     */
    public Optional<BigFraction> mean() {
        return n == 0 ? Optional.empty() : Optional.of(sum.divide(n));
    }

    /**
     * The unbiased variance, <code>s² = (Σx² - (Σx)²/n) / (n - 1)</code>, range <code>[0, ∞)</code>.
     *
     * @return the exact variance; empty when there are fewer than two scores
     */
    public Optional<BigFraction> variance() {
        return n < 2
                ? Optional.empty()
                : Optional.of(sumOfSquares.subtract(sum.pow(2).divide(n)).divide(n - 1));
    }
}
