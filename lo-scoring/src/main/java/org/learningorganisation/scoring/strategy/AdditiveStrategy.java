package org.learningorganisation.scoring.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;

/**
 * A strategy whose score is a sum over the items: each contributes its value times a coefficient that does not depend on any
 * value. Contributions then add up to the score exactly.
 *
 * <p>INHERITANCE: made to be implemented by users.
 */
public interface AdditiveStrategy extends ScoringStrategy {

    /**
     * The factor with which each item's value enters the score.
     *
     * @param items the items, at least one; their values are not looked at
     * @return the coefficient by item id, zero or above, for each item
     */
    Map<String, BigFraction> coefficients(List<Item> items);

    /**
     * The coefficients with other weights, as doubles: asked where many weights are tried and an exact coefficient is only
     * needed near the bound of a level.
     *
     * @param items the items, at least one; their values and weights are not looked at
     * @param weights the weight of each item, above zero
     * @return the coefficient of each item, as near to that of {@link #coefficients} as doubles are; by default made of it
     */
    default double[] nearCoefficients(List<Item> items, double[] weights) {
        List<Item> weighted = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            weighted.add(items.get(i).withWeight(BigFraction.from(weights[i])));
        }
        Map<String, BigFraction> coefficients = coefficients(weighted);
        return weighted.stream()
                .mapToDouble(item -> Objects.requireNonNull(coefficients.get(item.id()), item.id())
                        .doubleValue())
                .toArray();
    }

    /** The sum of coefficient times value: a lambda that gives the coefficients is a whole strategy, and is meant to be. */
    @Override
    @SuppressWarnings("FunctionalInterfaceMethodChanged")
    default Score score(List<Item> items) {
        return Score.exact(sum(coefficients(items), items, Item::value));
    }

    /** The sums at the lowest and at the highest values. */
    @Override
    default Optional<Range> range(List<Item> items) {
        Map<String, BigFraction> coefficients = coefficients(items);
        return Optional.of(new Range(sum(coefficients, items, Item::lower), sum(coefficients, items, Item::upper)));
    }

    /** Most items have the same coefficient: their scores are summed before they are multiplied. */
    private BigFraction sum(
            Map<String, BigFraction> coefficients, List<Item> items, Function<Item, BigFraction> score) {
        Map<BigFraction, ExactSum> byCoefficient = new HashMap<>();
        for (Item item : items) {
            BigFraction coefficient = coefficients.get(item.id());
            if (coefficient == null) {
                throw new IllegalStateException("the strategy " + getClass().getName() + " gives no coefficient for "
                        + item.id() + ", one of its items");
            }
            byCoefficient.computeIfAbsent(coefficient, none -> new ExactSum()).add(score.apply(item));
        }
        ExactSum sum = new ExactSum();
        byCoefficient.forEach((coefficient, scores) -> sum.add(coefficient.multiply(scores.total())));
        return sum.total();
    }
}
