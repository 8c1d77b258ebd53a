package org.learningorganisation.scoring.strategy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;

/**
 * {@code exp(sum(weight * ln(value)) / sum(weight))}.
 *
 * <p>The shares of the weights are exact and the logarithms are summed exactly, so that neither the order of the items nor
 * the unit of the weights changes a digit.
 */
final class GeometricMean implements ScoringStrategy {

    @Override
    public Score score(List<Item> items) {
        OptionalDouble mean = mean(items, Item::value);
        return mean.isPresent() ? Score.approximate(mean.getAsDouble()) : Score.undefined();
    }

    /** From zero, which is approached and not reached, where an item can have a value that is not above zero. */
    @Override
    public Optional<Range> range(List<Item> items) {
        OptionalDouble upper = mean(items, Item::upper);
        return upper.isPresent()
                ? Optional.of(new Range(
                        BigFraction.from(mean(items, Item::lower).orElse(0)), BigFraction.from(upper.getAsDouble())))
                : Optional.empty();
    }

    /** Empty where a value is not above zero. */
    private static OptionalDouble mean(List<Item> items, Function<Item, BigFraction> valueOf) {
        Map<String, BigFraction> shares = ScoringStrategy.weightedMean().coefficients(items);
        ExactSum logarithms = new ExactSum();
        double lowest = Double.POSITIVE_INFINITY;
        double highest = 0;
        for (Item item : items) {
            double value = valueOf.apply(item).doubleValue();
            if (value <= 0) {
                return OptionalDouble.empty();
            }
            double share = shares.getOrDefault(item.id(), BigFraction.ZERO).doubleValue();
            logarithms.add(BigFraction.from(share * StrictMath.log(value)));
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        }
        double mean = StrictMath.exp(logarithms.total().doubleValue());
        return OptionalDouble.of(Math.max(lowest, Math.min(highest, mean)));
    }
}
