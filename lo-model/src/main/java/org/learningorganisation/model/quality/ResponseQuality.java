package org.learningorganisation.model.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.FindingMessages;

/**
 * Says what is remarkable about responses to a model; the rules stand at the package. Only scored questions are looked at. An
 * answer that the scale does not offer counts as unanswered: that it is there at all is said by
 * {@link org.learningorganisation.model.validation.ResponseValidator}. Immutable. Not for implementation by users.
 */
public final class ResponseQuality {

    private final List<AskedQuestion> questions;
    private final QualityLimits limits;
    private final FindingMessages messages;

    private ResponseQuality(List<AskedQuestion> questions, QualityLimits limits, FindingMessages messages) {
        this.questions = questions;
        this.limits = limits;
        this.messages = messages;
    }

    /**
     * Looks at responses to a model, with the usual limits and messages in English.
     *
     * @param model a definition that holds
     * @return the rules
     */
    public static ResponseQuality of(MaturityModel model) {
        List<AskedQuestion> asked = IntStream.range(0, model.questions().size())
                .boxed()
                .flatMap(index -> asked(model, index).stream())
                .toList();
        return new ResponseQuality(asked, QualityLimits.usual(), FindingMessages.in(LanguageTag.ENGLISH));
    }

    private static Optional<AskedQuestion> asked(MaturityModel model, int index) {
        Question question = model.questions().get(index);
        return Optional.of(question)
                .filter(each -> each.kind() == Question.Kind.SCORED)
                .flatMap(Question::scale)
                .flatMap(model::scale)
                .map(scale -> new AskedQuestion(index, question, scale));
    }

    /**
     * The same rules with other limits.
     *
     * @param other from where on something is remarkable
     * @return new rules
     */
    public ResponseQuality with(QualityLimits other) {
        return new ResponseQuality(questions, Objects.requireNonNull(other, "limits"), messages);
    }

    /**
     * The same rules with messages in another language.
     *
     * @param language the reader's language; there are messages in Dutch and English, and any other language gets English
     * @return new rules
     */
    public ResponseQuality in(LanguageTag language) {
        return new ResponseQuality(questions, limits, FindingMessages.in(language));
    }

    /**
     * Looks at responses of which it is not known who were invited.
     *
     * @param responses the responses, read once
     * @return the findings: on responses in their order, then on questions in the order of the definition
     */
    public List<Finding> examine(Iterable<Response> responses) {
        return examine(responses, Invited.unknown());
    }

    /**
     * Looks at responses.
     *
     * @param responses the responses, read once
     * @param invited how many people were invited
     * @return the findings: on responses in their order, on questions in the order of the definition, and on response rates, of
     *     everybody before the groups
     */
    public List<Finding> examine(Iterable<Response> responses, Invited invited) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<AskedQuestion>> byScale = questions.stream()
                .collect(Collectors.groupingBy(
                        asked -> asked.scale().id(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
        Map<AskedQuestion, QuestionCounts> counts = new LinkedHashMap<>();
        questions.forEach(asked -> counts.put(asked, new QuestionCounts()));
        Map<Map<String, String>, Integer> responded = new LinkedHashMap<>();
        invited.groups().keySet().forEach(group -> responded.put(group, 0));
        int place = 0;
        for (Response response : responses) {
            String path = "responses[" + place + "]";
            byScale.forEach((scale, onScale) -> sameAnswers(scale, onScale, response, path, findings));
            unanswered(response, path, findings);
            counts.forEach((asked, count) -> asked.answer(response).ifPresent(count::add));
            responded.replaceAll((group, number) -> number + (Invited.holds(group, response) ? 1 : 0));
            place++;
        }
        counts.forEach((asked, count) -> answersTo(asked, count, findings));
        int all = place;
        invited.everybody().ifPresent(number -> rate("", all, number, findings));
        invited.groups()
                .forEach((group, number) -> rate(
                        "groups[" + String.join("/", group.values()) + "]",
                        responded.getOrDefault(group, 0),
                        number,
                        findings));
        return List.copyOf(findings);
    }

    private void sameAnswers(
            String scale, List<AskedQuestion> onScale, Response response, String path, List<Finding> findings) {
        SameAnswers same = SameAnswers.of(onScale, response);
        if (same.answers() < limits.fewestAnswers()) {
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("scale", scale);
        values.put("answers", Integer.toString(same.answers()));
        if (same.all()) {
            values.put("reversed", Integer.toString(same.reversed()));
            findings.add(
                    finding(same.bothWays() ? QualityRule.STRAIGHT_LINING : QualityRule.SAME_ANSWERS, path, values));
        } else if (QualityLimits.compare(same.run(), limits.longRun(), onScale.size()) >= 0) {
            values.put("run", Integer.toString(same.run()));
            findings.add(finding(QualityRule.LONG_RUN, path, values));
        }
    }

    private void unanswered(Response response, String path, List<Finding> findings) {
        long unanswered = questions.stream()
                .filter(asked -> asked.answer(response).isEmpty())
                .count();
        if (QualityLimits.compare(unanswered, limits.unanswered(), questions.size()) > 0) {
            findings.add(finding(QualityRule.UNANSWERED, path, counted(unanswered, questions.size(), Map.of())));
        }
    }

    private void answersTo(AskedQuestion asked, QuestionCounts counts, List<Finding> findings) {
        String path = "questions[" + asked.index() + "]";
        Map<String, String> question = Map.of("question", asked.question().id());
        if (QualityLimits.compare(counts.dontKnow(), limits.dontKnow(), counts.answers()) > 0) {
            findings.add(finding(QualityRule.DONT_KNOW, path, counted(counts.dontKnow(), counts.answers(), question)));
        }
        if (QualityLimits.compare(counts.notApplicable(), limits.notApplicable(), counts.answers()) > 0) {
            findings.add(finding(
                    QualityRule.NOT_APPLICABLE, path, counted(counts.notApplicable(), counts.answers(), question)));
        }
    }

    private void rate(String path, int responded, int invited, List<Finding> findings) {
        if (responded > invited) {
            findings.add(finding(QualityRule.MORE_THAN_INVITED, path, counted(responded, invited, Map.of())));
        } else if (QualityLimits.compare(responded, limits.responseRate(), invited) < 0) {
            findings.add(finding(QualityRule.RESPONSE_RATE, path, counted(responded, invited, Map.of())));
        }
    }

    private static Map<String, String> counted(long count, long all, Map<String, String> others) {
        Map<String, String> values = new LinkedHashMap<>(others);
        values.put("count", Long.toString(count));
        values.put("all", Long.toString(all));
        return values;
    }

    private Finding finding(QualityRule rule, String path, Map<String, String> values) {
        return messages.finding(rule.id(), rule.severity(), path, values);
    }
}
