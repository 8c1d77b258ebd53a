package org.learningorganisation.scoring.agreement;

import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.ScoreCounts;

/**
 * The lowest and the highest score that an answer scale allows, whether somebody gave them or not.
 *
 * @param lowest L
 * @param highest H, above L
 */
public record ScaleBounds(BigFraction lowest, BigFraction highest) {

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException when the highest is not above the lowest
     */
    public ScaleBounds {
        Objects.requireNonNull(lowest, "lowest");
        if (highest.compareTo(lowest) <= 0) {
            throw new IllegalArgumentException("highest must be above lowest, " + lowest + ", and is " + highest);
        }
    }

    /** Refuses scores outside; they are not repeated in the message, for they are answers of people. */
    void requireInside(ScoreCounts scores) {
        if (scores.n() > 0
                && (scores.byScore().firstKey().compareTo(lowest) < 0
                        || scores.byScore().lastKey().compareTo(highest) > 0)) {
            throw new IllegalArgumentException(
                    "scores must be from " + lowest + " to " + highest + ", and one is outside");
        }
    }
}
