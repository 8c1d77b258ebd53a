package org.learningorganisation.model.exchange;

import java.math.BigDecimal;
import org.learningorganisation.model.NumericRange;

/**
 * Which numbers of a range are allowed, as far as targets can say it.
 *
 * @param range the range
 */
record Grid(NumericRange range) {

    /** Whether every number that is allowed is a whole one. */
    boolean isWhole() {
        return range.step().filter(Grid::isWhole).isPresent() && isWhole(range.min());
    }

    /** Whether there are no steps, or every whole number from the smallest to the largest is allowed. */
    boolean isOfWholeNumbers() {
        return range.step().isEmpty()
                || (isWhole() && range.step().filter(BigDecimal.ONE::equals).isPresent());
    }

    /** Whether there are no steps, or every number of so many decimal places is allowed. */
    boolean isOfPlaces() {
        return range.step().isEmpty()
                || range.step()
                        .filter(step -> step.compareTo(BigDecimal.ONE.movePointLeft(places())) == 0)
                        .isPresent();
    }

    /** How many decimal places the numbers on the steps have at most; 0 where there are no steps. */
    int places() {
        return range.step()
                .map(step -> Math.max(0, Math.max(step.scale(), range.min().scale())))
                .orElse(0);
    }

    static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
