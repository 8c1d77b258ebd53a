package org.learningorganisation.scoring.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidResponseException;
import org.learningorganisation.model.validation.ResponseValidator;
import org.learningorganisation.model.validation.Severity;

/** Migration passes over answers that do not hold, so that they are refused before. */
final class ValidAnswers {

    private final List<Finding> errors = new ArrayList<>();

    /**
     * Looks at responses.
     *
     * @param side what the path of a finding begins with
     * @param responses the responses
     * @param validator the one for the definition that a response is to
     */
    ValidAnswers and(String side, Iterable<Response> responses, Function<Response, ResponseValidator> validator) {
        int place = 0;
        for (Response response : responses) {
            String path = side + "[" + place++ + "]";
            validator.apply(response).validate(response).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(finding -> errors.add(finding.under(path)));
        }
        return this;
    }

    /**
     * Refuses.
     *
     * @throws InvalidResponseException when a response does not hold
     */
    void require() {
        if (!errors.isEmpty()) {
            throw new InvalidResponseException(errors);
        }
    }
}
