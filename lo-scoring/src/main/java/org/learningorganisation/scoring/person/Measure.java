package org.learningorganisation.scoring.person;

import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.Fractions;

/** A score with the lowest and highest score it could have been. */
record Measure(BigFraction value, BigFraction lower, BigFraction upper) {

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
        return new Measure(convert(value, metric), convert(lower, metric), convert(upper, metric));
    }

    private BigFraction convert(BigFraction score, Metric metric) {
        return switch (metric) {
            case RAW -> score;
            case MIN_MAX -> score.subtract(lower).multiply(Fractions.HUNDRED).divide(upper.subtract(lower));
            case PERCENT_OF_MAX -> score.multiply(Fractions.HUNDRED).divide(upper);
        };
    }
}
