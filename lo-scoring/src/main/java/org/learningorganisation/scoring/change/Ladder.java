package org.learningorganisation.scoring.change;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.scoring.level.AnswerChange;
import org.learningorganisation.scoring.person.ScoredQuestion;

/**
 * An answered question and the better answers it could have.
 *
 * @param question the question
 * @param code the code that was given
 * @param score its score after reversal
 * @param rungs the better answers, from the nearest
 */
record Ladder(ScoredQuestion question, String code, BigFraction score, List<Rung> rungs) {

    /** A range without steps is taken in this many. */
    private static final int STEPS_OF_RANGE = 100;

    /** A range with more steps than this is taken in fewer. */
    private static final int MOST_STEPS = 1_000;

    /**
     * A better answer.
     *
     * @param code what would be stored of it
     * @param score its score after reversal
     */
    record Rung(String code, BigFraction score) {}

    static Ladder of(ScoredQuestion question, Answer.Given given) {
        BigFraction score = question.keyed(given.score());
        List<Rung> rungs = new ArrayList<>();
        answers(question)
                .filter(rung -> rung.score().compareTo(score) > 0)
                .sorted(Comparator.comparing(Rung::score))
                .forEach(rung -> {
                    if (rungs.isEmpty() || !rungs.get(rungs.size() - 1).score().equals(rung.score())) {
                        rungs.add(rung);
                    }
                });
        return new Ladder(question, given.code(), score, List.copyOf(rungs));
    }

    private static Stream<Rung> answers(ScoredQuestion question) {
        return question.scale()
                .range()
                .map(range -> numbers(range).map(number -> new Rung(code(number), question.keyed(number))))
                .orElseGet(() -> question.scale().options().stream()
                        .filter(option -> option.kind() == AnswerOption.Kind.SCORED)
                        .flatMap(option ->
                                option.score().stream().map(raw -> new Rung(option.code(), question.keyed(raw)))));
    }

    /** As people write a number: 10, not 10.0. */
    private static String code(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Stream<BigDecimal> numbers(NumericRange range) {
        BigDecimal width = range.max().subtract(range.min());
        if (width.signum() <= 0) {
            return Stream.empty();
        }
        BigDecimal step = range.step().orElseGet(() -> width.divide(BigDecimal.valueOf(STEPS_OF_RANGE)));
        BigInteger steps = width.divide(step, MathContext.DECIMAL128)
                .setScale(0, RoundingMode.FLOOR)
                .toBigInteger();
        BigInteger taken = steps.min(
                BigInteger.valueOf(steps.compareTo(BigInteger.valueOf(MOST_STEPS)) > 0 ? STEPS_OF_RANGE : MOST_STEPS));
        return IntStream.rangeClosed(0, taken.intValueExact())
                .mapToObj(i -> steps.multiply(BigInteger.valueOf(i)).divide(taken.max(BigInteger.ONE)))
                .map(place -> range.min().add(step.multiply(new BigDecimal(place))));
    }

    String id() {
        return question.id();
    }

    int height() {
        return rungs.size();
    }

    /** The score some steps up; the score as it is for none. */
    BigFraction scoreAt(int steps) {
        return steps == 0 ? score : rungs.get(steps - 1).score();
    }

    /** How much better the score is some steps up. */
    BigFraction gain(int steps) {
        return scoreAt(steps).subtract(score);
    }

    /** The change of this many steps, at least one. */
    AnswerChange change(int steps) {
        return new AnswerChange(id(), code, rungs.get(steps - 1).code(), steps);
    }
}
