package org.learningorganisation.scoring.statistic;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;

/**
 * The distribution of the scores on one question: how many people have each score.
 *
 * @param byScore the number of people, 1 or more, by their score, from the lowest; empty when nobody answered
 */
public record ScoreCounts(SortedMap<BigFraction, Integer> byScore) {

    /**
     * Copies the counts.
     *
     * @throws IllegalArgumentException when a count is below 1
     */
    public ScoreCounts {
        for (Map.Entry<BigFraction, Integer> entry : byScore.entrySet()) {
            if (entry.getValue() < 1) {
                throw new IllegalArgumentException(
                        "the count of score " + entry.getKey() + " must be 1 or more, and is " + entry.getValue());
            }
        }
        byScore = Collections.unmodifiableSortedMap(new TreeMap<>(byScore));
    }

    /**
     * The number of people who answered.
     *
     * @return n, 0 or more
     */
    public int n() {
        return byScore.values().stream().reduce(0, Math::addExact);
    }

    /**
     * Number, sum and sum of squares of the scores.
     *
     * @return the exact moments
     */
    public Moments moments() {
        ExactSum sum = new ExactSum();
        ExactSum squares = new ExactSum();
        byScore.forEach((score, people) -> {
            sum.add(score.multiply(people));
            squares.add(score.multiply(score).multiply(people));
        });
        return new Moments(n(), sum.total(), squares.total());
    }
}
