package org.learningorganisation.model.exchange.fhir;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.Codes;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Findings;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.ResponseRule;

/** Turns the items of one QuestionnaireResponse into answers. */
final class FhirAnswers {

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final FhirScales scales;
    private final Findings findings;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();

    FhirAnswers(MaturityModel model, FhirScales scales, Findings findings) {
        model.questions().forEach(question -> questions.put(question.id(), question));
        this.scales = scales;
        this.findings = findings;
    }

    void read(List<FhirElement> items) {
        items.forEach(this::read);
    }

    /** The codes in the order of the definition, so that the order of answering does not show. */
    Map<String, String> codes() {
        Map<String, String> ordered = new LinkedHashMap<>();
        questions
                .keySet()
                .forEach(question ->
                        Optional.ofNullable(codes.get(question)).ifPresent(code -> ordered.put(question, code)));
        return ordered;
    }

    /** A finding on an answer, at the place in the resource where its reader has to look. */
    Finding inTheResource(Finding finding) {
        String question = finding.data().getOrDefault("question", "");
        String place = finding.path().startsWith("answers[") ? paths.getOrDefault(question, "item") : finding.path();
        return new Finding(
                finding.rule(),
                finding.severity(),
                place,
                finding.message(),
                finding.hint(),
                finding.data(),
                finding.position());
    }

    private void read(FhirElement item) {
        Optional<String> linkId = item.required("linkId");
        String id = linkId.orElse("");
        Question question = questions.get(id);
        List<FhirElement> answers = item.objects("answer", FhirShape.ANSWER);
        if (item.has("item")) {
            findings.add(ExchangeRule.NESTED_ITEMS, item.at("item"), "question", id);
        }
        if (question == null) {
            linkId.ifPresent(
                    unknown -> findings.add(ResponseRule.UNKNOWN_QUESTION, item.at("linkId"), "question", unknown));
            return;
        }
        if (paths.putIfAbsent(id, item.path()) != null) {
            findings.add(ExchangeRule.ANSWERED_TWICE, item.path(), "question", id);
            return;
        }
        if (answers.size() > 1) {
            findings.add(ExchangeRule.ANSWERED_TWICE, answers.get(1).path(), "question", id);
        } else {
            answers.forEach(answer -> answer(question, answer));
        }
    }

    private void answer(Question question, FhirElement answer) {
        if (answer.has("item")) {
            findings.add(ExchangeRule.NESTED_ITEMS, answer.at("item"), "question", question.id());
        }
        answer.warnOfExtensions(FhirWeights.EXTENSIONS);
        AnswerScale scale = scales.of(question);
        String expected = property(question, scale);
        List<String> values = answer.named("value");
        if (!values.equals(List.of(expected))) {
            String found = values.isEmpty() ? "-" : String.join(", ", values);
            findings.add(DocumentRule.WRONG_TYPE, answer.path(), "value", found, "expected", expected);
            return;
        }
        paths.put(question.id(), answer.at(expected));
        Optional<String> code = switch (expected) {
            case "valueCoding" -> coded(question, scale, answer);
            case "valueString" -> answer.text(expected);
            default -> answer.number(expected).map(FhirNumber::code);
        };
        code.ifPresent(given -> codes.put(question.id(), given));
    }

    private static String property(Question question, AnswerScale scale) {
        return question.kind() == Question.Kind.OPEN
                ? "valueString"
                : scale.range().map(FhirNumber::property).orElse("valueCoding");
    }

    private Optional<String> coded(Question question, AnswerScale scale, FhirElement answer) {
        Optional<FhirElement> coding = answer.object("valueCoding", FhirShape.CODING);
        coding.ifPresent(found -> found.warnOfExtensions(FhirWeights.EXTENSIONS));
        Optional<String> system = coding.flatMap(found -> found.required("system"));
        Optional<String> code = coding.flatMap(found -> found.required("code"));
        if (system.isEmpty() || code.isEmpty()) {
            return Optional.empty();
        }
        String expected = scales.system(scale);
        if (!system.get().equals(expected)) {
            String place = answer.at("valueCoding.system");
            findings.add(ExchangeRule.WRONG_SYSTEM, place, "found", system.get(), "expected", expected);
            return Optional.empty();
        }
        Codes codesOfScale = scales.codes(scale);
        Optional<String> option = codesOfScale.id(code.get());
        // a weight that travels with an answer is what its sender counts; the score stays that of the definition
        option.flatMap(scale::option)
                .ifPresent(chosen -> FhirWeights.compare(
                        FhirWeights.on(answer, coding.get()), chosen.code(), chosen.score(), findings));
        if (option.isEmpty()) {
            String allowed = String.join(", ", codesOfScale.idByCode().keySet());
            findings.add(
                    ResponseRule.UNKNOWN_OPTION,
                    answer.at("valueCoding.code"),
                    "code",
                    code.get(),
                    "question",
                    question.id(),
                    "allowed",
                    allowed);
        }
        return option;
    }
}
