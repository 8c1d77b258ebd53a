package org.learningorganisation.scoring.group;

/** What a tally keeps beyond what the figures of a group need. */
public enum TallyDetail {

    /**
     * How often each score of a person occurs, for every figure and group: medians, quartiles and norms need it. A plan that
     * aggregates by the median of people keeps it always.
     */
    SCORES,

    /** Sums of products of the answers to every two questions of a dimension, of everybody: reliability needs it. */
    CROSS_PRODUCTS
}
