package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;

/** Says that an argument is out of its range, with its name, its value and the range. */
final class Bounds {

    private Bounds() {}

    static void check(String name, BigDecimal value, BigDecimal least, BigDecimal most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    name + " is " + value + "; allowed is a number from " + least + " to " + most);
        }
    }

    static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    name + " is " + value + "; allowed is a whole number from " + least + " to " + most);
        }
    }
}
