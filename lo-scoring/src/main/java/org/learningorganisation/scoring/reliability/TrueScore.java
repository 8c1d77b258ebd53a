package org.learningorganisation.scoring.reliability;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.learningorganisation.scoring.statistic.ConfidenceInterval;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * What an observed score says of the true score behind it, by Kelley: the less reliable the score, the nearer to the mean of the
 * group the true score is expected. With the mean m and standard deviation s of the group, the reliability r and z of the level:
 *
 * <ul>
 *   <li>undefined as the reliability is; {@link UndefinedReason#NOT_A_RELIABILITY} when that is below 0 or above 1
 *   <li>a reliability of 1: the true score is the observed one, and all errors are 0
 *   <li>a reliability of 0: the true score is the mean of the group
 * </ul>
 *
 * <p>Sources: Kelley (1947), Fundamentals of statistics; Lord and Novick (1968), Statistical theories of mental test scores,
 * chapter 3.
 *
 * @param estimate the true score, <code>m + r (x - m)</code>
 * @param standardErrorOfEstimate the standard deviation of true scores of people with one observed score, <code>s √(r (1 -
 *     r))</code>
 * @param interval the limits of the true score, estimate ± z standard errors of estimate
 * @param standardErrorOfMeasurement the standard deviation of observed scores of a person, <code>s √(1 - r)</code>
 * @param observedInterval the observed score ± z standard errors of measurement
 * @param standardErrorOfPrediction the standard deviation of scores on a parallel set of questions of people with one observed
 *     score, <code>s √(1 - r²)</code>
 */
public record TrueScore(
        Statistic estimate,
        Statistic standardErrorOfEstimate,
        ConfidenceInterval interval,
        Statistic standardErrorOfMeasurement,
        ConfidenceInterval observedInterval,
        Statistic standardErrorOfPrediction) {

    /** Refuses null. */
    public TrueScore {
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(standardErrorOfEstimate, "standardErrorOfEstimate");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(standardErrorOfMeasurement, "standardErrorOfMeasurement");
        Objects.requireNonNull(observedInterval, "observedInterval");
        Objects.requireNonNull(standardErrorOfPrediction, "standardErrorOfPrediction");
    }

    /**
     * The group that a score is seen in.
     *
     * @param mean the mean of its scores
     * @param standardDeviation the standard deviation of its scores, 0 or above
     * @param reliability the reliability of its scores, such as alpha
     */
    public record Group(double mean, double standardDeviation, Statistic reliability) {

        /**
         * Checks all three.
         *
         * @throws IllegalArgumentException when the mean is not finite, or the standard deviation not finite or negative
         */
        public Group {
            Objects.requireNonNull(reliability, "reliability");
            requireFinite("mean", mean);
            requireFinite("standardDeviation", standardDeviation);
            if (standardDeviation < 0) {
                throw new IllegalArgumentException("standardDeviation must be 0 or more, and is " + standardDeviation);
            }
        }
    }

    /**
     * Estimates a true score.
     *
     * @param observed the observed score
     * @param group the group that the score is seen in
     * @param level the confidence level of the limits
     * @return the true score and its errors, with the number of people of the reliability
     * @throws IllegalArgumentException when the observed score is not finite
     */
    public static TrueScore of(double observed, Group group, ConfidenceLevel level) {
        requireFinite("observed", observed);
        double s = group.standardDeviation();
        Statistic estimate = of(group, r -> group.mean() + r * (observed - group.mean()));
        Statistic ofEstimate = of(group, r -> s * Math.sqrt(r * (1 - r)));
        Statistic ofMeasurement = of(group, r -> s * Math.sqrt(1 - r));
        return new TrueScore(
                estimate,
                ofEstimate,
                ConfidenceInterval.around(estimate, ofEstimate, level),
                ofMeasurement,
                ConfidenceInterval.around(of(group, r -> observed), ofMeasurement, level),
                of(group, r -> s * Math.sqrt(1 - r * r)));
    }

    private static Statistic of(Group group, DoubleUnaryOperator formula) {
        return SpearmanBrown.of(group.reliability(), formula);
    }

    private static void requireFinite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be finite, and is " + value);
        }
    }
}
