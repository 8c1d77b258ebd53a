package org.learningorganisation.model.evolution;

import java.util.Objects;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;

/**
 * A definition restricted to some of its questions.
 *
 * @param definition the part, a definition of its own
 */
public record DefinitionPart(MaturityModel definition) {

    /** Refuses null. */
    public DefinitionPart {
        Objects.requireNonNull(definition, "definition");
    }

    /**
     * The answers of a response to the questions of the part.
     *
     * @param response a response to the whole definition
     * @return a response to the part, of the same respondent, groups and moment
     */
    public Response of(Response response) {
        Response.Builder part = Response.to(definition);
        response.respondent().ifPresent(part::respondent);
        response.submitted().ifPresent(part::submitted);
        response.groups().forEach(part::group);
        definition.questions().forEach(question -> {
            String code = response.answers().get(question.id());
            if (code != null) {
                part.answer(question.id(), code);
            }
        });
        return part.build();
    }
}
