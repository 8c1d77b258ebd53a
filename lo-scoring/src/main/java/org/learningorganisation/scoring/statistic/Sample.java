package org.learningorganisation.scoring.statistic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;

/**
 * Scores of one kind, one of each person: the answers to a question, or the means of people. Their order is of no
 * influence.
 *
 * @param values the scores; may be empty
 */
public record Sample(List<BigFraction> values) {

    /** Copies the scores. */
    public Sample {
        values = List.copyOf(values);
    }

    /**
     * A sample of scores in any collection.
     *
     * @param values the scores
     * @return the sample
     */
    public static Sample of(Collection<BigFraction> values) {
        return new Sample(List.copyOf(values));
    }

    /**
     * The number of scores.
     *
     * @return n, 0 or more
     */
    public int size() {
        return values.size();
    }

    /**
     * The sum of the scores.
     *
     * @return the exact sum; zero when there are none
     */
    public BigFraction sum() {
        ExactSum sum = new ExactSum();
        values.forEach(sum::add);
        return sum.total();
    }

    /**
     * The sum of the squares of the scores.
     *
     * @return the exact sum; zero when there are none
     */
    public BigFraction sumOfSquares() {
        ExactSum sum = new ExactSum();
        values.forEach(value -> sum.add(value.multiply(value)));
        return sum.total();
    }

    /**
     * The unbiased variance, <code>s² = (Σx² - (Σx)²/n) / (n - 1)</code>, range <code>[0, ∞)</code>.
     *
     * @return the exact variance; empty when there are fewer than two scores
     */
    public Optional<BigFraction> variance() {
        return moments().variance();
    }

    /**
     * Number, sum and sum of squares of the scores.
     *
     * @return the exact moments
     */
    public Moments moments() {
        return new Moments(size(), sum(), sumOfSquares());
    }
}
