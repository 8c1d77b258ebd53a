package org.learningorganisation.scoring.progress;

import java.util.Objects;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.learningorganisation.scoring.comparison.ComparableModels;

/**
 * The choices of a comparison over time.
 *
 * @param confidence the level of the confidence limits, between 0 and 1
 * @param relevant from which difference on a change is worth mentioning
 * @param models decides whether the definitions may be compared
 */
public record ChangeRules(double confidence, RelevantDifference relevant, ComparableModels models) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private static final double USUAL_CONFIDENCE = 0.95;

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException when it is not above 0 and below 1
     */
    public ChangeRules {
        requireConfidence(confidence);
        Objects.requireNonNull(relevant, "relevant");
        Objects.requireNonNull(models, "models");
    }

    /**
     * Limits of 95 %, {@link RelevantDifference#usual()} and {@link ComparableModels#sameScoring()}.
     *
     * @return the usual rules
     */
    public static ChangeRules usual() {
        return new ChangeRules(USUAL_CONFIDENCE, RelevantDifference.usual(), ComparableModels.sameScoring());
    }

    /**
     * The same rules with other limits.
     *
     * @param level the level of the confidence limits, between 0 and 1
     * @return new rules
     * @throws IllegalArgumentException when it is not above 0 and below 1
     */
    public ChangeRules withConfidence(double level) {
        return new ChangeRules(level, relevant, models);
    }

    /**
     * The same rules with another relevant difference.
     *
     * @param rule from which difference on a change is worth mentioning
     * @return new rules
     */
    public ChangeRules withRelevant(RelevantDifference rule) {
        return new ChangeRules(confidence, rule, models);
    }

    /**
     * The same rules with another decision on definitions.
     *
     * @param rule decides whether the definitions may be compared
     * @return new rules
     */
    public ChangeRules withModels(ComparableModels rule) {
        return new ChangeRules(confidence, relevant, rule);
    }

    static void requireConfidence(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("confidence is " + level + "; it must be above 0 and below 1");
        }
    }

    /** The normal deviate that leaves half of what is not covered on either side: 1.959963984540054 for 0.95. */
    static double deviate(double level) {
        return NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }
}
