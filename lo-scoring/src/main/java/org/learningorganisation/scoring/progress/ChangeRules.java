package org.learningorganisation.scoring.progress;

import java.util.Objects;
import java.util.Optional;
import org.learningorganisation.scoring.comparison.ComparableModels;
import org.learningorganisation.scoring.plan.RelevantDifference;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;

/**
 * The choices of a comparison over time.
 *
 * @param confidence the level of the confidence limits
 * @param relevant from which difference on a change is worth mentioning; empty for the rule of the plan that both results
 *     carry, and {@link RelevantDifference#usual()} where the plan has none
 * @param models decides whether the definitions may be compared
 */
public record ChangeRules(ConfidenceLevel confidence, Optional<RelevantDifference> relevant, ComparableModels models) {

    /** Refuses null. */
    public ChangeRules {
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(relevant, "relevant");
        Objects.requireNonNull(models, "models");
    }

    /**
     * Limits of 95 %, the relevant difference of the plan and {@link ComparableModels#sameScoring()}.
     *
     * @return the usual rules
     */
    public static ChangeRules usual() {
        return new ChangeRules(ConfidenceLevel.NINETY_FIVE, Optional.empty(), ComparableModels.sameScoring());
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
     * The same rules with a relevant difference of their own, whatever the plan says.
     *
     * @param rule from which difference on a change is worth mentioning
     * @return new rules
     */
    public ChangeRules withRelevant(RelevantDifference rule) {
        return new ChangeRules(confidence, Optional.of(rule), models);
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

    /** The relevant difference for results of a plan. */
    RelevantDifference relevantUnder(ScoringPlan plan) {
        return relevant.or(plan::relevantDifference).orElseGet(RelevantDifference::usual);
    }
}
