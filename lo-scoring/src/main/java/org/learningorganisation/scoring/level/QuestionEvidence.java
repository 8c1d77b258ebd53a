package org.learningorganisation.scoring.level;

import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How one question was answered, for a level policy.
 *
 * @param id the id of the question
 * @param level the id of the level to which it belongs in a staged model
 * @param state how it was answered
 * @param share how far the answer is from the lowest to the highest of its scale, from 0 to 1, after reversal; empty unless
 *     it is answered
 * @param weight how much it counts
 */
public record QuestionEvidence(
        String id, Optional<String> level, State state, Optional<BigFraction> share, BigFraction weight) {

    /** How a question was answered. */
    public enum State {
        /** With a score. */
        ANSWERED,
        /** It does not apply. */
        NOT_APPLICABLE,
        /** The answer is not known. */
        DONT_KNOW,
        /** Not at all. */
        UNANSWERED
    }

    /** Refuses null. */
    public QuestionEvidence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(weight, "weight");
    }
}
