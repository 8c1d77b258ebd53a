package org.learningorganisation.scoring.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the answers of a group of people become one score. The choices give different figures on purpose, as soon as an answer
 * is missing or groups differ in size.
 */
public enum Aggregation {
    /** A score for each person first, then the mean over the people who are scored. */
    @JsonProperty("PERSON_MEAN")
    PERSON_MEAN,

    /** A score for each person first, then the median over the people who are scored: the middle, or the mean of the two. */
    @JsonProperty("PERSON_MEDIAN")
    PERSON_MEDIAN,

    /**
     * The mean answer to each question first, then the mean over the questions. Uses every answer, with no missing rule; the
     * overall score is over all questions that count.
     */
    @JsonProperty("ITEM_FIRST")
    ITEM_FIRST,

    /** The mean of all answers together. Uses every answer, with no missing rule; the overall score is over all of them. */
    @JsonProperty("POOLED")
    POOLED,

    /** The mean of the means of the smallest groups that are shown, each group counting once. */
    @JsonProperty("MEAN_OF_GROUPS")
    MEAN_OF_GROUPS
}
