package org.learningorganisation.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.FindingMessages;
import org.learningorganisation.model.validation.InvalidResponseException;
import org.learningorganisation.model.validation.ResponseRule;
import org.learningorganisation.model.validation.ResponseValidator;
import org.learningorganisation.model.validation.Severity;

/** Lets responses in that hold, each respondent once. */
final class Intake {

    private final ResponseValidator responses;
    private final FindingMessages messages;
    private final Scorer.InvalidResponses invalidResponses;

    Intake(MaturityModel model, LanguageTag language, Scorer.InvalidResponses invalidResponses) {
        this.responses = ResponseValidator.of(model).in(language);
        this.messages = FindingMessages.in(language);
        this.invalidResponses = invalidResponses;
    }

    void requireValid(Response response) {
        List<Finding> errors = errors(response);
        if (!errors.isEmpty()) {
            throw new InvalidResponseException(errors);
        }
    }

    /** Hands on the responses that hold, and returns how many were left out. */
    int take(Iterable<Response> all, Consumer<Response> to) {
        Map<String, Integer> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        int place = 0;
        int leftOut = 0;
        for (Response response : all) {
            List<Finding> errors = errorsAmong(seen, place, response);
            if (errors.isEmpty()) {
                to.accept(response);
            } else {
                leftOut++;
                findings.addAll(errors);
            }
            place++;
        }
        if (leftOut > 0 && invalidResponses == Scorer.InvalidResponses.REFUSE) {
            throw new InvalidResponseException(findings);
        }
        return leftOut;
    }

    private List<Finding> errors(Response response) {
        return responses.validate(response).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private List<Finding> errorsAmong(Map<String, Integer> seen, int place, Response response) {
        String path = "responses[" + place + "]";
        List<Finding> errors = new ArrayList<>();
        for (Finding finding : errors(response)) {
            errors.add(finding.under(path));
        }
        Integer first = response.respondent()
                .map(respondent -> seen.putIfAbsent(respondent, place))
                .orElse(null);
        if (first != null) {
            errors.add(messages.finding(
                    ResponseRule.DUPLICATE_RESPONDENT.id(),
                    Severity.ERROR,
                    path + ".respondent",
                    Map.of("first", Integer.toString(first))));
        }
        return errors;
    }
}
