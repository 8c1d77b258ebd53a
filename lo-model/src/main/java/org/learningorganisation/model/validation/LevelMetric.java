package org.learningorganisation.model.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Metric;

/**
 * The scale on which the levels of a definition are expressed, as its answer scales make it.
 *
 * @param bounds its lowest and highest value; empty where there is no scored scale to tell, or a fault
 * @param fault why the metric cannot be used with these answer scales
 */
record LevelMetric(Optional<Bounds> bounds, Optional<Remark> fault) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final PropertyPath PATH = PropertyPath.of("levelMetric");

    /**
     * From where to where a metric runs. The bottom is kept as a fraction: 100 / 3 is no decimal.
     *
     * @param numerator of the bottom
     * @param denominator of the bottom, above zero
     * @param top the highest value
     */
    record Bounds(BigDecimal numerator, BigDecimal denominator, BigDecimal top) {

        private static final MathContext SHOWN = new MathContext(15, RoundingMode.FLOOR);

        /**
         * Whether a level that begins here is the floor: exactly at the bottom or, where no decimal is, less than 1 below it.
         */
        boolean beginsAt(BigDecimal from) {
            BigDecimal below = numerator.subtract(from.multiply(denominator));
            return below.signum() == 0
                    || (!bottomIsDecimal() && below.signum() > 0 && below.compareTo(denominator) < 0);
        }

        String bottomShown() {
            return numerator.divide(denominator, SHOWN).stripTrailingZeros().toPlainString();
        }

        private boolean bottomIsDecimal() {
            BigDecimal rounded = numerator.divide(denominator, SHOWN);
            return rounded.multiply(denominator).compareTo(numerator) == 0;
        }
    }

    static LevelMetric of(Metric metric, List<AnswerScale> scales) {
        return switch (metric) {
            case MIN_MAX ->
                new LevelMetric(Optional.of(new Bounds(BigDecimal.ZERO, BigDecimal.ONE, HUNDRED)), Optional.empty());
            case PERCENT_OF_MAX -> percentOfMax(scales);
            case RAW -> raw(scales);
        };
    }

    private static LevelMetric raw(List<AnswerScale> scales) {
        if (scales.isEmpty()) {
            return new LevelMetric(Optional.empty(), Optional.empty());
        }
        AnswerScale first = scales.get(0);
        Optional<Remark> fault = scales.stream()
                .filter(scale ->
                        min(scale).compareTo(min(first)) != 0 || max(scale).compareTo(max(first)) != 0)
                .findFirst()
                .map(other -> Remark.of(
                        StructuralRule.LEVEL_METRIC_MIXED,
                        PATH,
                        "scale",
                        first.id(),
                        "bounds",
                        bounds(first),
                        "other",
                        other.id(),
                        "others",
                        bounds(other)));
        return fault.isPresent()
                ? new LevelMetric(Optional.empty(), fault)
                : new LevelMetric(Optional.of(new Bounds(min(first), BigDecimal.ONE, max(first))), Optional.empty());
    }

    private static LevelMetric percentOfMax(List<AnswerScale> scales) {
        Optional<Remark> fault = scales.stream()
                .filter(scale -> min(scale).signum() < 0 || max(scale).signum() <= 0)
                .findFirst()
                .map(scale -> Remark.of(
                        StructuralRule.LEVEL_METRIC_NEGATIVE, PATH, "scale", scale.id(), "bounds", bounds(scale)));
        if (fault.isPresent()) {
            return new LevelMetric(Optional.empty(), fault);
        }
        Optional<Bounds> lowest = scales.stream()
                .map(scale -> new Bounds(HUNDRED.multiply(min(scale)), max(scale), HUNDRED))
                .min(LevelMetric::byBottom);
        return new LevelMetric(lowest, Optional.empty());
    }

    private static int byBottom(Bounds one, Bounds other) {
        return one.numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(one.denominator()));
    }

    private static BigDecimal min(AnswerScale scale) {
        return scale.lowestScore().orElseThrow();
    }

    private static BigDecimal max(AnswerScale scale) {
        return scale.highestScore().orElseThrow();
    }

    private static String bounds(AnswerScale scale) {
        return min(scale).toPlainString() + ".." + max(scale).toPlainString();
    }
}
