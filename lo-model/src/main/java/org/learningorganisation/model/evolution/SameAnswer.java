package org.learningorganisation.model.evolution;

import java.math.BigDecimal;
import java.util.Optional;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.response.Answer;

/** Whether two codes are one answer: numbers by their value, so that 3.0 is 3 and 050 is 50, anything else as it is written. */
final class SameAnswer {

    private SameAnswer() {}

    static boolean on(Optional<AnswerScale> scale, String one, String other) {
        return one.equals(other)
                || scale.filter(offered -> offered.range().isPresent())
                        .flatMap(offered -> number(offered, one)
                                .flatMap(
                                        first -> number(offered, other).filter(second -> first.compareTo(second) == 0)))
                        .isPresent();
    }

    private static Optional<BigDecimal> number(AnswerScale scale, String code) {
        return Answer.on(scale, code)
                .filter(Answer.Given.class::isInstance)
                .map(answer -> ((Answer.Given) answer).score());
    }
}
