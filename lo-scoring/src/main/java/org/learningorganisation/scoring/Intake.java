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
        Door door = open();
        for (Response response : all) {
            if (door.lets(response)) {
                to.accept(response);
            }
        }
        return door.close();
    }

    /** Begins to take responses one by one. */
    Door open() {
        return new Door();
    }

    private List<Finding> errors(Response response) {
        return responses.validate(response).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** A finding on the response at a place, which moves when what came before is joined. */
    private record Remark(int place, Finding finding) {}

    /** The responses that came so far, in their order. */
    final class Door {

        private final Map<String, Integer> seen = new HashMap<>();
        private final List<Remark> remarks = new ArrayList<>();
        private int place;
        private int leftOut;

        /** Whether the next response holds. */
        boolean lets(Response response) {
            List<Finding> errors = new ArrayList<>(errors(response));
            response.respondent().ifPresent(respondent -> {
                Integer first = seen.putIfAbsent(respondent, place);
                if (first != null) {
                    errors.add(twice(first));
                }
            });
            errors.forEach(error -> remarks.add(new Remark(place, error)));
            leftOut += errors.isEmpty() ? 0 : 1;
            place++;
            return errors.isEmpty();
        }

        /**
         * Goes on with the responses that came after these at another door.
         *
         * @throws InvalidResponseException when a respondent came at both: both were let in, and neither can be taken back
         */
        void join(Door later) {
            List<Finding> twice = new ArrayList<>();
            later.seen.forEach((respondent, at) -> {
                Integer first = seen.putIfAbsent(respondent, place + at);
                if (first != null) {
                    twice.add(twice(first).under(path(place + at)));
                }
            });
            if (!twice.isEmpty()) {
                throw new InvalidResponseException(twice);
            }
            later.remarks.forEach(remark -> remarks.add(new Remark(place + remark.place(), remark.finding())));
            place += later.place;
            leftOut += later.leftOut;
        }

        /**
         * How many were left out.
         *
         * @throws InvalidResponseException when one did not hold, unless such responses are left out
         */
        int close() {
            if (leftOut > 0 && invalidResponses == Scorer.InvalidResponses.REFUSE) {
                throw new InvalidResponseException(remarks.stream()
                        .map(remark -> remark.finding().under(path(remark.place())))
                        .toList());
            }
            return leftOut;
        }

        private Finding twice(int first) {
            return messages.finding(
                    ResponseRule.DUPLICATE_RESPONDENT.id(),
                    Severity.ERROR,
                    "respondent",
                    Map.of("first", Integer.toString(first)));
        }

        private static String path(int place) {
            return "responses[" + place + "]";
        }
    }
}
