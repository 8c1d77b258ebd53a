package org.learningorganisation.scoring.person;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.strategy.Item;

/**
 * A scored question, ready for arithmetic.
 *
 * @param place its place among the scored questions of the definition, from 0
 * @param question the question
 * @param scale its answer scale
 * @param lower the lowest score of the scale
 * @param upper the highest score of the scale
 * @param ladder the scores its answers can have after reversal, from the lowest; empty for a range without steps
 * @param weight how much it counts
 */
public record ScoredQuestion(
        int place,
        Question question,
        AnswerScale scale,
        BigFraction lower,
        BigFraction upper,
        List<BigFraction> ladder,
        BigFraction weight) {

    /** A longer ladder is not spelled out: a percentage in steps of a millionth is a range. */
    private static final int LONGEST_LADDER = 1_000;

    static ScoredQuestion of(int place, Question question, MaturityModel model) {
        AnswerScale scale = question.scale().flatMap(model::scale).orElseThrow();
        return new ScoredQuestion(
                place,
                question,
                scale,
                Fractions.of(scale.lowestScore().orElseThrow()),
                Fractions.of(scale.highestScore().orElseThrow()),
                ladder(scale, question),
                Fractions.of(question.weight()));
    }

    private static List<BigFraction> ladder(AnswerScale scale, Question question) {
        List<BigFraction> given = scale.range().map(ScoredQuestion::steps).orElseGet(() -> options(scale));
        if (!question.reversed() || given.isEmpty()) {
            return given;
        }
        BigFraction ends = Fractions.of(
                scale.lowestScore().orElseThrow().add(scale.highestScore().orElseThrow()));
        return given.stream().map(ends::subtract).sorted().toList();
    }

    private static List<BigFraction> options(AnswerScale scale) {
        return scale.options().stream()
                .filter(option -> option.kind() == AnswerOption.Kind.SCORED)
                .flatMap(option -> option.score().stream())
                .map(Fractions::of)
                .sorted()
                .toList();
    }

    private static List<BigFraction> steps(NumericRange range) {
        BigDecimal width = range.max().subtract(range.min());
        return range.step()
                .filter(step -> width.compareTo(step.multiply(BigDecimal.valueOf(LONGEST_LADDER))) < 0)
                .map(step -> Stream.iterate(
                                range.min(), score -> score.compareTo(range.max()) <= 0, score -> score.add(step))
                        .map(Fractions::of)
                        .toList())
                .orElse(List.of());
    }

    /** The id of the question. */
    public String id() {
        return question.id();
    }

    /** The score that counts: {@code min + max - score} for a reversed question, with the bounds of the scale. */
    public BigFraction keyed(BigDecimal score) {
        BigFraction given = Fractions.of(score);
        return question.reversed() ? lower.add(upper).subtract(given) : given;
    }

    /** How far a score that counts is from the lowest to the highest, from 0 to 1; 0 where there is only one score. */
    BigFraction share(BigFraction keyed) {
        return upper.equals(lower) ? BigFraction.ZERO : keyed.subtract(lower).divide(upper.subtract(lower));
    }

    /** The question as a strategy sees it, its score brought to a metric on its own scale. */
    Item item(BigFraction keyed, Metric metric) {
        Measure measure = Measure.exact(keyed, lower, upper).on(metric);
        return new Item(
                id(),
                measure.value(),
                measure.lower(),
                measure.upper(),
                weight,
                metric == Metric.RAW
                        ? ladder
                        : ladder.stream()
                                .map(score -> Measure.exact(score, lower, upper)
                                        .on(metric)
                                        .value())
                                .toList(),
                question.level(),
                question.reversed() ? Item.Keying.REVERSED : Item.Keying.POSITIVE);
    }

    /** Whether another question is answered on the same bounds, so that their scores can be averaged as they are. */
    boolean sameBoundsAs(ScoredQuestion other) {
        return lower.equals(other.lower) && upper.equals(other.upper);
    }

    /** The same question, counting several times. */
    public ScoredQuestion timesWeight(int times) {
        return new ScoredQuestion(place, question, scale, lower, upper, ladder, weight.multiply(times));
    }
}
