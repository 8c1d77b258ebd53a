package org.learningorganisation.scoring.statistic;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How often intervals made in this way hold the true value. The rest is split evenly over both sides.
 *
 * @param value the probability, above 0 and below 1; 0.95 is common
 */
public record ConfidenceLevel(double value) {

    /** 95 of 100 intervals hold the true value. */
    public static final ConfidenceLevel NINETY_FIVE = new ConfidenceLevel(0.95);

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException when it is not above 0 and below 1
     */
    public ConfidenceLevel {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException("value must be above 0 and below 1, and is " + value);
        }
    }

    /**
     * The probability left of the interval.
     *
     * @return <code>(1 - level) / 2</code>
     */
    public double lowerTail() {
        return (1 - value) / 2;
    }

    /**
     * The normal deviate, which <code>(1 + level) / 2</code> of the standard normal distribution does not exceed: 1.959963984540054
     * for 0.95.
     *
     * @return z, above 0
     */
    public double z() {
        return -NormalDistribution.of(0, 1).inverseCumulativeProbability(lowerTail());
    }
}
