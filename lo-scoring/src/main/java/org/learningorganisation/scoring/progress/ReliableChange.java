package org.learningorganisation.scoring.progress;

import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * Whether the change of one person is more than the error of measurement would make.
 *
 * <p>Source: N. S. Jacobson and P. Truax, "Clinical significance: a statistical approach to defining meaningful change in
 * psychotherapy research", Journal of Consulting and Clinical Psychology 59 (1991).
 *
 * @param standardDeviation of the scores of people, 0 or more
 * @param reliability of the scores, such as coefficient alpha, range <code>[0, 1]</code>
 * @param confidence the level; 0.95 gives the criterion 1.96
 */
public record ReliableChange(double standardDeviation, double reliability, ConfidenceLevel confidence) {

    /**
     * Checks all.
     *
     * @throws IllegalArgumentException when one is out of its range
     */
    public ReliableChange {
        if (!(standardDeviation >= 0 && Double.isFinite(standardDeviation))) {
            throw new IllegalArgumentException(
                    "standardDeviation is " + standardDeviation + "; it must be 0 or more, and finite");
        }
        if (!(reliability >= 0 && reliability <= 1)) {
            throw new IllegalArgumentException("reliability is " + reliability + "; it must be from 0 to 1");
        }
        Objects.requireNonNull(confidence, "confidence");
    }

    /**
     * The standard error of measurement, <code>s √(1 - r)</code>.
     *
     * @return 0 or more
     */
    public double standardErrorOfMeasurement() {
        return standardDeviation * Math.sqrt(1 - reliability);
    }

    /**
     * The standard error of the difference of two scores of one person, <code>√2</code> times that of measurement.
     *
     * @return 0 or more
     */
    public double standardErrorOfDifference() {
        return Math.sqrt(2) * standardErrorOfMeasurement();
    }

    /**
     * The reliable change index, <code>(later - earlier) / standard error of the difference</code>, range
     * <code>(-∞, ∞)</code>.
     *
     * @param earlier the earlier score
     * @param later the later score
     * @return the index of one person; {@link UndefinedReason#NO_VARIANCE} when nothing is measured with error
     */
    public Statistic index(BigFraction earlier, BigFraction later) {
        double error = standardErrorOfDifference();
        if (error == 0) {
            return Statistic.undefined(UndefinedReason.NO_VARIANCE, 1);
        }
        return Statistic.of(later.subtract(earlier).doubleValue() / error, 1);
    }

    /**
     * The change that a person's score must go beyond to be reliable, z of the level times the standard error
     * of the difference.
     *
     * @return 0 or more
     */
    public double minimalChange() {
        return confidence.z() * standardErrorOfDifference();
    }

    /**
     * Whether a change is reliable: beyond {@link #minimalChange()}. One that is equal is not.
     *
     * @param earlier the earlier score
     * @param later the later score
     * @return the direction of a reliable change, otherwise steady
     */
    public Direction direction(BigFraction earlier, BigFraction later) {
        BigFraction change = later.subtract(earlier);
        return Math.abs(change.doubleValue()) <= minimalChange() ? Direction.STEADY : Direction.of(change);
    }
}
