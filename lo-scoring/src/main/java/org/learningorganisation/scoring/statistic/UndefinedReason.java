package org.learningorganisation.scoring.statistic;

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

    /** The value is beyond the range of a double. */
    OUT_OF_RANGE
}
