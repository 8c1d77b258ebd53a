package org.learningorganisation.scoring.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one person answered one scored question.
 *
 * @param id the id of the question
 * @param state which of the four states it is in
 * @param answer the code that was given; empty when unanswered
 * @param score the score that counts, after reversal; empty unless the state is {@link State#GIVEN}
 */
@JsonPropertyOrder({"id", "state", "answer", "score"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionAnswer(String id, State state, Optional<String> answer, Optional<BigDecimal> score) {

    /** The four states of a question. */
    public enum State {
        /** An answer with a score. */
        @JsonProperty("GIVEN")
        GIVEN,
        /** The question does not apply. */
        @JsonProperty("NOT_APPLICABLE")
        NOT_APPLICABLE,
        /** The respondent does not know. */
        @JsonProperty("DONT_KNOW")
        DONT_KNOW,
        /** No answer at all. */
        @JsonProperty("UNANSWERED")
        UNANSWERED
    }

    /** Refuses null. */
    public QuestionAnswer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(score, "score");
    }

    @JsonCreator
    static QuestionAnswer read(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "state", required = true) State state,
            @JsonProperty("answer") @Nullable String answer,
            @JsonProperty("score") @Nullable BigDecimal score) {
        return new QuestionAnswer(id, state, Optional.ofNullable(answer), Optional.ofNullable(score));
    }

    @JsonProperty("answer")
    @Nullable
    String answerOnWire() {
        return answer.orElse(null);
    }

    @JsonProperty("score")
    @Nullable
    BigDecimal scoreOnWire() {
        return score.orElse(null);
    }
}
