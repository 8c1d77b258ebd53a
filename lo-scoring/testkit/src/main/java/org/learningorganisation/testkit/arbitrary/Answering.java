package org.learningorganisation.testkit.arbitrary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;

/**
 * Makes responses to one definition of what was drawn for people.
 *
 * @param model the definition
 * @param scales its scales by id
 * @param groupings the names of the groupings, from wide to narrow
 */
record Answering(MaturityModel model, Map<String, AnswerScale> scales, List<String> groupings) {

    static Answering of(MaturityModel model, List<String> groupings) {
        Map<String, AnswerScale> scales = new HashMap<>();
        model.scales().forEach(scale -> scales.putIfAbsent(scale.id(), scale));
        return new Answering(model, scales, groupings);
    }

    /** The response of one person. */
    Response response(int number, PersonDraw person, Function<Question, AnswerDraw> drawn) {
        Response.Builder response = Response.to(model).respondent("r" + number);
        for (int place = 0; place < groupings.size(); place++) {
            String grouping = groupings.get(place);
            response.group(grouping, grouping + "-" + person.groups().get(place));
        }
        for (Question question : model.questions()) {
            drawn.apply(question)
                    .code(question, question.scale().flatMap(this::scale), person)
                    .ifPresent(code -> response.answer(question.id(), code));
        }
        return response.build();
    }

    private Optional<AnswerScale> scale(String id) {
        return Optional.ofNullable(scales.get(id));
    }
}
