package org.learningorganisation.scoring.progress;

import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.statistic.ConfidenceInterval;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * The difference of two scores of one dimension, later minus earlier.
 *
 * <p>The standard error of the difference of two groups is <code>√(s1² / n1 + s2² / n2)</code>: that of two independent samples,
 * with the spread and the number of scored people of each result. Two results do not say which of the people are the same.
 * Where many are, and answer alike both times, the true standard error is smaller, so that the limits are on the safe side.
 * That of two scores of one person is <code>√(e1² + e2²)</code>, where the strategy gave each a standard error.
 *
 * <p>It is undefined for groups whose score is not the mean of their people's scores
 * ({@link UndefinedReason#NOT_A_MEAN_OF_PEOPLE}), for groups of one scored person, and for people whose scores have no standard
 * error ({@link UndefinedReason#TOO_FEW_PEOPLE}: one score has no variance; see {@link ReliableChange}). Where it is zero, z is
 * undefined ({@link UndefinedReason#NO_VARIANCE}).
 *
 * @param metric the metric of the difference: {@code RAW}, the scale of the answers, where both results tell the scores on it
 *     and neither has a standard error of its own, otherwise the one the plan shows
 * @param change the difference, exact where both results tell the scores exactly
 * @param shownChange the difference on the metric the plan shows
 * @param standardError the standard error of {@code change}, with the number of people of both
 * @param limits the confidence limits of {@code change}, that and z standard errors on both sides; undefined as the standard
 *     error is
 * @param level the confidence level of the limits
 * @param z <code>change / standard error</code>
 * @param direction whether the change is relevant; empty where it is not known on the metric of that rule
 */
public record Difference(
        Metric metric,
        BigFraction change,
        BigFraction shownChange,
        Statistic standardError,
        ConfidenceInterval limits,
        ConfidenceLevel level,
        Statistic z,
        Optional<Direction> direction) {

    /** Refuses null. */
    public Difference {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(shownChange, "shownChange");
        Objects.requireNonNull(standardError, "standardError");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(z, "z");
        Objects.requireNonNull(direction, "direction");
    }
}
