package org.learningorganisation.scoring.statistic;

import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A statistic: a figure, or the reason why it is not defined for these data. Either way it says on how many people it
 * rests. NaN and infinity never occur.
 */
public sealed interface Statistic {

    /**
     * The number of people whose scores the statistic was asked of, after the rule for missing answers.
     *
     * @return the number of people, 0 or more
     */
    int n();

    /**
     * A defined statistic.
     *
     * @param value the figure, finite
     * @param n the number of people
     */
    record Figure(double value, int n) implements Statistic {

        /**
         * Checks both.
         *
         * @throws IllegalArgumentException when the value is not finite, or the number of people is negative
         */
        public Figure {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("value must be finite, and is " + value);
            }
            requirePeople(n);
        }
    }

    /**
     * A statistic that has no value for these data.
     *
     * @param reason why
     * @param n the number of people
     */
    record Undefined(UndefinedReason reason, int n) implements Statistic {

        /**
         * Checks both.
         *
         * @throws IllegalArgumentException when the number of people is negative
         */
        public Undefined {
            Objects.requireNonNull(reason, "reason");
            requirePeople(n);
        }
    }

    /**
     * The figure of an exact value: the double nearest to it.
     *
     * @param exact the value
     * @param n the number of people, 0 or more
     * @return the figure; undefined as {@link UndefinedReason#OUT_OF_RANGE} when the value is beyond every double
     */
    static Statistic of(BigFraction exact, int n) {
        return of(exact.doubleValue(), n);
    }

    /**
     * The figure of a computed value.
     *
     * @param value the value
     * @param n the number of people, 0 or more
     * @return the figure; undefined as {@link UndefinedReason#OUT_OF_RANGE} when the value is not finite
     */
    static Statistic of(double value, int n) {
        return Double.isFinite(value) ? new Figure(value, n) : undefined(UndefinedReason.OUT_OF_RANGE, n);
    }

    /**
     * No figure.
     *
     * @param reason why
     * @param n the number of people, 0 or more
     * @return the undefined statistic
     */
    static Statistic undefined(UndefinedReason reason, int n) {
        return new Undefined(reason, n);
    }

    /**
     * Handles both cases.
     *
     * @param figure what to do with a figure
     * @param undefined what to do with a reason
     * @param <T> the type of the outcome
     * @return the outcome
     */
    default <T> T fold(Function<Figure, T> figure, Function<Undefined, T> undefined) {
        if (this instanceof Figure defined) {
            return figure.apply(defined);
        }
        return undefined.apply((Undefined) this);
    }

    private static void requirePeople(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n must be 0 or more, and is " + n);
        }
    }
}
