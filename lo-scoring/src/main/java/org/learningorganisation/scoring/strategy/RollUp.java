package org.learningorganisation.scoring.strategy;

import java.util.Objects;

/** How the score of a dimension with children comes about. */
public sealed interface RollUp {

    /**
     * The scores of the children become its score.
     *
     * @param strategy how
     */
    record OfParts(ScoringStrategy strategy) implements RollUp {

        /** Refuses null. */
        public OfParts {
            Objects.requireNonNull(strategy, "strategy");
        }
    }

    /** All questions under it are scored together, by its own strategy and missing rule, as if it had no children. */
    record OfQuestions() implements RollUp {}
}
