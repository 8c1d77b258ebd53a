package org.learningorganisation.scoring.progress;

import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.plan.RelevantDifference;

/** Where a score goes. */
public enum Direction {
    /** Up, by as much as counts or more. */
    RISE,
    /** Down, by as much as counts or more. */
    FALL,
    /** By less than counts, either way. */
    STEADY;

    /** That of a relevant change, otherwise steady. */
    static Direction of(BigFraction change, RelevantDifference relevant, int people) {
        return relevant.isReachedBy(change, people) ? of(change) : STEADY;
    }

    /** That of a change that counts, however small. */
    static Direction of(BigFraction change) {
        return switch (change.signum()) {
            case 1 -> RISE;
            case -1 -> FALL;
            default -> STEADY;
        };
    }
}
