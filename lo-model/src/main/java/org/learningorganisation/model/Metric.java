package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The scale on which a score is expressed. A mean of 3 on an answer scale of 1 to 5 is the running example.
 *
 * <p>Where the questions of a dimension have different answer scales, each answer is brought to the metric on its own scale
 * before averaging, and {@link #RAW} has no meaning.
 */
public enum Metric {
    /** {@code 100 (score - min) / (max - min)}, from 0 to 100: 50. */
    @JsonProperty("MIN_MAX")
    MIN_MAX,

    /** {@code 100 score / max}, up to 100: 60. Needs a scale that does not go below zero. */
    @JsonProperty("PERCENT_OF_MAX")
    PERCENT_OF_MAX,

    /** The score as it is: 3. */
    @JsonProperty("RAW")
    RAW
}
