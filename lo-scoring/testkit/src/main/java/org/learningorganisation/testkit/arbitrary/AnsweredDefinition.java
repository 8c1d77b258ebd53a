package org.learningorganisation.testkit.arbitrary;

import java.util.List;
import java.util.Objects;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;

/**
 * A definition and valid responses to it. {@code @ForAll AnsweredDefinition} gives
 * {@linkplain AnsweredDefinitionArbitrary#usual() the usual ones}.
 *
 * @param model a sound definition
 * @param responses the responses, at least one
 */
public record AnsweredDefinition(MaturityModel model, List<Response> responses) {

    /** Copies the list. */
    public AnsweredDefinition {
        Objects.requireNonNull(model, "model");
        responses = List.copyOf(responses);
    }
}
