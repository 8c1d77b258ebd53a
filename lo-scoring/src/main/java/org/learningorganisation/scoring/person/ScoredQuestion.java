package org.learningorganisation.scoring.person;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
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
 * @param weight how much it counts
 */
public record ScoredQuestion(
        int place, Question question, AnswerScale scale, BigFraction lower, BigFraction upper, BigFraction weight) {

    static ScoredQuestion of(int place, Question question, MaturityModel model) {
        AnswerScale scale = question.scale().flatMap(model::scale).orElseThrow();
        return new ScoredQuestion(
                place,
                question,
                scale,
                Fractions.of(scale.lowestScore().orElseThrow()),
                Fractions.of(scale.highestScore().orElseThrow()),
                Fractions.of(question.weight()));
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

    /** The same question, counting several times. */
    public ScoredQuestion timesWeight(int times) {
        return new ScoredQuestion(place, question, scale, lower, upper, weight.multiply(times));
    }

    /** The question as a strategy sees it, its score brought to a metric on its own scale. */
    Item item(BigFraction keyed, Metric metric) {
        Measure measure = new Measure(keyed, lower, upper).on(metric);
        return new Item(id(), measure.value(), measure.lower(), measure.upper(), weight);
    }

    /** Whether another question is answered on the same bounds, so that their scores can be averaged as they are. */
    boolean sameBoundsAs(ScoredQuestion other) {
        return lower.equals(other.lower) && upper.equals(other.upper);
    }
}
