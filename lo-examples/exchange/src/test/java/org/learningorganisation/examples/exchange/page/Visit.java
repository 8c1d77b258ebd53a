package org.learningorganisation.examples.exchange.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.examples.exchange.Definitions;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.HtmlPage;
import org.learningorganisation.model.response.Response;

/** One visit of a page: by whom, and whether the page is filled in. */
record Visit(MaturityModel model, LanguageTag reader, Theme theme, Purpose purpose) {

    /** What the reader's system prefers. */
    enum Theme {
        LIGHT,
        DARK
    }

    /** What the reader comes for. */
    enum Purpose {
        FILL_IN,
        ANOTHER_LANGUAGE
    }

    /** What the script that drives the browser has to know. */
    Map<String, Object> input() {
        Map<String, Object> input = new HashMap<>();
        input.put("html", HtmlPage.of(model).export().text());
        input.put("locale", reader.value());
        input.put("dark", theme == Theme.DARK);
        if (purpose == Purpose.FILL_IN) {
            input.put("answers", answers());
            input.put("first", 0);
        } else {
            input.put("next", true);
        }
        return input;
    }

    Response response() {
        return Definitions.answered(model);
    }

    private List<Object> answers() {
        List<Object> answers = new ArrayList<>();
        for (Question question : model.questions()) {
            String code = response().answers().get(question.id());
            Optional<AnswerScale> scale = question.scale().flatMap(model::scale);
            answers.add(scale.flatMap(options -> options.option(code).map(options.options()::indexOf))
                    .map(Object.class::cast)
                    .orElse(code));
        }
        return answers;
    }

    @Override
    public String toString() {
        return model.id() + " " + reader + " " + theme + " " + purpose;
    }
}
