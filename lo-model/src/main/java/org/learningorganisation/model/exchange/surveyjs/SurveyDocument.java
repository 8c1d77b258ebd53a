package org.learningorganisation.model.exchange.surveyjs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.validation.ResponseValidator;

/** Writes a layout as the tree of a SurveyJS document. What only scoring knows, such as which questions are reversed, stays out. */
final class SurveyDocument {

    private final SurveyLayout layout;
    private final SurveyTexts texts;

    SurveyDocument(MaturityModel model, SurveyLayout layout) {
        this.layout = layout;
        this.texts = new SurveyTexts(model);
    }

    Map<String, Object> tree(MaturityModel model) {
        Map<String, Object> survey = new LinkedHashMap<>();
        survey.put("locale", texts.locale());
        survey.put("title", texts.of(model.title()));
        if (!model.description().equals(LocalizedText.NONE)) {
            survey.put("description", texts.of(model.description()));
        }
        if (layout.pages().size() > 1) {
            survey.put("showProgressBar", true);
        }
        survey.put(
                "pages",
                layout.pages().entrySet().stream()
                        .map(page -> page(page.getKey(), page.getValue()))
                        .toList());
        return survey;
    }

    private Map<String, Object> page(String name, List<SurveyElement> elements) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("name", name);
        page.put("elements", elements.stream().map(this::element).toList());
        return page;
    }

    private Map<String, Object> element(SurveyElement element) {
        if (element instanceof SurveyElement.Matrix matrix) {
            return matrix(matrix);
        }
        return single(((SurveyElement.Single) element).question());
    }

    private Map<String, Object> matrix(SurveyElement.Matrix matrix) {
        Map<String, Object> element = start("matrix", matrix.name(), matrix.title());
        if (matrix.required()) {
            element.put("eachRowRequired", true);
        }
        element.put("columns", items(matrix.scale()));
        element.put(
                "rows",
                matrix.questions().stream()
                        .map(question -> item(question.id(), question.text()))
                        .toList());
        return element;
    }

    private Map<String, Object> single(Question question) {
        Map<String, Object> element;
        if (question.kind() == Question.Kind.OPEN) {
            element = start("comment", question.id(), question.text());
            element.put("maxLength", ResponseValidator.LONGEST_TEXT);
        } else {
            AnswerScale scale = layout.scaleOf(question);
            element = scale.range().map(range -> number(question, range)).orElseGet(() -> choice(question, scale));
        }
        if (question.required()) {
            element.put("isRequired", true);
        }
        return element;
    }

    private Map<String, Object> number(Question question, NumericRange range) {
        Map<String, Object> element = start("text", question.id(), question.text());
        element.put("inputType", "number");
        element.put("min", range.min());
        element.put("max", range.max());
        range.step().ifPresent(step -> element.put("step", step));
        return element;
    }

    private Map<String, Object> choice(Question question, AnswerScale scale) {
        boolean rating = question.kind() == Question.Kind.SCORED
                && scale.options().stream().allMatch(option -> option.kind() == AnswerOption.Kind.SCORED);
        Map<String, Object> element = start(rating ? "rating" : "radiogroup", question.id(), question.text());
        element.put(rating ? "rateValues" : "choices", items(scale));
        return element;
    }

    private Map<String, Object> start(String type, String name, LocalizedText title) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("type", type);
        element.put("name", name);
        element.put("title", texts.of(title));
        return element;
    }

    private List<Map<String, Object>> items(AnswerScale scale) {
        SurveyValues values = new SurveyValues(scale);
        return scale.options().stream()
                .map(option -> item(values.of(option), option.label()))
                .toList();
    }

    private Map<String, Object> item(Object value, LocalizedText text) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("value", value);
        item.put("text", texts.of(text));
        return item;
    }
}
