package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * When a dimension is scored although answers are missing.
 *
 * <p>INHERITANCE: made to be implemented by users.
 */
@FunctionalInterface
public interface MissingRule {

    /** Of which questions a share is taken. */
    enum Base {
        /** All questions of the dimension: one that does not apply counts as not answered. */
        ASKED,
        /** The questions that apply to the respondent. */
        APPLICABLE
    }

    /**
     * Looks at how the questions of a dimension were answered.
     *
     * @param counts the counts; at least one question was asked
     * @return why the dimension is not scored, or empty when it is
     */
    Optional<Reason> refuses(Counts counts);

    /**
     * At least a share of the questions must be answered, rounded up: half of 7 is 4.
     *
     * @param share from 0 to 1; at least one answer is needed with 0 too
     * @param base the questions of which the share is taken
     * @return the rule
     */
    static MissingRule shareAnswered(BigDecimal share, Base base) {
        return new ShareAnswered(share, base);
    }
}
