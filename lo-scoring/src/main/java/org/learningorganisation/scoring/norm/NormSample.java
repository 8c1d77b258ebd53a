package org.learningorganisation.scoring.norm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Distribution;
import org.learningorganisation.scoring.exact.ExactSum;

/**
 * The scores against which a score is held: those of people, or those of groups. Scores are exact, so that equal ones form one
 * row; their order is of no influence. Immutable.
 *
 * <p>A table of norms of people tells how many of them have each score. It is for who keeps the scores; for others there is
 * {@link Benchmark}.
 */
public final class NormSample {

    private final SortedMap<BigFraction, Integer> byScore;
    private final int size;
    private final Optional<BigFraction> mean;
    private final Optional<BigFraction> variance;

    private NormSample(SortedMap<BigFraction, Integer> byScore) {
        this.byScore = Collections.unmodifiableSortedMap(byScore);
        this.size = Distribution.count(byScore);
        this.mean = Distribution.mean(byScore);
        this.variance = mean.filter(any -> size > 1).map(this::varianceAround);
    }

    /**
     * A sample of scores.
     *
     * @param scores the scores; may be empty
     * @return the sample
     */
    public static NormSample of(Collection<BigFraction> scores) {
        SortedMap<BigFraction, Integer> byScore = new TreeMap<>();
        scores.forEach(score -> byScore.merge(score, 1, Math::addExact));
        return new NormSample(byScore);
    }

    /**
     * A sample of counted scores.
     *
     * @param byScore how often each score occurs; a score that does not occur may be there with 0
     * @return the sample
     * @throws IllegalArgumentException when a count is negative
     */
    public static NormSample ofCounts(Map<BigFraction, Integer> byScore) {
        SortedMap<BigFraction, Integer> counted = new TreeMap<>();
        byScore.forEach((score, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("the count of a score must be 0 or more, and is " + count);
            }
            if (count > 0) {
                counted.merge(score, count, Math::addExact);
            }
        });
        return new NormSample(counted);
    }

    /** Of the differences from the mean, so that it stays small numbers. */
    private BigFraction varianceAround(BigFraction centre) {
        ExactSum squares = new ExactSum();
        byScore.forEach(
                (score, times) -> squares.add(score.subtract(centre).pow(2).multiply(times)));
        return squares.total().divide(size - 1);
    }

    /**
     * The number of scores.
     *
     * @return n, 0 or more
     */
    public int size() {
        return size;
    }

    /**
     * The mean.
     *
     * @return the exact mean; empty without scores
     */
    public Optional<BigFraction> mean() {
        return mean;
    }

    /**
     * The unbiased variance, with n - 1.
     *
     * @return the exact variance; empty for fewer than two scores
     */
    public Optional<BigFraction> variance() {
        return variance;
    }

    /**
     * The quartiles by linear interpolation between the scores in order, <code>x[h]</code> with
     * <code>h = (n - 1) p</code> counted from 0: type 7 of R.
     *
     * <p>Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996),
     * definition 7.
     *
     * @return the exact quartiles; empty without scores
     */
    public Optional<Quartiles> quartiles() {
        return size == 0 ? Optional.empty() : Optional.of(new Quartiles(quartile(1), quartile(2), quartile(3)));
    }

    private BigFraction quartile(int which) {
        long quarters = (size - 1L) * which;
        int place = (int) (quarters / 4);
        BigFraction below = ranked(place);
        BigFraction share = BigFraction.of((int) (quarters % 4), 4);
        return share.signum() == 0
                ? below
                : below.add(share.multiply(ranked(place + 1).subtract(below)));
    }

    private BigFraction ranked(int place) {
        int before = 0;
        for (Map.Entry<BigFraction, Integer> entry : byScore.entrySet()) {
            before += entry.getValue();
            if (place < before) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("there is no score at place " + place + " of " + before);
    }

    /**
     * The norms of any score, in the sample or not.
     *
     * @param score the score
     * @return its norms
     */
    public Norm norm(BigFraction score) {
        int below = Distribution.count(byScore.headMap(score));
        return Norm.of(score, below, byScore.getOrDefault(score, 0), this);
    }

    /**
     * The norms of every score in the sample.
     *
     * @return a row for each different score, from the lowest
     */
    public List<Norm> table() {
        List<Norm> rows = new ArrayList<>();
        int below = 0;
        for (Map.Entry<BigFraction, Integer> entry : byScore.entrySet()) {
            rows.add(Norm.of(entry.getKey(), below, entry.getValue(), this));
            below += entry.getValue();
        }
        return List.copyOf(rows);
    }

    /** How many scores: not which. */
    @Override
    public String toString() {
        return "NormSample of " + size + " scores";
    }
}
