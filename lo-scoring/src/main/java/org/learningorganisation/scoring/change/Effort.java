package org.learningorganisation.scoring.change;

/**
 * How much work may be done for one answer.
 *
 * @param tries how many combinations of answers may be scored
 * @param sums how many sums may be made, where a smallest change is worked out exactly
 */
public record Effort(int tries, long sums) {

    /** For every figure of every result. */
    public static final Effort IN_RESULT = new Effort(100, 2_000_000);

    /** For one figure that is asked for: seconds, not minutes. */
    public static final Effort ASKED_FOR = new Effort(20_000, 100_000_000);
}
