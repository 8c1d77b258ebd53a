package org.learningorganisation.scoring.strategy;

import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** What a scoring strategy makes of answers: an exact value, or the reason why there is none. */
public sealed interface Score {

    /**
     * A score.
     *
     * @param exact the value, on the scale of the items it was made of
     */
    record Value(BigFraction exact) implements Score {

        /** Refuses null. */
        public Value {
            Objects.requireNonNull(exact, "exact");
        }
    }

    /**
     * No score.
     *
     * @param reason why
     */
    record NotScored(Reason reason) implements Score {

        /** Refuses null. */
        public NotScored {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Handles both cases.
     *
     * @param value what to do with a value
     * @param notScored what to do with a reason
     * @param <T> the type of the outcome
     * @return the outcome
     */
    default <T> T fold(Function<BigFraction, T> value, Function<Reason, T> notScored) {
        if (this instanceof Value scored) {
            return value.apply(scored.exact());
        }
        return notScored.apply(((NotScored) this).reason());
    }
}
