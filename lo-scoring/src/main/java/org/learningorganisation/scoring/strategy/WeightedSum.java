package org.learningorganisation.scoring.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** {@code sum(weight * value)}. */
final class WeightedSum implements AdditiveStrategy {

    @Override
    public Map<String, BigFraction> coefficients(List<Item> items) {
        Map<String, BigFraction> coefficients = new LinkedHashMap<>();
        items.forEach(item -> coefficients.put(item.id(), item.weight()));
        return coefficients;
    }

    @Override
    public double[] nearCoefficients(List<Item> items, double[] weights) {
        return weights.clone();
    }
}
