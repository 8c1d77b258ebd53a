package org.learningorganisation.scoring.agreement;

/**
 * Which intraclass correlation of Shrout and Fleiss (1979): where the raters come from, and whether one rating or the mean of all k
 * is used.
 */
public enum RaterModel {

    /** ICC(1,1): other raters for each target; one rating. */
    ONE_WAY_SINGLE,

    /** ICC(2,1): the same raters for all targets, a sample of all raters; one rating; absolute agreement. */
    TWO_WAY_RANDOM_SINGLE,

    /** ICC(3,1): these raters only; one rating; consistency, a rater's own level does not count. */
    TWO_WAY_MIXED_SINGLE,

    /** ICC(1,k): other raters for each target; the mean of k ratings. */
    ONE_WAY_MEAN,

    /** ICC(2,k): the same raters for all targets, a sample of all raters; the mean of k ratings; absolute agreement. */
    TWO_WAY_RANDOM_MEAN,

    /** ICC(3,k): these raters only; the mean of k ratings; consistency. Cronbach's alpha of the raters. */
    TWO_WAY_MIXED_MEAN;

    boolean oneWay() {
        return this == ONE_WAY_SINGLE || this == ONE_WAY_MEAN;
    }

    boolean random() {
        return this == TWO_WAY_RANDOM_SINGLE || this == TWO_WAY_RANDOM_MEAN;
    }

    boolean single() {
        return this == ONE_WAY_SINGLE || this == TWO_WAY_RANDOM_SINGLE || this == TWO_WAY_MIXED_SINGLE;
    }
}
