package org.learningorganisation.scoring.strategy;

import java.util.List;
import java.util.Map;
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
     * @return the coefficient by item id
     */
    Map<String, BigFraction> coefficients(List<Item> items);

    /** The sum of coefficient times value. */
    @Override
    default Score score(List<Item> items) {
        Map<String, BigFraction> coefficients = coefficients(items);
        ExactSum sum = new ExactSum();
        for (Item item : items) {
            BigFraction coefficient = coefficients.get(item.id());
            if (coefficient == null) {
                throw new IllegalStateException("the strategy " + getClass().getName() + " gives no coefficient for "
                        + item.id() + ", one of its items");
            }
            sum.add(coefficient.multiply(item.value()));
        }
        return new Score.Value(sum.total());
    }
}
