package org.learningorganisation.scoring;

import java.util.List;
import java.util.Objects;

/**
 * Whether a stored result comes out again.
 *
 * @param differences what is different; empty when the result is identical, apart from the moment of computing
 */
public record Verification(List<Difference> differences) {

    /** What can be different. */
    public enum Subject {
        /** The definition has changed since; the detail says whether that can change a score. */
        DEFINITION,
        /** The stored plan is not the one its fingerprint was taken of, or names methods that are not registered. */
        PLAN,
        /** The result was computed by another version of the library. */
        LIBRARY,
        /** Figures come out differently from these answers. */
        FIGURES,
        /** The answers cannot be scored by this definition. */
        ANSWERS
    }

    /**
     * One thing that is different.
     *
     * @param subject what
     * @param detail the stored and the present value, or the figures concerned; never an answer
     */
    public record Difference(Subject subject, String detail) {

        /** Refuses null. */
        public Difference {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(detail, "detail");
        }
    }

    /** Copies the list. */
    public Verification {
        differences = List.copyOf(differences);
    }

    /**
     * Whether the result came out again, digit for digit.
     *
     * @return true when nothing is different
     */
    public boolean identical() {
        return differences.isEmpty();
    }
}
