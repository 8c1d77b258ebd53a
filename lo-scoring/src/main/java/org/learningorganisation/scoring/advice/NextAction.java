package org.learningorganisation.scoring.advice;

import java.util.Objects;
import org.learningorganisation.model.ImprovementAction;
import org.learningorganisation.scoring.result.DimensionScore;

/**
 * Something to do next, and why.
 *
 * @param action the action, with its sources
 * @param because the cell or dimension it serves, with its score
 * @param target the score to reach there, on the metric of the levels
 * @param gap how far the score is below the target
 */
public record NextAction(ImprovementAction action, DimensionScore because, double target, double gap) {

    /** Refuses null. */
    public NextAction {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(because, "because");
    }
}
