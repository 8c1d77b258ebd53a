package org.learningorganisation.examples.scan.responses;

import java.util.HashMap;
import java.util.Map;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/**
 * One column of answers.
 *
 * @param question the id of the question
 * @param place the place of the column, from 0
 * @param codes the codes its scale offers, each by itself, so that equal cells of many rows share one text; empty for numbers
 *     and open questions
 */
record QuestionColumn(String question, int place, Map<String, String> codes) {

    static QuestionColumn of(String question, int place, MaturityModel model) {
        Map<String, String> codes = new HashMap<>();
        model.question(question)
                .flatMap(Question::scale)
                .flatMap(model::scale)
                .map(AnswerScale::options)
                .ifPresent(options -> options.forEach(option -> codes.put(option.code(), option.code())));
        return new QuestionColumn(question, place, codes);
    }
}
