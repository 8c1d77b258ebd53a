package org.learningorganisation.scoring.strategy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One answered question, or one scored child, as a strategy sees it. A reversed question is reversed already.
 *
 * @param id the id of the question or of the child dimension
 * @param value its score
 * @param lower the lowest score it could have
 * @param upper the highest score it could have
 * @param weight how much it counts; above zero
 * @param ladder the scores its answers can have, from the lowest; empty for a child, and for a range without steps
 * @param level the id of the level it belongs to in a staged model
 * @param keying which way the question is put
 */
public record Item(
        String id,
        BigFraction value,
        BigFraction lower,
        BigFraction upper,
        BigFraction weight,
        List<BigFraction> ladder,
        Optional<String> level,
        Keying keying) {

    /** Which way a question is put. */
    public enum Keying {
        /** Agreeing speaks for the dimension. */
        POSITIVE,
        /** Agreeing speaks against the dimension; the score is reversed already. */
        REVERSED
    }

    /** Copies the list. */
    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        Objects.requireNonNull(weight, "weight");
        ladder = List.copyOf(ladder);
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(keying, "keying");
    }

    /**
     * The same item with another score.
     *
     * @param other the score
     * @return a new item
     */
    public Item withValue(BigFraction other) {
        return new Item(id, other, lower, upper, weight, ladder, level, keying);
    }

    /**
     * The same item counting otherwise.
     *
     * @param other the weight, above zero
     * @return a new item
     */
    Item withWeight(BigFraction other) {
        return new Item(id, value, lower, upper, other, ladder, level, keying);
    }

    /**
     * The different scores its answers can have: the ladder without repetitions.
     *
     * @return the scores, from the lowest; empty as the ladder
     */
    List<BigFraction> steps() {
        return ladder.stream().distinct().toList();
    }
}
