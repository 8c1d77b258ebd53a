package org.learningorganisation.scoring.reliability;

import java.util.Objects;
import java.util.Optional;

/**
 * A remark on a set of questions that a reader of its figures should know.
 *
 * @param kind what is remarked
 * @param question the id of the question that it is about; empty when it is about the whole set
 */
public record ReliabilityWarning(Kind kind, Optional<String> question) {

    /** What can be remarked. The names are stored with results and never get another meaning. */
    public enum Kind {
        /** Alpha of fewer than three questions, which says little: of two it is a function of their correlation and variances. */
        FEWER_THAN_THREE_QUESTIONS,

        /** Alpha is negative: questions contradict each other, and no reliability can be read from it. */
        NEGATIVE_ALPHA,

        /** Everyone who answered the question has the same score, so that it tells nobody apart. */
        QUESTION_WITHOUT_VARIANCE,

        /** The question runs against the others: is it a reversed question whose reversal was forgotten? */
        NEGATIVE_ITEM_TOTAL
    }

    /** Refuses null. */
    public ReliabilityWarning {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(question, "question");
    }

    static ReliabilityWarning ofSet(Kind kind) {
        return new ReliabilityWarning(kind, Optional.empty());
    }

    static ReliabilityWarning of(Kind kind, QuestionReliability question) {
        return new ReliabilityWarning(kind, Optional.of(question.question()));
    }
}
