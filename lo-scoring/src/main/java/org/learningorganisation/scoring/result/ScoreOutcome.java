package org.learningorganisation.scoring.result;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.strategy.Reason;

/** The score of a dimension as a result shows it: a figure, no figure, or a figure that is withheld. */
public sealed interface ScoreOutcome {

    /**
     * A figure.
     *
     * @param exact the exact score on the scale of the answers; empty where the dimension mixes answer scales, or the score
     *     was computed with doubles
     * @param mean the same as a double; empty where the dimension mixes answer scales
     * @param score the score on the shown metric, the nearest double
     * @param standardError the standard error of the score on the shown metric, where the strategy gives one
     * @param metric the shown metric
     */
    record Scored(
            Optional<BigFraction> exact,
            Optional<Double> mean,
            double score,
            OptionalDouble standardError,
            Metric metric)
            implements ScoreOutcome {

        /**
         * Checks the score.
         *
         * @throws IllegalArgumentException when the score is not finite
         */
        public Scored {
            Objects.requireNonNull(exact, "exact");
            Objects.requireNonNull(mean, "mean");
            Objects.requireNonNull(standardError, "standardError");
            Objects.requireNonNull(metric, "metric");
            if (!Double.isFinite(score)) {
                throw new IllegalArgumentException("the score is " + score + "; it must be finite");
            }
        }
    }

    /**
     * No figure, because the answers give none.
     *
     * @param reason why
     */
    record NotScored(Reason reason) implements ScoreOutcome {

        /** Refuses null. */
        public NotScored {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A figure that is not shown, because it could tell about few people.
     *
     * @param reason why
     */
    record Withheld(Reason reason) implements ScoreOutcome {

        /** Refuses null. */
        public Withheld {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The figure, where there is one to show.
     *
     * @return the figure, or empty when there is none or it is withheld
     */
    default Optional<Scored> scored() {
        return this instanceof Scored figure ? Optional.of(figure) : Optional.empty();
    }

    /**
     * Why there is no figure.
     *
     * @return the reason, or empty when there is a figure
     */
    default Optional<Reason> reasonForNone() {
        if (this instanceof NotScored notScored) {
            return Optional.of(notScored.reason());
        }
        return this instanceof Withheld withheld ? Optional.of(withheld.reason()) : Optional.empty();
    }
}
