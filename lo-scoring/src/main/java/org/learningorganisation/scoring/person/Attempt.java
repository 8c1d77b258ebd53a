package org.learningorganisation.scoring.person;

import java.util.function.Function;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.strategy.Reason;

/** An attempt to measure a figure. */
sealed interface Attempt {

    /** It has a score. */
    record Measured(Measure measure) implements Attempt {}

    /** It has none. */
    record Failed(Reason reason) implements Attempt {}

    /** Handles both cases. */
    default <T> T fold(Function<Measure, T> measured, Function<Reason, T> failed) {
        return this instanceof Measured success
                ? measured.apply(success.measure())
                : failed.apply(((Failed) this).reason());
    }

    /** The same attempt with its score on a metric; failed where the metric is not defined for it. */
    default Attempt on(Metric metric) {
        return fold(
                measure -> measure.definedOn(metric) ? new Measured(measure.on(metric)) : new Failed(Reason.UNDEFINED),
                Failed::new);
    }

    /** The same attempt, of which the score is not exact. */
    default Attempt approximate() {
        return fold(measure -> new Measured(measure.approximate()), Failed::new);
    }

    /** The same attempt with its lowest score. */
    default Attempt atLowest() {
        return fold(
                measure -> new Measured(Measure.exact(measure.lower(), measure.lower(), measure.upper())), Failed::new);
    }
}
