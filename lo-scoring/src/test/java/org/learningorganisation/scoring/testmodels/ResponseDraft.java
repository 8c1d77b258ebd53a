package org.learningorganisation.scoring.testmodels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;

/** Lawful responses: each person leaves out some questions, and some people have no group. */
final class ResponseDraft {

    private static final BigDecimal FREE_STEP = new BigDecimal("0.25");

    private final MaturityModel model;
    private final Random random;

    ResponseDraft(MaturityModel model, Random random) {
        this.model = model;
        this.random = random;
    }

    List<Response> responses(int count) {
        List<Response> all = new ArrayList<>();
        for (int person = 0; person < count; person++) {
            all.add(response(ArbitraryScan.ID_PREFIX + person));
        }
        return all;
    }

    private Response response(String id) {
        Response.Builder response = Response.to(model).respondent(id);
        group(response, "department", 2);
        group(response, "team", 3);
        group(response, "site", 2);
        int outOfTen = List.of(10, 9, 7, 4, 0).get(random.nextInt(5));
        for (Question question : model.questions()) {
            AnswerScale scale = question.scale().flatMap(model::scale).orElseThrow();
            if (random.nextInt(10) < outOfTen) {
                response.answer(question.id(), code(scale));
            }
        }
        return response.build();
    }

    private void group(Response.Builder response, String grouping, int groups) {
        if (random.nextInt(8) > 0) {
            response.group(grouping, "g" + random.nextInt(groups));
        }
    }

    private String code(AnswerScale scale) {
        List<AnswerOption> options = scale.options();
        return scale.range()
                .map(this::number)
                .orElseGet(() -> options.get(random.nextInt(options.size())).code());
    }

    private String number(NumericRange range) {
        BigDecimal step = range.step().orElse(FREE_STEP);
        int steps = range.max().subtract(range.min()).divide(step).intValueExact();
        return range.min()
                .add(step.multiply(BigDecimal.valueOf(random.nextInt(steps + 1))))
                .toPlainString();
    }
}
