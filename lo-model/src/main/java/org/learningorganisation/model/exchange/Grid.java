package org.learningorganisation.model.exchange;

import java.math.BigDecimal;
import java.util.Objects;
import org.learningorganisation.model.NumericRange;

/**
 * Which numbers of a range are allowed, as far as targets can say it.
 *
 * @param range the range
 */
public record Grid(NumericRange range) {

    /** Refuses null. */
    public Grid {
        Objects.requireNonNull(range, "range");
    }

    /**
     * Whether every number that is allowed is a whole one.
     *
     * @return false for a range without steps
     */
    public boolean isWhole() {
        return range.step().filter(Grid::isWhole).isPresent() && isWhole(range.min());
    }

    /**
     * Whether no step is lost where a target knows whole numbers and all numbers only.
     *
     * @return true when there are no steps, or every whole number from the smallest to the largest is allowed
     */
    public boolean isOfWholeNumbers() {
        return range.step().isEmpty()
                || (isWhole() && range.step().filter(BigDecimal.ONE::equals).isPresent());
    }

    /**
     * Whether no step is lost where a target knows a number of decimal places only.
     *
     * @return true when there are no steps, or every number of so many decimal places is allowed
     */
    public boolean isOfPlaces() {
        return range.step().isEmpty()
                || range.step()
                        .filter(step -> step.compareTo(BigDecimal.ONE.movePointLeft(places())) == 0)
                        .isPresent();
    }

    /**
     * How many decimal places the numbers on the steps have at most.
     *
     * @return the number of places; 0 where there are no steps
     */
    public int places() {
        return range.step()
                .map(step -> Math.max(0, Math.max(step.scale(), range.min().scale())))
                .orElse(0);
    }

    /**
     * Whether a number is a whole one, however it is written.
     *
     * @param number the number
     * @return true for 5 and 5.0
     */
    public static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
