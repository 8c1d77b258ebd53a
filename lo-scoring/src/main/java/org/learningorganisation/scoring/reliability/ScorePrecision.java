package org.learningorganisation.scoring.reliability;

import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.Moments;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * How precise people's scores are: the mean of the questions that a person answered, however few.
 *
 * @param mean the mean of people's scores
 * @param standardDeviation the standard deviation s of people's scores, with n - 1
 * @param standardErrorOfMeasurement <code>s √(1 - α)</code> with raw alpha: the standard deviation of a person's scores if the same
 *     questions could be asked again and again. Undefined where alpha is.
 */
public record ScorePrecision(Statistic mean, Statistic standardDeviation, Statistic standardErrorOfMeasurement) {

    /** Refuses null. */
    public ScorePrecision {
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(standardDeviation, "standardDeviation");
        Objects.requireNonNull(standardErrorOfMeasurement, "standardErrorOfMeasurement");
    }

    static ScorePrecision of(Moments scores, Covariation covariation) {
        return new ScorePrecision(
                scores.mean()
                        .map(covariation::figure)
                        .orElseGet(() -> covariation.undefined(UndefinedReason.NO_VALUES)),
                standardDeviation(scores),
                covariation.ofSum(matrix -> {
                    BigFraction alpha = Covariation.alpha(matrix.trace(), matrix.total(), covariation.k());
                    // people whose covariances are known are two at least
                    BigFraction variance = scores.variance().orElseThrow();
                    return covariation.root(variance.multiply(BigFraction.ONE.subtract(alpha)));
                }));
    }

    static Statistic standardDeviation(Moments scores) {
        int n = scores.n();
        return scores.variance()
                .map(variance -> Statistic.of(variance, n)
                        .<Statistic>fold(
                                figure -> new Statistic.Figure(Math.sqrt(figure.value()), n), undefined -> undefined))
                .orElseGet(() ->
                        Statistic.undefined(n == 0 ? UndefinedReason.NO_VALUES : UndefinedReason.TOO_FEW_PEOPLE, n));
    }
}
