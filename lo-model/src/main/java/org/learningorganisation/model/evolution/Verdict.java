package org.learningorganisation.model.evolution;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far scores by two versions of a definition can be compared; from the best to the worst. The constants are stored and
 * never get another meaning.
 */
public enum Verdict {
    /** Everything asks and scores the same: results can be compared as they are. */
    @JsonProperty("COMPARABLE")
    COMPARABLE,

    /** What both versions ask in the same way is scored the same: compare on those questions, see {@link SharedQuestions}. */
    @JsonProperty("SHARED_QUESTIONS")
    SHARED_QUESTIONS,

    /** The same answers give other scores or levels, or nothing is asked by both: results cannot be compared. */
    @JsonProperty("NOT_COMPARABLE")
    NOT_COMPARABLE;

    /**
     * The worse of two verdicts.
     *
     * @param other another verdict
     * @return what holds for both together
     */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The number of a version that must rise at least.
     *
     * @return patch, minor or major, in the order of the verdicts
     */
    public Release release() {
        return switch (this) {
            case COMPARABLE -> Release.PATCH;
            case SHARED_QUESTIONS -> Release.MINOR;
            case NOT_COMPARABLE -> Release.MAJOR;
        };
    }
}
