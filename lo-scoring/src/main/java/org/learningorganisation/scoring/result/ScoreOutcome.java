package org.learningorganisation.scoring.result;

import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.strategy.Reason;

/** The score of a dimension as a result shows it: a figure, no figure, or a figure that is withheld. */
public sealed interface ScoreOutcome {

    /**
     * A figure.
     *
     * @param exact the exact score on the scale of the answers; empty where the dimension mixes answer scales
     * @param score the score on the shown metric, the nearest double
     * @param metric the shown metric
     */
    record Scored(Optional<BigFraction> exact, double score, Metric metric) implements ScoreOutcome {

        /**
         * Checks the score.
         *
         * @throws IllegalArgumentException when the score is not finite
         */
        public Scored {
            Objects.requireNonNull(exact, "exact");
            Objects.requireNonNull(metric, "metric");
            if (!Double.isFinite(score)) {
                throw new IllegalArgumentException("the score is " + score + "; it must be finite");
            }
        }

        /**
         * The score on the scale of the answers.
         *
         * @return the double nearest to {@link #exact}; empty where the dimension mixes answer scales
         */
        public Optional<Double> mean() {
            return exact.map(BigFraction::doubleValue);
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
