package org.learningorganisation.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.strategy.Item;

/**
 * A question of a definition and the answer to it.
 *
 * @param id the id of the question
 * @param scale how it is answered
 * @param reversed whether agreeing speaks against the dimension
 * @param weight how much it counts
 * @param place the place of the answer among {@link #scores()}
 */
record AnsweredQuestion(String id, AnswerScale scale, boolean reversed, BigDecimal weight, int place) {

    /** Answers on a range without steps lie this many parts of it apart. */
    private static final int PARTS = 10;

    /** The scores it can be answered with before reversal, from the lowest: some of them, on a range without steps. */
    List<BigDecimal> scores() {
        return scale.range()
                .map(AnsweredQuestion::scores)
                .orElseGet(() -> scale.options().stream()
                        .filter(option -> option.kind() == AnswerOption.Kind.SCORED)
                        .flatMap(option -> option.score().stream())
                        .sorted()
                        .toList());
    }

    private static List<BigDecimal> scores(NumericRange range) {
        BigDecimal width = range.max().subtract(range.min());
        BigDecimal step = range.step().orElseGet(() -> width.scaleByPowerOfTen(-1));
        int steps = range.step().isPresent() ? width.divideToIntegralValue(step).intValueExact() : PARTS;
        return IntStream.rangeClosed(0, steps)
                .mapToObj(place -> range.min().add(step.multiply(BigDecimal.valueOf(place))))
                .toList();
    }

    /** What is stored of the answer. */
    String code() {
        BigDecimal score = scores().get(place);
        return scale.options().stream()
                .filter(option -> option.score().filter(score::equals).isPresent())
                .map(AnswerOption::code)
                .findFirst()
                .orElseGet(score::toPlainString);
    }

    BigFraction lower() {
        return Fractions.of(scale.lowestScore().orElseThrow());
    }

    BigFraction upper() {
        return Fractions.of(scale.highestScore().orElseThrow());
    }

    /** The score that counts, after reversal. */
    BigFraction value() {
        return keyed(scores().get(place));
    }

    private BigFraction keyed(BigDecimal score) {
        BigFraction given = Fractions.of(score);
        return reversed ? lower().add(upper()).subtract(given) : given;
    }

    /** The same question with the next better answer; empty where there is none better. */
    Optional<AnsweredQuestion> better() {
        int next = reversed ? place - 1 : place + 1;
        return next >= 0 && next < scores().size() ? Optional.of(answered(next)) : Optional.empty();
    }

    AnsweredQuestion answered(int other) {
        return new AnsweredQuestion(id, scale, reversed, weight, other);
    }

    /** The same answer to the question put the other way round. */
    AnsweredQuestion mirrored() {
        return new AnsweredQuestion(id, scale, !reversed, weight, place);
    }

    /** The same weight, on the scale and with the answer of another question, and not reversed. */
    AnsweredQuestion answeredAs(AnsweredQuestion other) {
        return new AnsweredQuestion(id, other.scale, false, weight, other.place);
    }

    AnsweredQuestion timesWeight(BigDecimal factor) {
        return new AnsweredQuestion(id, scale, reversed, weight.multiply(factor), place);
    }

    /** As a strategy sees it on the scale of the answers. */
    Item raw() {
        List<BigFraction> ladder =
                scale.range().isPresent() && scale.range().get().step().isEmpty()
                        ? List.of()
                        : scores().stream().map(this::keyed).sorted().toList();
        return new Item(
                id,
                value(),
                lower(),
                upper(),
                Fractions.of(weight),
                ladder,
                Optional.empty(),
                reversed ? Item.Keying.REVERSED : Item.Keying.POSITIVE);
    }

    /** As a strategy sees it from 0 to 100 of its own scale. */
    Item normalised() {
        Item raw = raw();
        return new Item(
                id,
                percentage(raw.value()),
                BigFraction.ZERO,
                Fractions.HUNDRED,
                raw.weight(),
                raw.ladder().stream().map(this::percentage).toList(),
                raw.level(),
                raw.keying());
    }

    private BigFraction percentage(BigFraction score) {
        return score.subtract(lower()).multiply(Fractions.HUNDRED).divide(upper().subtract(lower()));
    }
}
