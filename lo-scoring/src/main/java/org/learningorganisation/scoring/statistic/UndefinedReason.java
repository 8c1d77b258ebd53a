package org.learningorganisation.scoring.statistic;

import java.util.Optional;

/**
 * Why a statistic has no value. Where several hold, the first in this order is given. The names are stored with results
 * and never get another meaning.
 */
public enum UndefinedReason {

    /** No score is left: nobody answered, or nobody is left under the rule for missing answers. */
    NO_VALUES,

    /** Fewer questions than the formula needs. */
    TOO_FEW_QUESTIONS,

    /** Fewer groups with a score than the formula needs. */
    TOO_FEW_GROUPS,

    /** Fewer people with a score on the same thing than the formula needs: one score has no variance. */
    TOO_FEW_PEOPLE,

    /** Fewer pairs of scores than the formula needs: an order takes two. */
    TOO_FEW_PAIRS,

    /** The formula is of means of people's scores, and the figure of a group was made in another way. */
    NOT_A_MEAN_OF_PEOPLE,

    /** No group has two people, so nothing is known of differences within groups. */
    ONE_PERSON_PER_GROUP,

    /** The formula divides by a variance, and the scores do not vary at all. */
    NO_VARIANCE,

    /** The formula divides by the variance between groups, and all groups have the same mean. */
    NO_VARIANCE_BETWEEN_GROUPS,

    /** The formula divides by the variance within groups, and within each group all scores are equal. */
    NO_VARIANCE_WITHIN_GROUPS,

    /** The formula needs people who answered every question, and some of these people did not. */
    INCOMPLETE_ANSWERS,

    /** The formula is for questions that have two scores, and some question has more. */
    MORE_THAN_TWO_SCORES,

    /**
     * The formula needs a positive definite matrix of covariances, and this one is not: a question follows from others, there are
     * not more people than questions, or covariances over different people contradict each other.
     */
    NOT_POSITIVE_DEFINITE,

    /** The best fit of the model has a variance of zero or below, which no scores can have (a Heywood case). */
    IMPROPER_SOLUTION,

    /** The model has no best fit for these scores, or more than one: the search for it did not settle. */
    NOT_CONVERGED,

    /** The formula takes a reliability from 0 to 1, and this one is outside, as a negative alpha is. */
    NOT_A_RELIABILITY,

    /** The formula divides by the variance that neither the rated nor the raters explain, and they explain all. */
    NO_RESIDUAL_VARIANCE,

    /** The formula divides by an estimate of a variance, and for these scores the estimate is zero or below. */
    NO_POSITIVE_VARIANCE,

    /** The mean is so near an end of the scale that not even one person can be on the other end. */
    MEAN_TOO_EXTREME,

    /** The formula divides by the sum of two values, and two of them are each other's opposite. */
    OPPOSITE_VALUES,

    /** The value is beyond the range of a double. */
    OUT_OF_RANGE;

    /**
     * This reason where it holds, so that several can be asked in turn with {@link Optional#or}.
     *
     * @param holds whether it holds for the data
     * @return this, or empty
     */
    public Optional<UndefinedReason> when(boolean holds) {
        return holds ? Optional.of(this) : Optional.empty();
    }
}
