package org.learningorganisation.scoring.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What came of comparing results: figures, or why they cannot be compared. A comparison that is not valid is refused rather
 * than made.
 *
 * @param <T> the figures
 */
public sealed interface Comparison<T> {

    /**
     * A comparison that is valid.
     *
     * @param value the figures
     * @param <T> their type
     */
    record Compared<T>(T value) implements Comparison<T> {

        /** Refuses null. */
        public Compared {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A comparison that is not made.
     *
     * @param reasons why, at least one
     * @param <T> the type of the figures that are not there
     */
    record Refused<T>(List<Refusal> reasons) implements Comparison<T> {

        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException when there are none
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refused comparison needs at least one reason");
            }
        }
    }

    /**
     * Compares unless there are reasons not to.
     *
     * @param reasons why not
     * @param figures makes the comparison; not asked when it is refused
     * @param <T> the type of the figures
     * @return the figures, or the reasons
     */
    static <T> Comparison<T> unless(List<Refusal> reasons, Supplier<? extends T> figures) {
        return reasons.isEmpty() ? new Compared<>(figures.get()) : new Refused<>(reasons);
    }

    /**
     * The figures.
     *
     * @return the figures; empty when the comparison is refused
     */
    default Optional<T> compared() {
        return this instanceof Compared<T> compared ? Optional.of(compared.value()) : Optional.empty();
    }

    /**
     * Why it is refused.
     *
     * @return the reasons; none when the comparison was made
     */
    default List<Refusal> refusals() {
        return this instanceof Refused<T> refused ? refused.reasons() : List.of();
    }
}
