package org.learningorganisation.scoring.strategy;

import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The lowest and the highest score that a strategy can give to some items, whatever their values.
 *
 * @param lower the lowest score
 * @param upper the highest score
 */
public record Range(BigFraction lower, BigFraction upper) {

    /** Refuses null. */
    public Range {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
    }

    /**
     * A range of whole numbers.
     *
     * @param lower the lowest score
     * @param upper the highest score
     * @return the range
     */
    public static Range of(long lower, long upper) {
        return new Range(BigFraction.of(lower), BigFraction.of(upper));
    }
}
