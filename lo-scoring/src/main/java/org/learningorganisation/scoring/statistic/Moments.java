package org.learningorganisation.scoring.statistic;

import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How many scores there are, their sum and the sum of their squares: all that a mean and a variance need. Two of them can be
 * added up, so that parts of the people may be counted apart.
 *
 * @param n the number of scores, 0 or more
 * @param sum the exact sum, 0 when there are none
 * @param sumOfSquares the exact sum of the squares, 0 when there are none
 */
public record Moments(int n, BigFraction sum, BigFraction sumOfSquares) {

    /** Of no scores. */
    public static final Moments NONE = new Moments(0, BigFraction.ZERO, BigFraction.ZERO);

    /**
     * Checks the number and the sums.
     *
     * @throws IllegalArgumentException when the number is negative, or when no scores have these sums:
     *     <code>n Σx² &lt; (Σx)²</code>
     */
    public Moments {
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(sumOfSquares, "sumOfSquares");
        if (n < 0) {
            throw new IllegalArgumentException("n must be 0 or more, and is " + n);
        }
        if (sumOfSquares.multiply(n).compareTo(sum.multiply(sum)) < 0) {
            throw new IllegalArgumentException("sumOfSquares must be at least sum² / n, and is " + sumOfSquares);
        }
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
                : Optional.of(sumOfSquares.subtract(sum.multiply(sum).divide(n)).divide(n - 1));
    }
}
