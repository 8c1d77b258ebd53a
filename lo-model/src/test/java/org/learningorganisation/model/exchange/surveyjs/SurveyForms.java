package org.learningorganisation.model.exchange.surveyjs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.model.response.Response;

/** Exported forms as trees, and data as SurveyJS would hold it, found by looking through the exported form alone. */
final class SurveyForms {

    private SurveyForms() {}

    static Map<String, Object> tree(MaturityModel model, SurveyJsForm form) {
        String json = SurveyJs.of(model, form).export().text();
        return DocumentReader.of(Extensions.class)
                .read(json, DocumentFormat.JSON)
                .value()
                .orElseThrow()
                .properties();
    }

    static List<List<Map<String, Object>>> pages(MaturityModel model, SurveyJsForm form) {
        return list(tree(model, form), "pages").stream()
                .map(page -> list(page, "elements"))
                .toList();
    }

    static List<Object> pageNames(MaturityModel model, SurveyJsForm form) {
        return list(tree(model, form), "pages").stream()
                .map(page -> page.get("name"))
                .toList();
    }

    static List<Map<String, Object>> elements(MaturityModel model, SurveyJsForm form) {
        return pages(model, form).stream().flatMap(List::stream).toList();
    }

    static List<Object> values(Map<String, Object> element, String items) {
        return list(element, items).stream().map(item -> item.get("value")).toList();
    }

    /** What a form's data is when somebody answers as a response does: options are found by their place. */
    static Map<String, Object> data(MaturityModel model, SurveyJsForm form, Response response) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (Map<String, Object> element : elements(model, form)) {
            String name = (String) element.get("name");
            if (element.get("type").equals("matrix")) {
                Map<String, Object> rows = new LinkedHashMap<>();
                values(element, "rows").forEach(row -> put(rows, model, (String) row, element, "columns", response));
                if (!rows.isEmpty()) {
                    data.put(name, rows);
                }
            } else {
                put(
                        data,
                        model,
                        name,
                        element,
                        element.get("type").equals("rating") ? "rateValues" : "choices",
                        response);
            }
        }
        return data;
    }

    private static void put(
            Map<String, Object> target,
            MaturityModel model,
            String id,
            Map<String, Object> element,
            String items,
            Response response) {
        String code = response.answers().get(id);
        if (code == null) {
            return;
        }
        Question question = model.question(id).orElseThrow();
        List<String> codes = question.scale().flatMap(model::scale).stream()
                .flatMap(scale -> scale.options().stream())
                .map(option -> option.code())
                .toList();
        if (!codes.isEmpty()) {
            target.put(id, values(element, items).get(codes.indexOf(code)));
        } else {
            boolean number = "number".equals(element.get("inputType"));
            target.put(id, number ? (Object) new java.math.BigDecimal(code) : code);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> tree, String name) {
        return (List<Map<String, Object>>) tree.get(name);
    }
}
