package org.learningorganisation.scoring.strategy;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** What a scoring strategy makes of answers: a value, or the reason why there is none. */
public sealed interface Score {

    /** Whether a value is the exact result of its formula. */
    enum Precision {
        /** A fraction, exactly. */
        EXACT,
        /** A double, as near as the formula was computed; as a fraction it is that double, digit for digit. */
        APPROXIMATE
    }

    /**
     * A score.
     *
     * @param value the value, on the scale of the strategy
     * @param precision whether it is exact
     * @param standardError its standard error, on the same scale, where the strategy gives one
     */
    record Value(BigFraction value, Precision precision, OptionalDouble standardError) implements Score {

        /** Refuses null. */
        public Value {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(precision, "precision");
            Objects.requireNonNull(standardError, "standardError");
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
     * An exact score.
     *
     * @param value the value
     * @return the score
     */
    static Score exact(BigFraction value) {
        return new Value(value, Precision.EXACT, OptionalDouble.empty());
    }

    /**
     * A score that is computed with doubles.
     *
     * @param value the value
     * @return the score; not scored, as {@link Reason#UNDEFINED}, where the value is not finite
     */
    static Score approximate(double value) {
        return Double.isFinite(value)
                ? new Value(BigFraction.from(value), Precision.APPROXIMATE, OptionalDouble.empty())
                : undefined();
    }

    /**
     * An estimate with its standard error, both computed with doubles.
     *
     * @param value the estimate
     * @param standardError its standard error
     * @return the score; not scored, as {@link Reason#UNDEFINED}, where one of them is not finite
     */
    static Score estimate(double value, double standardError) {
        return Double.isFinite(value) && Double.isFinite(standardError)
                ? new Value(BigFraction.from(value), Precision.APPROXIMATE, OptionalDouble.of(standardError))
                : undefined();
    }

    /**
     * No score, because the formula has no value for these answers.
     *
     * @return not scored, as {@link Reason#UNDEFINED}
     */
    static Score undefined() {
        return new NotScored(Reason.UNDEFINED);
    }

    /**
     * Handles both cases.
     *
     * @param scored what to do with a value
     * @param notScored what to do with a reason
     * @param <T> the type of the outcome
     * @return the outcome
     */
    default <T> T fold(Function<Value, T> scored, Function<Reason, T> notScored) {
        return this instanceof Value value ? scored.apply(value) : notScored.apply(((NotScored) this).reason());
    }
}
