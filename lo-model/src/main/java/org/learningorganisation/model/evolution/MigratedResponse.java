package org.learningorganisation.model.evolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.learningorganisation.model.response.Response;

/**
 * A response to a newer definition, made of one to an older, and what became of each answer: kept, altered, mapped and lost
 * answers together are all answers of the older response.
 *
 * @param response the response to the newer definition
 * @param answers what became of every older answer, in the order of the older response
 * @param toAsk the ids of the newer questions that have no answer because they are new, or because the answer was lost; not
 *     those that the respondent had before and left open
 */
@JsonPropertyOrder({"response", "answers", "toAsk"})
public record MigratedResponse(
        Response response,
        List<MigratedAnswer> answers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> toAsk) {

    /** Copies the lists. */
    public MigratedResponse {
        Objects.requireNonNull(response, "response");
        answers = List.copyOf(answers);
        toAsk = List.copyOf(toAsk);
    }

    /**
     * The answers of which the same became.
     *
     * @param outcome kept, altered, mapped or lost
     * @return the answers, possibly none
     */
    public List<MigratedAnswer> answers(MigratedAnswer.Outcome outcome) {
        return answers.stream().filter(answer -> answer.outcome() == outcome).toList();
    }
}
