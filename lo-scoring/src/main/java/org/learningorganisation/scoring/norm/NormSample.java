package org.learningorganisation.scoring.norm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Distribution;
import org.learningorganisation.scoring.statistic.Moments;
import org.learningorganisation.scoring.statistic.Sample;
import org.learningorganisation.scoring.statistic.ScoreCounts;

/**
 * The scores against which a score is held: those of people, or those of groups. Scores are exact, so that equal ones form one
 * row; their order is of no influence. Immutable.
 *
 * <p>A table of norms of people tells how many of them have each score. It is for who keeps the scores; for others there is
 * {@link Benchmark}.
 */
public final class NormSample {

    private final ScoreCounts counts;
    private final Moments moments;
    private final Optional<BigFraction> mean;
    private final Optional<BigFraction> variance;

    private NormSample(ScoreCounts counts) {
        this.counts = counts;
        this.moments = counts.moments();
        // worked out once, for each row of a table needs them
        this.mean = moments.mean();
        this.variance = moments.variance();
    }

    /**
     * A sample of scores.
     *
     * @param scores the scores; may be empty
     * @return the sample
     */
    public static NormSample of(Collection<BigFraction> scores) {
        return of(ScoreCounts.of(Sample.of(scores)));
    }

    /**
     * A sample of counted scores.
     *
     * @param counts how often each score occurs
     * @return the sample
     */
    public static NormSample of(ScoreCounts counts) {
        return new NormSample(counts);
    }

    /**
     * The number of scores.
     *
     * @return n, 0 or more
     */
    public int size() {
        return moments.n();
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
        return size() == 0 ? Optional.empty() : Optional.of(new Quartiles(quartile(1), quartile(2), quartile(3)));
    }

    private BigFraction quartile(int which) {
        long quarters = (size() - 1L) * which;
        int place = (int) (quarters / 4);
        BigFraction below = Distribution.ranked(counts.byScore(), place);
        BigFraction share = BigFraction.of((int) (quarters % 4), 4);
        return share.signum() == 0
                ? below
                : below.add(share.multiply(
                        Distribution.ranked(counts.byScore(), place + 1).subtract(below)));
    }

    /**
     * The norms of any score, in the sample or not.
     *
     * @param score the score
     * @return its norms
     */
    public Norm norm(BigFraction score) {
        int below = Distribution.count(counts.byScore().headMap(score));
        return Norm.of(score, below, counts.byScore().getOrDefault(score, 0), this);
    }

    /**
     * The norms of every score in the sample.
     *
     * @return a row for each different score, from the lowest
     */
    public List<Norm> table() {
        List<Norm> rows = new ArrayList<>();
        int below = 0;
        for (Map.Entry<BigFraction, Integer> entry : counts.byScore().entrySet()) {
            rows.add(Norm.of(entry.getKey(), below, entry.getValue(), this));
            below += entry.getValue();
        }
        return List.copyOf(rows);
    }

    /** How many scores: not which. */
    @Override
    public String toString() {
        return "NormSample of " + size() + " scores";
    }
}
