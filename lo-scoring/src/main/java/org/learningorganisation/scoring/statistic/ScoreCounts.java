package org.learningorganisation.scoring.statistic;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Distribution;
import org.learningorganisation.scoring.exact.ExactSum;

/**
 * The distribution of scores of one kind: how many people have each score. Counts of many people are as quick to work with as
 * counts of few.
 *
 * @param byScore how many people have each score, from the lowest; scores that nobody has are left out
 */
public record ScoreCounts(SortedMap<BigFraction, Integer> byScore) {

    /**
     * Copies the counts.
     *
     * @throws IllegalArgumentException when a count is negative
     */
    public ScoreCounts {
        SortedMap<BigFraction, Integer> counted = new TreeMap<>();
        byScore.forEach((score, people) -> {
            if (people < 0) {
                throw new IllegalArgumentException("counts must be 0 or more, and one is " + people);
            }
            if (people > 0) {
                counted.put(score, people);
            }
        });
        byScore = Collections.unmodifiableSortedMap(counted);
    }

    /**
     * Counts a sample.
     *
     * @param scores the scores of people
     * @return how many people have each
     */
    public static ScoreCounts of(Sample scores) {
        SortedMap<BigFraction, Integer> counted = new TreeMap<>();
        scores.values().forEach(score -> counted.merge(score, 1, Math::addExact));
        return new ScoreCounts(counted);
    }

    /**
     * The number of people with a score.
     *
     * @return n, 0 or more
     * @throws ArithmeticException when there are more than an int can count
     */
    public int n() {
        return Distribution.count(byScore);
    }

    /**
     * The median: the middle score, or the mean of the two middle ones.
     *
     * @return the exact median; empty when there are no scores
     */
    public Optional<BigFraction> median() {
        return Distribution.median(byScore);
    }

    /**
     * Number, sum and sum of squares of the scores, which give their mean and variance.
     *
     * @return the exact moments
     */
    public Moments moments() {
        ExactSum sum = new ExactSum();
        ExactSum squares = new ExactSum();
        byScore.forEach((score, people) -> {
            sum.add(score.multiply(people));
            squares.add(score.pow(2).multiply(people));
        });
        return new Moments(n(), sum.total(), squares.total());
    }
}
