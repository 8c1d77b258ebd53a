package org.learningorganisation.scoring.norm;

import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The three scores that cut a sample into quarters.
 *
 * @param lower a quarter of the scores lies below it
 * @param median half of the scores lies below it
 * @param upper three quarters of the scores lie below it
 */
public record Quartiles(BigFraction lower, BigFraction median, BigFraction upper) {

    /**
     * Checks their order.
     *
     * @throws IllegalArgumentException when they are not in ascending order; equal ones are
     */
    public Quartiles {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(median, "median");
        Objects.requireNonNull(upper, "upper");
        if (lower.compareTo(median) > 0 || median.compareTo(upper) > 0) {
            throw new IllegalArgumentException("the quartiles are " + lower.doubleValue() + ", " + median.doubleValue()
                    + " and " + upper.doubleValue() + "; they must be in ascending order");
        }
    }

    /**
     * The quarter in which a score lies. One that is equal to a quartile lies in the quarter above it.
     *
     * @param score the score
     * @return the quarter
     */
    public Quarter quarter(BigFraction score) {
        if (score.compareTo(median) < 0) {
            return score.compareTo(lower) < 0 ? Quarter.LOWEST : Quarter.SECOND;
        }
        return score.compareTo(upper) < 0 ? Quarter.THIRD : Quarter.HIGHEST;
    }
}
