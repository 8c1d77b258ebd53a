package org.learningorganisation.examples.exchange.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.learningorganisation.examples.exchange.Definitions;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.page.HtmlPage;
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
        input.put("axe", examined());
        if (purpose == Purpose.FILL_IN) {
            input.put("answers", answers());
            input.put("wrong", wrong());
            input.put("clear", clear());
        } else {
            input.put("next", true);
        }
        return input;
    }

    /** Whether axe looks at the page; on hundreds of questions it takes long to say the same. */
    boolean examined() {
        return model.questions().size() < 100;
    }

    /** The place of the question that is wrong at first: on a light page the first number, on others the first question. */
    int placeOfWrong() {
        return IntStream.range(0, model.questions().size())
                .filter(at -> theme == Theme.LIGHT)
                .filter(at -> scale(model.questions().get(at))
                        .flatMap(AnswerScale::range)
                        .isPresent())
                .findFirst()
                .orElse(0);
    }

    private Map<String, Object> wrong() {
        int place = placeOfWrong();
        return place == 0 ? Map.of("at", place) : Map.of("at", place, "text", "7");
    }

    /** The place of a question whose answer can be cleared, or none. */
    int clear() {
        return IntStream.range(0, model.questions().size())
                .filter(at -> !model.questions().get(at).required())
                .filter(at -> scale(model.questions().get(at))
                        .filter(scale -> scale.range().isEmpty())
                        .isPresent())
                .findFirst()
                .orElse(-1);
    }

    private Optional<AnswerScale> scale(Question question) {
        return question.scale().flatMap(model::scale);
    }

    Response response() {
        return Definitions.answered(model);
    }

    private List<Object> answers() {
        List<Object> answers = new ArrayList<>();
        for (Question question : model.questions()) {
            String code = response().answers().get(question.id());
            answers.add(scale(question)
                    .flatMap(options -> options.option(code).map(options.options()::indexOf))
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
