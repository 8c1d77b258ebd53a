package org.learningorganisation.scoring.agreement;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * Krippendorff's alpha: how far observers agree on the values of units, for any number of observers, with values missing:
 * <code>α = 1 - (n - 1) Σ o_ck δ²_ck / Σ n_c n_k δ²_ck</code>, with the coincidences o of n pairable values, and the difference δ
 * of the metric. Range <code>(-1, 1]</code>, with the ratio metric <code>(-∞, 1]</code>: 1 for perfect agreement, 0 for no more
 * than chance, below 0 for less. The value is exact and rounded once.
 *
 * <ul>
 *   <li>no unit with two values: undefined, {@link UndefinedReason#NO_VALUES}
 *   <li>all pairable values equal: undefined, {@link UndefinedReason#NO_VARIANCE}; perfect agreement cannot be told from
 *       observers who always say the same
 *   <li>the ratio metric with two different pairable values that sum to 0: undefined, {@link
 *       UndefinedReason#OPPOSITE_VALUES}; values of 0 or above, as that metric expects, never do
 * </ul>
 *
 * <p>Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability; Krippendorff (2004), Content analysis.
 *
 * <p>A running example: two observers value two units as {@code [1, 2]} and {@code [1, 1]}; o = 2 for 1 with 1, 1 for 1 with 2 and
 * 2 with 1, n = 4; nominal alpha = 1 - 3 · 2 / (2 · 3 · 1) = 0.
 */
public final class KrippendorffAlpha {

    private KrippendorffAlpha() {}

    /**
     * Alpha of ratings.
     *
     * @param ratings a row for each unit, a column for each observer; not rated is an empty cell
     * @param metric how far apart values are
     * @return alpha, with the number of units that two or more observers rated
     */
    public static Statistic of(ScoreMatrix ratings, DifferenceMetric metric) {
        return of(CoincidenceMatrix.of(ratings), metric);
    }

    /**
     * Alpha of coincidences.
     *
     * @param matrix the coincidences
     * @param metric how far apart values are
     * @return alpha, with the number of units that two or more observers rated
     */
    public static Statistic of(CoincidenceMatrix matrix, DifferenceMetric metric) {
        return undefined(matrix, metric)
                .map(reason -> Statistic.undefined(reason, matrix.units()))
                .orElseGet(() -> Statistic.of(alpha(matrix, metric), matrix.units()));
    }

    private static Optional<UndefinedReason> undefined(CoincidenceMatrix matrix, DifferenceMetric metric) {
        List<BigFraction> values = matrix.values();
        if (values.size() < 2) {
            return Optional.of(values.isEmpty() ? UndefinedReason.NO_VALUES : UndefinedReason.NO_VARIANCE);
        }
        boolean opposite = values.stream()
                .anyMatch(one -> values.stream().anyMatch(other -> !one.equals(other) && !metric.takes(one, other)));
        return opposite ? Optional.of(UndefinedReason.OPPOSITE_VALUES) : Optional.empty();
    }

    private static BigFraction alpha(CoincidenceMatrix matrix, DifferenceMetric metric) {
        List<BigFraction> values = matrix.values();
        List<Integer> totals = matrix.totals();
        ExactSum observed = new ExactSum();
        ExactSum expected = new ExactSum();
        for (int one = 0; one < values.size(); one++) {
            // both sums are symmetric: half of each will do
            for (int other = one + 1; other < values.size(); other++) {
                BigFraction difference = metric.difference(values, totals, one, other);
                observed.add(matrix.coincidences().get(one).get(other).multiply(difference));
                expected.add(difference.multiply(totals.get(one)).multiply(totals.get(other)));
            }
        }
        return BigFraction.ONE.subtract(
                observed.total().multiply(matrix.pairableValues() - 1).divide(expected.total()));
    }
}
