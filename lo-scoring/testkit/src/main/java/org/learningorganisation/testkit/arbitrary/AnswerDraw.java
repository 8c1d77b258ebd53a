package org.learningorganisation.testkit.arbitrary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;

/**
 * What was drawn for one question and one person.
 *
 * @param state whether the question is answered
 * @param place where on the scale, from 0 for the lowest score to 1000 for the highest
 */
record AnswerDraw(State state, int place) implements Sketch<AnswerDraw> {

    /** The four states of a question. */
    enum State {
        GIVEN,
        NOT_APPLICABLE,
        DONT_KNOW,
        UNANSWERED
    }

    static final int HIGHEST = 1_000;

    private static final int MOST_DIGITS = 15;

    /** Options without scores, such as those of sectors, stay in the order of presentation. */
    private static final Comparator<AnswerOption> BY_SCORE =
            Comparator.comparing(option -> option.score().orElse(BigDecimal.ZERO));

    @Override
    public Stream<AnswerDraw> smaller() {
        return Stream.of(
                        Stream.of(new AnswerDraw(State.GIVEN, 0), new AnswerDraw(State.GIVEN, place)),
                        Smaller.halved(place).map(lower -> new AnswerDraw(state, lower)),
                        Stream.of(new AnswerDraw(state, HIGHEST)))
                .flatMap(sketches -> sketches);
    }

    /** The ends of a scale are smaller than anything between. */
    @Override
    public long[] size() {
        return new long[] {
            Smaller.count(state != State.GIVEN, state == State.UNANSWERED),
            place == HIGHEST ? 1 : place == 0 ? 0 : 1 + place
        };
    }

    /** What is stored of the answer; empty where the question is left open. A state that the scale lacks is an answer. */
    Optional<String> code(Question question, Optional<AnswerScale> scale, PersonDraw person) {
        if (state == State.UNANSWERED) {
            return Optional.empty();
        }
        if (question.kind() == Question.Kind.OPEN) {
            return Optional.of("An answer in words");
        }
        return scale.flatMap(of -> outside(of)
                .or(() -> of.range().isPresent()
                        ? Optional.of(
                                number(of.range().get(), person.place(place)).toPlainString())
                        : option(of, person)));
    }

    private Optional<String> outside(AnswerScale scale) {
        return switch (state) {
            case NOT_APPLICABLE ->
                codes(scale, AnswerOption.Kind.NOT_APPLICABLE).findFirst();
            case DONT_KNOW -> codes(scale, AnswerOption.Kind.DONT_KNOW).findFirst();
            case GIVEN, UNANSWERED -> Optional.empty();
        };
    }

    private static Stream<String> codes(AnswerScale scale, AnswerOption.Kind kind) {
        return scale.options().stream().filter(option -> option.kind() == kind).map(AnswerOption::code);
    }

    /** A straight line runs through the places as they are presented, whatever their scores. */
    private Optional<String> option(AnswerScale scale, PersonDraw person) {
        Stream<AnswerOption> options =
                scale.options().stream().filter(option -> option.kind() == AnswerOption.Kind.SCORED);
        List<AnswerOption> ladder =
                (person.manner() == PersonDraw.Manner.STRAIGHT_LINE ? options : options.sorted(BY_SCORE)).toList();
        return ladder.isEmpty()
                ? Optional.empty()
                : Optional.of(ladder.get(part(person.place(place), BigInteger.valueOf(ladder.size() - 1L))
                                .intValueExact())
                        .code());
    }

    /** A number of the range that is short enough to be typed. */
    private static BigDecimal number(NumericRange range, int place) {
        BigDecimal width = range.max().subtract(range.min());
        BigDecimal exact = range.step()
                .map(step -> step.multiply(new BigDecimal(
                        part(place, width.divideToIntegralValue(step).toBigInteger()))))
                .orElseGet(() -> width.multiply(BigDecimal.valueOf(place)).movePointLeft(3))
                .add(range.min())
                .stripTrailingZeros();
        return exact.precision() <= MOST_DIGITS && exact.scale() <= MOST_DIGITS ? exact : range.min();
    }

    /** As many thousandths of a whole number as the place says, rounded half up. */
    private static BigInteger part(int place, BigInteger whole) {
        return new BigDecimal(whole)
                .multiply(BigDecimal.valueOf(place))
                .movePointLeft(3)
                .setScale(0, RoundingMode.HALF_UP)
                .toBigInteger();
    }
}
