package org.learningorganisation.testkit.assertion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;

/**
 * The scored answers to every scored question, from the worst to the best. A set of answers is the place of the answer to each
 * question.
 *
 * @param model the definition
 * @param ladders the answers to each scored question, in the order of the definition
 */
record Rungs(MaturityModel model, List<Ladder> ladders) {

    private static final BigInteger MOST_STEPS = BigInteger.valueOf(1_000);

    private static final int HUNDREDTHS = 100;

    /**
     * The scored answers to one question.
     *
     * @param question the question
     * @param answers from the worst to the best
     */
    record Ladder(Question question, List<Rung> answers) {}

    /**
     * One scored answer.
     *
     * @param code what is stored of it
     * @param score its score before reversal
     */
    record Rung(String code, BigDecimal score) {}

    static Rungs of(MaturityModel model) {
        return new Rungs(
                model,
                model.questions().stream()
                        .filter(question -> question.kind() == Question.Kind.SCORED)
                        .map(question -> new Ladder(question, answers(model, question)))
                        .toList());
    }

    private static List<Rung> answers(MaturityModel model, Question question) {
        AnswerScale scale = question.scale().flatMap(model::scale).orElseThrow();
        List<Rung> answers = new ArrayList<>(scale.range()
                .map(Rungs::numbers)
                .orElseGet(() -> scale.options().stream()
                        .filter(option -> option.kind() == AnswerOption.Kind.SCORED)
                        .map(option -> new Rung(option.code(), option.score().orElseThrow()))
                        .toList()));
        answers.sort(Comparator.comparing(Rung::score));
        if (question.reversed()) {
            Collections.reverse(answers);
        }
        return answers;
    }

    private static List<Rung> numbers(NumericRange range) {
        BigDecimal width = range.max().subtract(range.min());
        Optional<BigDecimal> few = range.step()
                .filter(step -> width.divideToIntegralValue(step).toBigInteger().compareTo(MOST_STEPS) <= 0);
        BigDecimal step = few.orElseGet(() -> width.movePointLeft(2));
        int count = few.isPresent() ? width.divideToIntegralValue(step).intValueExact() : HUNDREDTHS;
        return IntStream.rangeClosed(0, count)
                .mapToObj(place -> range.min().add(step.multiply(BigDecimal.valueOf(place))))
                .filter(range::contains)
                .map(BigDecimal::stripTrailingZeros)
                .map(number -> new Rung(number.toPlainString(), number))
                .toList();
    }

    int highest(int question) {
        return ladders.get(question).answers().size() - 1;
    }

    Response response(int[] places) {
        Response.Builder response = Response.to(model);
        for (int question = 0; question < places.length; question++) {
            Ladder ladder = ladders.get(question);
            response.answer(
                    ladder.question().id(),
                    ladder.answers().get(places[question]).code());
        }
        return response.build();
    }

    int[] worst() {
        return new int[ladders.size()];
    }
}
