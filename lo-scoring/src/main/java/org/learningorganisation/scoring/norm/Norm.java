package org.learningorganisation.scoring.norm;

import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * Where one score stands among those of a sample. The running example is the score 3 in the sample {@code [1, 3, 4, 3]}, with
 * the mean 11/4 and the variance 19/12.
 *
 * <p>Undefined are: everything in an empty sample ({@link UndefinedReason#NO_VALUES}); z, T and the stanine of z in a sample of
 * one score ({@link UndefinedReason#TOO_FEW_PEOPLE}) or of equal scores ({@link UndefinedReason#NO_VARIANCE}); the normalised T
 * of the ranks 0 and 100, which are those of scores beyond all of the sample and have no normal deviate
 * ({@link UndefinedReason#OUT_OF_RANGE}). Every figure carries the size of the sample.
 *
 * <p>Sources: mid ranks, z, T and stanines as in A. Anastasi and S. Urbina, "Psychological Testing" (7th edition, 1997); the
 * normalised T is that of W. A. McCall, "How to Measure in Education" (1922).
 *
 * @param score the score
 * @param frequency how often it occurs in the sample
 * @param exactPercentileRank the share of the sample below, with half of the equal ones,
 *     <code>100 (below + equal / 2) / n</code>, range <code>[0, 100]</code>; empty in an empty sample. In the example 50
 * @param percentileRank the same, rounded once
 * @param z <code>(score - mean) / s</code> with the standard deviation s (n - 1), range <code>(-∞, ∞)</code>. In the example
 *     0.199
 * @param t <code>50 + 10 z</code>. In the example 51.99
 * @param normalisedT <code>50 + 10 Φ⁻¹(rank / 100)</code> with the normal deviate of the percentile rank. In the example 50
 * @param stanine the band 1..9 of the percentile rank, cut at 4, 11, 23, 40, 60, 77, 89 and 96; a rank equal to a cut goes up,
 *     decided on the exact rank. In the example 5
 * @param stanineOfZ the band 1..9 of z, cut at -1.75, -1.25, -0.75, -0.25, 0.25, 0.75, 1.25 and 1.75; a z equal to a cut goes
 *     up, decided on exact squares. In the example 5
 */
public record Norm(
        BigFraction score,
        int frequency,
        Optional<BigFraction> exactPercentileRank,
        Statistic percentileRank,
        Statistic z,
        Statistic t,
        Statistic normalisedT,
        Statistic stanine,
        Statistic stanineOfZ) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private static final double MEAN_OF_T = 50;

    private static final double DEVIATION_OF_T = 10;

    /** Refuses null. */
    public Norm {
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(exactPercentileRank, "exactPercentileRank");
        Objects.requireNonNull(percentileRank, "percentileRank");
        Objects.requireNonNull(z, "z");
        Objects.requireNonNull(t, "t");
        Objects.requireNonNull(normalisedT, "normalisedT");
        Objects.requireNonNull(stanine, "stanine");
        Objects.requireNonNull(stanineOfZ, "stanineOfZ");
    }

    static Norm of(BigFraction score, int below, int equal, NormSample sample) {
        int n = sample.size();
        Optional<BigFraction> rank = n == 0
                ? Optional.empty()
                : Optional.of(BigFraction.of(2L * below + equal, 2L * n).multiply(Fractions.HUNDRED));
        Optional<BigFraction> variance = sample.variance().filter(any -> any.signum() > 0);
        Optional<BigFraction> deviation = sample.mean().map(score::subtract);
        Statistic noValues = Statistic.undefined(UndefinedReason.NO_VALUES, n);
        Statistic noZ = Statistic.undefined(whyNoZ(n), n);
        Statistic z = deviation
                .flatMap(from -> variance.map(spread -> z(from, spread, n)))
                .orElse(noZ);
        return new Norm(
                score,
                equal,
                rank,
                rank.map(exact -> Statistic.of(exact, n)).orElse(noValues),
                z,
                z.fold(figure -> onT(figure.value(), n), undefined -> undefined),
                rank.map(exact -> normalisedT(exact, n)).orElse(noValues),
                rank.map(exact -> band(Stanines.ofRank(exact), n)).orElse(noValues),
                deviation
                        .flatMap(from -> variance.map(spread -> band(Stanines.ofZ(from, spread), n)))
                        .orElse(noZ));
    }

    private static UndefinedReason whyNoZ(int n) {
        if (n == 0) {
            return UndefinedReason.NO_VALUES;
        }
        return n == 1 ? UndefinedReason.TOO_FEW_PEOPLE : UndefinedReason.NO_VARIANCE;
    }

    /** The root of the exact square, so that a change of unit changes no digit. */
    private static Statistic z(BigFraction deviation, BigFraction variance, int n) {
        return Statistic.of(
                deviation.signum() * Math.sqrt(deviation.pow(2).divide(variance).doubleValue()), n);
    }

    private static Statistic normalisedT(BigFraction rank, int n) {
        return onT(
                NORMAL.inverseCumulativeProbability(
                        rank.divide(Fractions.HUNDRED).doubleValue()),
                n);
    }

    private static Statistic onT(double deviate, int n) {
        return Statistic.of(MEAN_OF_T + DEVIATION_OF_T * deviate, n);
    }

    private static Statistic band(int stanine, int n) {
        return new Statistic.Figure(stanine, n);
    }
}
