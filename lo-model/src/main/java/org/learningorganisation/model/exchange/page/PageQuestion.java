package org.learningorganisation.model.exchange.page;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.validation.ResponseValidator;

/** One question of the page: a field set with the question as its legend. */
record PageQuestion(int place, Question question, Optional<AnswerScale> scale) {

    /** What the script has to know of it. Codes stay out of the HTML, which would change some characters of them. */
    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", question.id());
        data.put("required", question.required());
        if (!options().isEmpty()) {
            data.put("codes", options().stream().map(AnswerOption::code).toList());
        }
        return data;
    }

    private List<AnswerOption> options() {
        return scale.map(AnswerScale::options).orElse(List.of());
    }

    void write(StringBuilder html, PageTexts texts, PageWords words) {
        String id = "q" + place;
        html.append("<fieldset id=\"")
                .append(id)
                .append("\" aria-describedby=\"")
                .append(id)
                .append("-error\">\n");
        html.append("<legend id=\"")
                .append(id)
                .append("-legend\">")
                .append(place)
                .append(". ");
        html.append(texts.element("span id=\"" + id + "-text\"", question.text()));
        if (!question.required()) {
            html.append(' ').append(words.element("span class=\"optional\"", PageWord.OPTIONAL));
        }
        html.append("</legend>\n<p class=\"error\" id=\"").append(id).append("-error\" hidden></p>\n");
        Optional<NumericRange> range = scale.flatMap(AnswerScale::range);
        if (range.isPresent()) {
            number(html, id, range.get(), words);
        } else if (options().isEmpty()) {
            html.append("<textarea id=\"").append(id).append("-1\" rows=\"4\" maxlength=\"");
            html.append(ResponseValidator.LONGEST_TEXT)
                    .append('"')
                    .append(labelled(id, ""))
                    .append("></textarea>\n");
        } else {
            options(html, id, texts, words);
        }
        html.append("</fieldset>\n");
    }

    private static void number(StringBuilder html, String id, NumericRange range, PageWords words) {
        String min = range.min().toPlainString();
        String max = range.max().toPlainString();
        Optional<String> step = range.step().map(BigDecimal::toPlainString);
        Map<String, String> values = new HashMap<>(Map.of("min", min, "max", max));
        step.ifPresent(distance -> values.put("step", distance));
        PageWord hint = step.isPresent() ? PageWord.STEPS : PageWord.RANGE;
        html.append(words.element("p class=\"hint\" id=\"" + id + "-hint\"", hint, values))
                .append('\n');
        html.append("<input type=\"number\" id=\"")
                .append(id)
                .append("-1\" min=\"")
                .append(min);
        html.append("\" max=\"")
                .append(max)
                .append("\" step=\"")
                .append(step.orElse("any"))
                .append('"');
        html.append(labelled(id, " " + id + "-hint")).append(">\n");
    }

    private static String labelled(String id, String hint) {
        return " aria-labelledby=\"" + id + "-legend\" aria-describedby=\"" + id + "-error" + hint + "\"";
    }

    private void options(StringBuilder html, String id, PageTexts texts, PageWords words) {
        boolean outside = false;
        for (int at = 0; at < options().size(); at++) {
            AnswerOption option = options().get(at);
            boolean first = !outside && at > 0 && option.kind() != AnswerOption.Kind.SCORED;
            outside = option.kind() != AnswerOption.Kind.SCORED;
            String input = id + "-" + (at + 1);
            html.append("<div class=\"option").append(first ? " outside" : "").append("\">");
            html.append("<input type=\"radio\" id=\"")
                    .append(input)
                    .append("\" name=\"")
                    .append(id);
            html.append("\" value=\"").append(at).append("\">");
            html.append(texts.element("label for=\"" + input + "\"", option.label()))
                    .append("</div>\n");
        }
        if (!question.required()) {
            String clear = "button type=\"button\" class=\"clear\" id=\"" + id + "-clear\" aria-describedby=\"" + id
                    + "-legend\" hidden";
            html.append(words.element(clear, PageWord.CLEAR)).append('\n');
        }
    }
}
