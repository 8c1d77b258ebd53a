package org.learningorganisation.scoring.strategy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The weighted mean, {@code sum(weight * value) / sum(weight)}: within the bounds of its items, unchanged when all weights
 * are multiplied by a constant.
 */
final class WeightedMean implements AdditiveStrategy {

    @Override
    public Map<String, BigFraction> coefficients(List<Item> items) {
        BigFraction whole = items.stream().map(Item::weight).reduce(BigFraction.ZERO, BigFraction::add);
        Map<BigFraction, BigFraction> shares = new HashMap<>();
        Map<String, BigFraction> coefficients = new LinkedHashMap<>();
        items.forEach(item ->
                coefficients.put(item.id(), shares.computeIfAbsent(item.weight(), weight -> weight.divide(whole))));
        return coefficients;
    }

    @Override
    public double[] nearCoefficients(List<Item> items, double[] weights) {
        double whole = DoubleStream.of(weights).sum();
        return DoubleStream.of(weights).map(weight -> weight / whole).toArray();
    }
}
