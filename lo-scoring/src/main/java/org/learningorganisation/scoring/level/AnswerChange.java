package org.learningorganisation.scoring.level;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * Another answer to one question.
 *
 * @param question the id of the question
 * @param fromCode the code that was given
 * @param toCode the code that would be given, as it is stored: of a reversed question the better answer has the lower score
 * @param steps how many options of the scale lie between them, the new one included
 */
@JsonPropertyOrder({"question", "fromCode", "toCode", "steps"})
public record AnswerChange(String question, String fromCode, String toCode, int steps) {

    /** Refuses null. */
    @JsonCreator
    public AnswerChange(
            @JsonProperty(value = "question", required = true) String question,
            @JsonProperty(value = "fromCode", required = true) String fromCode,
            @JsonProperty(value = "toCode", required = true) String toCode,
            @JsonProperty(value = "steps", required = true) int steps) {
        this.question = Objects.requireNonNull(question, "question");
        this.fromCode = Objects.requireNonNull(fromCode, "fromCode");
        this.toCode = Objects.requireNonNull(toCode, "toCode");
        this.steps = steps;
    }
}
