package org.learningorganisation.model.quality;

import java.math.BigDecimal;
import java.util.Optional;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.model.response.Response;

/**
 * A scored question with its scale.
 *
 * @param index its place in the definition
 * @param question the question
 * @param scale its scale
 */
record AskedQuestion(int index, Question question, AnswerScale scale) {

    /** What a response says on it; empty when it is unanswered. */
    Optional<Answer> answer(Response response) {
        return Optional.ofNullable(response.answers().get(question.id())).flatMap(code -> Answer.on(scale, code));
    }

    /** What makes two answers on the scale the same: the option, or the number however it is written. */
    Object choice(Answer.Given given) {
        BigDecimal number = given.score();
        return scale.range().isPresent() ? number.stripTrailingZeros() : given.code();
    }
}
