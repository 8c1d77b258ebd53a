package org.learningorganisation.scoring.agreement;

import java.math.BigInteger;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.Sample;

/**
 * How many people have each score: the answers of one group to one question. Counts of many people are as quick to work with as
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
                counted.merge(score, people, Math::addExact);
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
        scores.values().forEach(score -> counted.merge(score, 1, Integer::sum));
        return new ScoreCounts(counted);
    }

    /**
     * The number of people with a score.
     *
     * @return n, 0 or more
     * @throws ArithmeticException when there are more than an int can count
     */
    public int people() {
        int people = 0;
        for (int count : byScore.values()) {
            people = Math.addExact(people, count);
        }
        return people;
    }

    /** The sum of the scores. */
    BigFraction sum() {
        BigInteger unit = unit();
        return BigFraction.of(sumOf(score -> whole(score, unit)), unit);
    }

    /** The sum of the squares of the scores. */
    BigFraction sumOfSquares() {
        BigInteger unit = unit();
        return BigFraction.of(sumOf(score -> whole(score, unit).pow(2)), unit.pow(2));
    }

    /** The mean; empty without scores. */
    Optional<BigFraction> mean() {
        int n = people();
        return n == 0 ? Optional.empty() : Optional.of(sum().divide(n));
    }

    /** The unbiased variance, <code>(n Σx² - (Σx)²) / (n (n - 1))</code>; empty with fewer than two scores. */
    Optional<BigFraction> variance() {
        BigInteger n = BigInteger.valueOf(people());
        if (n.compareTo(BigInteger.TWO) < 0) {
            return Optional.empty();
        }
        BigInteger unit = unit();
        BigInteger sum = sumOf(score -> whole(score, unit));
        BigInteger squares = sumOf(score -> whole(score, unit).pow(2));
        return Optional.of(BigFraction.of(
                n.multiply(squares).subtract(sum.pow(2)),
                unit.pow(2).multiply(n).multiply(n.subtract(BigInteger.ONE))));
    }

    /** The mean distance from the mean, <code>Σ|x - mean| / n</code>; empty with fewer than two scores. */
    Optional<BigFraction> deviationFromMean() {
        BigInteger unit = unit();
        return deviation(unit, sumOf(score -> whole(score, unit)), BigInteger.valueOf(people()));
    }

    /** The mean distance from the median, <code>Σ|x - median| / n</code>; empty with fewer than two scores. */
    Optional<BigFraction> deviationFromMedian() {
        int n = people();
        if (n < 2) {
            return Optional.empty();
        }
        BigInteger unit = unit();
        BigInteger middle = whole(ranked((n - 1) / 2), unit).add(whole(ranked(n / 2), unit));
        return deviation(unit, middle, BigInteger.TWO);
    }

    /** The mean distance from <code>numerator / (unit denominator)</code>. */
    private Optional<BigFraction> deviation(BigInteger unit, BigInteger numerator, BigInteger denominator) {
        int n = people();
        if (n < 2) {
            return Optional.empty();
        }
        BigInteger distances = sumOf(score ->
                whole(score, unit).multiply(denominator).subtract(numerator).abs());
        return Optional.of(BigFraction.of(distances, denominator.multiply(unit).multiply(BigInteger.valueOf(n))));
    }

    /** The sum over all people of a whole number per score. Whole numbers, for fractions would be reduced at each step. */
    private BigInteger sumOf(Function<BigFraction, BigInteger> term) {
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<BigFraction, Integer> entry : byScore.entrySet()) {
            sum = sum.add(term.apply(entry.getKey()).multiply(BigInteger.valueOf(entry.getValue())));
        }
        return sum;
    }

    /** The least common denominator of the scores. */
    private BigInteger unit() {
        BigInteger unit = BigInteger.ONE;
        for (BigFraction score : byScore.keySet()) {
            BigInteger denominator = score.getDenominator().abs();
            unit = unit.divide(unit.gcd(denominator)).multiply(denominator);
        }
        return unit;
    }

    private static BigInteger whole(BigFraction score, BigInteger unit) {
        // a fraction may carry its sign below
        return score.getNumerator().multiply(unit.divide(score.getDenominator()));
    }

    private BigFraction ranked(int place) {
        int before = 0;
        BigFraction ranked = byScore.firstKey();
        for (Map.Entry<BigFraction, Integer> entry : byScore.entrySet()) {
            if (before > place) {
                break;
            }
            ranked = entry.getKey();
            before += entry.getValue();
        }
        return ranked;
    }
}
