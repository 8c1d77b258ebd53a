package org.learningorganisation.scoring.agreement;

import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The variance of answers when people do not agree at all: what the variance within a group is held against.
 *
 * @param value the variance, above 0, on the scale of the scores
 */
public record NullVariance(BigFraction value) {

    /**
     * Checks the variance.
     *
     * @throws IllegalArgumentException when it is not above 0
     */
    public NullVariance {
        Objects.requireNonNull(value, "value");
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("value must be above 0, and is " + value);
        }
    }

    /**
     * Everyone picks at random, each option with equal chance: <code>(A² - 1) / 12</code> for A options that score one
     * apart. Five options give 2. For options that score d apart the variance is d² times as large.
     *
     * <p>Source: James, Demaree and Wolf (1984), Estimating within-group interrater reliability with and without
     * response bias, Journal of Applied Psychology 69.
     *
     * @param options the number of options, at least 2
     * @return the variance of the discrete uniform distribution
     * @throws IllegalArgumentException when there are fewer than two options
     */
    public static NullVariance uniform(int options) {
        if (options < 2) {
            throw new IllegalArgumentException("options must be at least 2, and is " + options);
        }
        return new NullVariance(
                BigFraction.of(options).multiply(options).subtract(1).divide(12));
    }
}
