package org.learningorganisation.scoring.person;

import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.strategy.Score;

/**
 * A score with the lowest and highest score it could have been.
 *
 * @param value the score
 * @param lower the lowest
 * @param upper the highest
 * @param precision whether the score is exact
 * @param standardError its standard error, where its strategy gives one
 */
public record Measure(
        BigFraction value,
        BigFraction lower,
        BigFraction upper,
        Score.Precision precision,
        OptionalDouble standardError) {

    static Measure exact(BigFraction value, BigFraction lower, BigFraction upper) {
        return new Measure(value, lower, upper, Score.Precision.EXACT, OptionalDouble.empty());
    }

    /** The same score, not exact. */
    Measure approximate() {
        return new Measure(value, lower, upper, Score.Precision.APPROXIMATE, standardError);
    }

    /** Whether the score can be brought to a metric: not where its bounds meet, or its maximum is not above zero. */
    boolean definedOn(Metric metric) {
        return switch (metric) {
            case RAW -> true;
            case MIN_MAX -> !upper.equals(lower);
            case PERCENT_OF_MAX -> upper.signum() > 0;
        };
    }

    /** The same score on a metric. */
    Measure on(Metric metric) {
        return metric == Metric.RAW
                ? this
                : new Measure(
                        convert(value, metric),
                        convert(lower, metric),
                        convert(upper, metric),
                        precision,
                        standardError.isPresent()
                                ? OptionalDouble.of(standardError.getAsDouble()
                                        * unit(metric).doubleValue())
                                : standardError);
    }

    private BigFraction convert(BigFraction score, Metric metric) {
        return metric == Metric.MIN_MAX ? score.subtract(lower).multiply(unit(metric)) : score.multiply(unit(metric));
    }

    /** How much one unit of the score is on a metric. */
    BigFraction unit(Metric metric) {
        return switch (metric) {
            case RAW -> BigFraction.ONE;
            case MIN_MAX -> Fractions.HUNDRED.divide(upper.subtract(lower));
            case PERCENT_OF_MAX -> Fractions.HUNDRED.divide(upper);
        };
    }
}
