package org.learningorganisation.scoring.progress;

import java.util.Objects;
import org.learningorganisation.scoring.comparison.ComparableModels;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;

/**
 * The choices of a comparison over time.
 *
 * @param confidence the level of the confidence limits
 * @param relevant from which difference on a change is worth mentioning
 * @param models decides whether the definitions may be compared
 */
public record ChangeRules(ConfidenceLevel confidence, RelevantDifference relevant, ComparableModels models) {

    /** Refuses null. */
    public ChangeRules {
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(relevant, "relevant");
        Objects.requireNonNull(models, "models");
    }

    /**
     * Limits of 95 %, {@link RelevantDifference#usual()} and {@link ComparableModels#sameScoring()}.
     *
     * @return the usual rules
     */
    public static ChangeRules usual() {
        return new ChangeRules(ConfidenceLevel.NINETY_FIVE, RelevantDifference.usual(), ComparableModels.sameScoring());
    }

    /**
     * The same rules with other limits.
     *
     * @param level the level of the confidence limits
     * @return new rules
     */
    public ChangeRules withConfidence(ConfidenceLevel level) {
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
}
