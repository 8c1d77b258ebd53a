package org.learningorganisation.examples.scan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.learningorganisation.scoring.comparison.TargetComparison;

/**
 * How far one respondent is from a target.
 *
 * @param respondent who answered, or the number of the row where the file does not say
 * @param comparison the gaps
 */
@JsonPropertyOrder({"respondent", "gaps", "answers"})
record RespondentGaps(
        @JsonProperty("respondent") String respondent,
        @JsonUnwrapped TargetComparison comparison) {}
