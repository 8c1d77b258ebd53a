package org.learningorganisation.model;

import java.math.BigDecimal;

/** One form per decimal value, so that 1.0 and 1 are equal wherever a definition is compared. */
final class Decimals {

    /** Beyond this many digits a number is left as it is: writing out 1e999999999 would fill the memory. */
    private static final int MOST_DIGITS_WRITTEN_OUT = 40;

    private Decimals() {}

    static BigDecimal normal(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        boolean wholeWithExponent = shortest.scale() < 0;
        return wholeWithExponent && shortest.precision() - (long) shortest.scale() <= MOST_DIGITS_WRITTEN_OUT
                ? shortest.setScale(0)
                : shortest;
    }
}
