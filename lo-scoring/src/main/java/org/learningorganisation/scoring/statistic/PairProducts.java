package org.learningorganisation.scoring.statistic;

import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Sums over the people who answered both of two questions.
 *
 * @param n the number of those people, 0 or more
 * @param sumOfFirst the exact sum of their scores on the first question
 * @param sumOfSecond the exact sum of their scores on the second question
 * @param sumOfProducts the exact sum of the products of their two scores
 */
public record PairProducts(int n, BigFraction sumOfFirst, BigFraction sumOfSecond, BigFraction sumOfProducts) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public PairProducts {
        Objects.requireNonNull(sumOfFirst, "sumOfFirst");
        Objects.requireNonNull(sumOfSecond, "sumOfSecond");
        Objects.requireNonNull(sumOfProducts, "sumOfProducts");
        if (n < 0) {
            throw new IllegalArgumentException("n must be 0 or more, and is " + n);
        }
    }

    /** The sum of the products of the deviations from the means, <code>Σxy - Σx Σy / n</code>; only for one person or more. */
    BigFraction comoment() {
        return sumOfProducts.subtract(sumOfFirst.multiply(sumOfSecond).divide(n));
    }
}
