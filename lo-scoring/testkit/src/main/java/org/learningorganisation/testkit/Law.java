package org.learningorganisation.testkit;

/** What is asked of a scoring strategy. */
public enum Law {
    /** {@code lower <= score <= upper} with the strategy's own range, which is the same whatever the values are. */
    BOUNDS("a score lies within the range of its items, and that range does not depend on their values"),
    /** One question answered better, everything else the same: the score is not lower. */
    MONOTONE("a better answer never lowers the score"),
    /** The same items in another order have the same score, to the last digit. */
    ORDER("the order of the items changes nothing"),
    /** A mean of threes is three. A sum or a share of answers is on another scale and declares this law away. */
    EQUAL_ANSWERS("items on one scale that all have one value get that value"),
    /** {@code score(all lowest) + score(all highest) - score}, when every question is put the other way round. */
    MIRROR("the same answers with every question reversed get the mirrored score"),
    /** By a scorer: an answer that does not apply, against a definition that does not ask. */
    NOT_APPLICABLE("a question that does not apply is as if the definition did not have it"),
    /** Weights are relative. A weighted sum declares this law away. */
    WEIGHT_SCALE("weights multiplied by a constant change nothing"),
    /** By a scorer: half of the questions, rounded up, is enough, and fewer is not. */
    MISSING_RULE("with fewer answers than the missing rule asks for there is its reason and no score"),
    /** No exception, no null, no standard error that is not a number. */
    TOTAL("every legal input gets a score or the reason why there is none"),
    /** Nothing is kept from one call to the next, and nothing is shared between threads. */
    DETERMINISTIC("the same items get the same score, again and from several threads"),
    /** By a scorer and by the coefficients. */
    CONTRIBUTIONS(
            "the contributions of an additive strategy sum to the score exactly, and no other strategy names any");

    private final String sentence;

    Law(String sentence) {
        this.sentence = sentence;
    }

    /**
     * What the law says.
     *
     * @return one sentence, without a full stop
     */
    public String sentence() {
        return sentence;
    }

    /** Whether a strategy can do without: groups, batches and verification build on the others. */
    boolean canBeDeclaredAway() {
        return this != ORDER && this != TOTAL && this != DETERMINISTIC;
    }
}
