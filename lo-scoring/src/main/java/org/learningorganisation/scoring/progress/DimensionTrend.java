package org.learningorganisation.scoring.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * One dimension over time. Moments without a score keep their point, with the reason, and are no part of the figures.
 *
 * <p>The slope is that of the least-squares line, <code>Σ(x - mx)(y - my) / Σ(x - mx)²</code>, with x the moments in years of
 * 365.2425 days. It is worked out in fractions, exact where the results tell the scores exactly. Its n is the number of points
 * with a score. With none it is undefined as {@link UndefinedReason#NO_VALUES}, with one as
 * {@link UndefinedReason#TOO_FEW_PAIRS}.
 *
 * @param id what was scored, as in the results
 * @param name what it is called in the last result
 * @param metric the metric of the scores: {@code RAW}, the scale of the answers, where every score is told on it, otherwise the
 *     one the plan shows
 * @param points a point for each result, in the order of time
 * @param slope the exact slope per year; empty with fewer than two scores
 * @param slopePerYear the same, rounded once
 * @param changeSinceFirst the last score minus the first; empty with fewer than two scores
 * @param direction whether that change is relevant; empty without it, and where it is not on the metric of that rule
 */
public record DimensionTrend(
        String id,
        LocalizedText name,
        Metric metric,
        List<TrendPoint> points,
        Optional<BigFraction> slope,
        Statistic slopePerYear,
        Optional<BigFraction> changeSinceFirst,
        Optional<Direction> direction) {

    /** Copies the list. */
    public DimensionTrend {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(metric, "metric");
        points = List.copyOf(points);
        Objects.requireNonNull(slope, "slope");
        Objects.requireNonNull(slopePerYear, "slopePerYear");
        Objects.requireNonNull(changeSinceFirst, "changeSinceFirst");
        Objects.requireNonNull(direction, "direction");
    }
}
