package org.learningorganisation.model.validation;

import java.math.BigDecimal;

/** Which decimals can be carried exactly by every reader of the format, told without ever writing one out. */
final class ExactDecimal {

    private static final int MOST_DIGITS = 15;

    private ExactDecimal() {}

    /** At most 15 significant digits, 15 decimals, and below 1E15: so neither 1E-999999999 nor 1E999999999. */
    static boolean holds(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        long digitsBeforePoint = (long) shortest.precision() - shortest.scale();
        return shortest.precision() <= MOST_DIGITS
                && shortest.scale() <= MOST_DIGITS
                && digitsBeforePoint <= MOST_DIGITS;
    }
}
