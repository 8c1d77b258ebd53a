package org.learningorganisation.scoring.strategy;

import java.util.List;

/**
 * How answered questions become one score, and equally how the scores of children become that of their parent.
 *
 * <p>INHERITANCE: made to be implemented by users. A strategy is a pure function: the same items in any order give the same
 * score, and nothing else is looked at. It is asked with at least one item.
 */
@FunctionalInterface
public interface ScoringStrategy {

    /**
     * Makes one score of items.
     *
     * @param items the answered questions or scored children, at least one; all on the same kind of scale
     * @return a value on the scale of the items, or the reason why there is none
     */
    Score score(List<Item> items);

    /**
     * The weighted mean, {@code sum(weight * value) / sum(weight)}.
     *
     * @return the strategy
     */
    static AdditiveStrategy weightedMean() {
        return new WeightedMean();
    }
}
