package org.learningorganisation.scoring.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The weighted mean with weights made of pairwise comparisons, each times the item's own weight.
 *
 * @param weights the weights
 */
record PairwiseWeightedMean(PairwiseWeights weights) implements AdditiveStrategy {

    @Override
    public void check(List<Item> items) {
        items.forEach(this::weightOf);
    }

    private BigFraction weightOf(Item item) {
        Double weight = weights.weights().get(item.id());
        if (weight == null) {
            throw new IllegalArgumentException("there are no comparisons of " + item.id() + "; there are of "
                    + weights.weights().keySet());
        }
        return item.weight().multiply(BigFraction.from(weight));
    }

    @Override
    public Map<String, BigFraction> coefficients(List<Item> items) {
        BigFraction whole = items.stream().map(this::weightOf).reduce(BigFraction.ZERO, BigFraction::add);
        Map<String, BigFraction> coefficients = new LinkedHashMap<>();
        items.forEach(item -> coefficients.put(item.id(), weightOf(item).divide(whole)));
        return coefficients;
    }
}
