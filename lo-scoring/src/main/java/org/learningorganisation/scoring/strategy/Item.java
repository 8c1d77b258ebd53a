package org.learningorganisation.scoring.strategy;

import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One answered question, or one scored child, as a strategy sees it. A reversed question is reversed already.
 *
 * @param id the id of the question or of the child dimension
 * @param value its score
 * @param lower the lowest score it could have
 * @param upper the highest score it could have
 * @param weight how much it counts; above zero
 */
public record Item(String id, BigFraction value, BigFraction lower, BigFraction upper, BigFraction weight) {

    /** Refuses null. */
    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        Objects.requireNonNull(weight, "weight");
    }

    /**
     * The same item with another score.
     *
     * @param other the score
     * @return a new item
     */
    public Item withValue(BigFraction other) {
        return new Item(id, other, lower, upper, weight);
    }
}
