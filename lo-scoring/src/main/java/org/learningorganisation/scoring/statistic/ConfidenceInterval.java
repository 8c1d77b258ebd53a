package org.learningorganisation.scoring.statistic;

import java.util.Objects;

/**
 * The limits between which a true value is likely to be. Each is a figure, or says why there is none: some formulas
 * give one limit only.
 *
 * @param lower the lower limit
 * @param upper the upper limit
 */
public record ConfidenceInterval(Statistic lower, Statistic upper) {

    /** Refuses null. */
    public ConfidenceInterval {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
    }

    /**
     * Two limits.
     *
     * @param lower the lower limit
     * @param upper the upper limit
     * @param n the number of people, 0 or more
     * @return the interval; undefined as {@link UndefinedReason#OUT_OF_RANGE} when a limit is not finite
     */
    public static ConfidenceInterval of(double lower, double upper, int n) {
        return Double.isFinite(lower) && Double.isFinite(upper)
                ? new ConfidenceInterval(new Statistic.Figure(lower, n), new Statistic.Figure(upper, n))
                : undefined(UndefinedReason.OUT_OF_RANGE, n);
    }

    /**
     * An estimate and so many standard errors on both sides: <code>estimate ± z error</code> with z of the level.
     *
     * @param estimate the estimate
     * @param error its standard error
     * @param level the confidence level
     * @return the interval, with the number of people of the estimate; undefined where one of the two is
     */
    public static ConfidenceInterval around(Statistic estimate, Statistic error, ConfidenceLevel level) {
        int n = estimate.n();
        return estimate.fold(
                middle -> error.fold(
                        one -> {
                            double distance = level.z() * one.value();
                            return of(middle.value() - distance, middle.value() + distance, n);
                        },
                        undefined -> undefined(undefined.reason(), n)),
                undefined -> undefined(undefined.reason(), n));
    }

    /**
     * No limits.
     *
     * @param reason why
     * @param n the number of people, 0 or more
     * @return the undefined interval
     */
    public static ConfidenceInterval undefined(UndefinedReason reason, int n) {
        Statistic undefined = Statistic.undefined(reason, n);
        return new ConfidenceInterval(undefined, undefined);
    }
}
