package org.learningorganisation.scoring.progress;

/**
 * Limits that cover the true difference in a share of all samples, <code>difference ± deviate · standard error</code>, with the
 * normal deviate of the level.
 *
 * @param level the share, between 0 and 1
 * @param lower the lower limit
 * @param upper the upper limit
 */
public record ConfidenceLimits(double level, double lower, double upper) {

    /**
     * Checks all.
     *
     * @throws IllegalArgumentException when the level is not above 0 and below 1, or the lower limit is above the upper one
     */
    public ConfidenceLimits {
        ChangeRules.requireConfidence(level);
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("the limits are " + lower + " and " + upper + "; they must ascend");
        }
    }

    static ConfidenceLimits around(double difference, double standardError, double level) {
        double margin = ChangeRules.deviate(level) * standardError;
        return new ConfidenceLimits(level, difference - margin, difference + margin);
    }
}
