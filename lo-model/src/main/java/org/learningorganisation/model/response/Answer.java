package org.learningorganisation.model.response;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.NumericRange;

/**
 * What a stored code says on a scale. With the unanswered question, which has no answer, these are the four states of a
 * question; they are never mixed up.
 */
public sealed interface Answer {

    /**
     * An answer that is scored.
     *
     * @param code the code of the option, or the number
     * @param score its score on the scale, before any reversal
     */
    record Given(String code, BigDecimal score) implements Answer {

        /** Refuses null. */
        public Given {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(score, "score");
        }
    }

    /**
     * The question does not apply to the respondent.
     *
     * @param code the code of the option
     */
    record NotApplicable(String code) implements Answer {

        /** Refuses null. */
        public NotApplicable {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * The respondent does not know.
     *
     * @param code the code of the option
     */
    record DontKnow(String code) implements Answer {

        /** Refuses null. */
        public DontKnow {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * What is stored of the answer.
     *
     * @return the code
     */
    String code();

    /**
     * Reads a stored code on the scale of its question.
     *
     * @param scale the scale of the question
     * @param code what was stored
     * @return the answer, or empty when the scale does not offer that code
     */
    static Optional<Answer> on(AnswerScale scale, String code) {
        return scale.range().isPresent()
                ? number(scale.range().get(), code)
                : scale.option(code).flatMap(Answer::of);
    }

    private static Optional<Answer> of(AnswerOption option) {
        return switch (option.kind()) {
            case SCORED -> option.score().map(score -> new Given(option.code(), score));
            case NOT_APPLICABLE -> Optional.of(new NotApplicable(option.code()));
            case DONT_KNOW -> Optional.of(new DontKnow(option.code()));
        };
    }

    private static Optional<Answer> number(NumericRange range, String code) {
        return Decimal.parse(code).filter(range::contains).map(score -> new Given(code, score));
    }
}
