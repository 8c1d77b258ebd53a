package org.learningorganisation.scoring.group;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * A figure that is shown, or withheld because it would tell about few people.
 *
 * @param <T> the type of the figure
 */
public sealed interface Guarded<T> {

    /**
     * A figure that may be shown.
     *
     * @param figure the figure
     * @param <T> its type
     */
    record Shown<T>(T figure) implements Guarded<T> {

        /** Refuses null. */
        public Shown {
            Objects.requireNonNull(figure, "figure");
        }
    }

    /**
     * A figure that is not shown.
     *
     * @param reason why
     * @param <T> the type of the figure
     */
    record Withheld<T>(Reason reason) implements Guarded<T> {

        /** Refuses null. */
        public Withheld {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Handles both cases.
     *
     * @param shown what to do with the figure
     * @param withheld what to do with the reason
     * @param <R> the type of the outcome
     * @return the outcome
     */
    default <R> R fold(Function<T, R> shown, Function<Reason, R> withheld) {
        if (this instanceof Shown<T> open) {
            return shown.apply(open.figure());
        }
        return withheld.apply(((Withheld<T>) this).reason());
    }

    /**
     * The figure where it is shown.
     *
     * @return the figure; empty when it is withheld
     */
    default Optional<T> shown() {
        return fold(Optional::of, reason -> Optional.empty());
    }
}
