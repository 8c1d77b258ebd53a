package org.learningorganisation.model.exchange.surveyjs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.ResponseValidator;

/** Turns the data of one filled-in form into a response; whatever it cannot place is a finding. */
final class SurveyAnswers {

    private final MaturityModel model;
    private final SurveyLayout layout;
    private final LanguageTag language;
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    SurveyAnswers(MaturityModel model, SurveyLayout layout, LanguageTag language) {
        this.model = model;
        this.layout = layout;
        this.language = language;
        layout.elements()
                .forEach(element -> element.questions()
                        .forEach(question -> paths.put(question.id(), SurveyPath.of(element, question))));
    }

    /** Looks no deeper than a form can answer, so that data of any depth and of any types is safe to read. */
    Document<Response> read(Map<?, ? extends @Nullable Object> data) {
        Map<String, SurveyElement> byName = new HashMap<>();
        layout.elements().forEach(element -> byName.put(element.name(), element));
        data.forEach((key, value) -> {
            String name = name(key);
            SurveyElement element = byName.get(name);
            String path = SurveyPath.of(name);
            if (element == null) {
                report(ExchangeRule.UNKNOWN_NAME, name, path);
            } else if (element instanceof SurveyElement.Matrix matrix) {
                rows(matrix, value, path);
            } else {
                answer(((SurveyElement.Single) element).question(), value, path);
            }
        });
        Response response = Response.to(model).answers(inOrder()).build();
        ResponseValidator.of(model).in(language).validate(response).stream()
                .map(this::inTheData)
                .forEach(findings::add);
        return new Document<>(Optional.of(response), findings);
    }

    private void rows(SurveyElement.Matrix matrix, @Nullable Object value, String path) {
        if (!(value instanceof Map<?, ?> rows)) {
            report(ExchangeRule.ROWS_EXPECTED, matrix.name(), path);
            return;
        }
        Map<String, Question> byId = new HashMap<>();
        matrix.questions().forEach(question -> byId.put(question.id(), question));
        rows.forEach((key, chosen) -> {
            String row = name(key);
            Question question = byId.get(row);
            if (question == null) {
                report(ExchangeRule.UNKNOWN_NAME, row, SurveyPath.of(matrix.name(), row));
            } else {
                answer(question, chosen, SurveyPath.of(matrix, question));
            }
        });
    }

    /** What is no text is no name of a form; its class says enough. */
    private static String name(@Nullable Object key) {
        return key instanceof String name
                ? name
                : key == null ? "null" : key.getClass().getName();
    }

    private void answer(Question question, @Nullable Object value, String path) {
        boolean open = question.kind() == Question.Kind.OPEN;
        Optional<String> code = value instanceof String text
                ? Optional.of(open ? text : valuesOf(question).code(text))
                : SurveyNumber.of(value).filter(any -> !open).map(valuesOf(question)::code);
        code.ifPresentOrElse(
                given -> codes.put(question.id(), given),
                () -> report(ExchangeRule.ANSWER_EXPECTED, question.id(), path));
    }

    private SurveyValues valuesOf(Question question) {
        return question.scale().isEmpty() ? SurveyValues.NONE : new SurveyValues(layout.scaleOf(question));
    }

    /** In the order of the definition, so that the order of answering does not show. */
    private Map<String, String> inOrder() {
        Map<String, String> ordered = new LinkedHashMap<>();
        model.questions().forEach(question -> {
            String code = codes.get(question.id());
            if (code != null) {
                ordered.put(question.id(), code);
            }
        });
        return ordered;
    }

    private void report(ExchangeRule rule, String name, String path) {
        findings.add(rule.at(path, language, Map.of("name", name)));
    }

    /** A finding on an answer, at the place in the data where its reader has to look. */
    private Finding inTheData(Finding finding) {
        String path = Optional.ofNullable(finding.data().get("question"))
                .map(paths::get)
                .orElse(finding.path());
        return new Finding(
                finding.rule(),
                finding.severity(),
                path,
                finding.message(),
                finding.hint(),
                finding.data(),
                finding.position());
    }
}
