package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What is done when answers are missing.
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

    /** What a rule does with the answers of a dimension. */
    sealed interface Treatment {

        /** The answered questions are scored as they are. */
        record AnsweredOnly() implements Treatment {}

        /** Questions without any answer count as their lowest score. */
        record BlankAsLowest() implements Treatment {}

        /** Questions without any answer count as the weighted mean of those with a score. */
        record BlankAsMean() implements Treatment {}

        /** The whole gets its lowest score. */
        record Lowest() implements Treatment {}

        /**
         * There is no score.
         *
         * @param reason why
         * @param needed how many answers would have been enough; empty where a number of answers does not decide
         */
        record Refused(Reason reason, OptionalInt needed) implements Treatment {

            /** Refuses null. */
            public Refused {
                Objects.requireNonNull(reason, "reason");
                Objects.requireNonNull(needed, "needed");
            }

            /**
             * A refusal that is not about a number of answers.
             *
             * @param reason why
             */
            public Refused(Reason reason) {
                this(reason, OptionalInt.empty());
            }
        }
    }

    /**
     * Looks at how the questions of a dimension were answered.
     *
     * @param counts the counts; at least one question was asked
     * @return what to do
     */
    Treatment treat(Counts counts);

    /**
     * At least a share of the questions must be answered, rounded up: half of 7 is 4.
     *
     * @param share from 0 to 1; at least one answer is needed with 0 too
     * @param base the questions of which the share is taken
     * @return the rule
     * @throws IllegalArgumentException when the share is out of its range
     */
    static MissingRule shareAnswered(BigDecimal share, Base base) {
        return new ShareAnswered(share, base, new Treatment.AnsweredOnly());
    }

    /**
     * Every question that applies must be answered: share answered with a share of 1 of the applicable.
     *
     * @return the rule
     */
    static MissingRule allAnswered() {
        return new ShareAnswered(BigDecimal.ONE, Base.APPLICABLE, new Treatment.AnsweredOnly());
    }

    /**
     * As {@link #shareAnswered}, and where that is met the questions without any answer count as the mean of the others: a sum
     * is brought to what it would be with all questions answered alike.
     *
     * @param share from 0 to 1; at least one answer is needed with 0 too
     * @param base the questions of which the share is taken
     * @return the rule
     * @throws IllegalArgumentException when the share is out of its range
     */
    static MissingRule prorated(BigDecimal share, Base base) {
        return new ShareAnswered(share, base, new Treatment.BlankAsMean());
    }

    /**
     * A question without any answer counts as its lowest score. Nothing is refused, unless no question applies.
     *
     * @return the rule
     */
    static MissingRule blankAsLowest() {
        return counts -> counts.notApplicable() == counts.asked()
                ? new Treatment.Refused(Reason.NOT_APPLICABLE)
                : counts.answered() + counts.unanswered() == 0
                        ? new Treatment.Refused(Reason.NO_ANSWERS)
                        : new Treatment.BlankAsLowest();
    }

    /**
     * The whole gets its lowest score as soon as one question has no answer at all.
     *
     * @return the rule
     */
    static MissingRule lowestWhenIncomplete() {
        return counts -> counts.unanswered() > 0
                ? new Treatment.Lowest()
                : shareAnswered(BigDecimal.ZERO, Base.ASKED).treat(counts);
    }
}
