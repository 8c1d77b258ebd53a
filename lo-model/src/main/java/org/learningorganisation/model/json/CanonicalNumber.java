package org.learningorganisation.model.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A number as ECMAScript writes it (ECMA-262, Number::toString), which RFC 8785 asks: the fewest digits that name the
 * double nearest to it. The digits are computed here, because {@link Double#toString(double)} gives too many before JDK 19.
 */
final class CanonicalNumber {

    /** Up to this many digits a decimal is the shortest name of its own double. */
    private static final int DIGITS_KEPT_BY_A_DOUBLE = 15;

    private static final int MOST_DIGITS_OF_A_DOUBLE = 17;

    /** Within this many places, doubles have their full precision. */
    private static final int FULL_PRECISION = 290;

    private static final int LONGEST_WHOLE = 21;

    private static final int MOST_LEADING_ZEROS = 6;

    private CanonicalNumber() {}

    static String of(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal shortest = number.stripTrailingZeros();
        long magnitude = (long) shortest.precision() - shortest.scale();
        boolean itself = shortest.precision() <= DIGITS_KEPT_BY_A_DOUBLE && Math.abs(magnitude) <= FULL_PRECISION;
        return itself ? written(shortest) : ofDouble(Double.parseDouble(number.toString()), number.toString());
    }

    private static String ofDouble(double value, String asGiven) {
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "the number " + asGiven + " has no canonical form; it must be a double of IEEE 754");
        }
        return value == 0 ? "0" : written(shortest(value));
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS_OF_A_DOUBLE; digits++) {
            MathContext down = new MathContext(digits, RoundingMode.DOWN);
            MathContext up = new MathContext(digits, RoundingMode.UP);
            MathContext even = new MathContext(digits, RoundingMode.HALF_EVEN);
            BigDecimal nearest = Stream.of(exact.round(even), exact.round(down), exact.round(up))
                    .filter(candidate -> Double.parseDouble(candidate.toString()) == value)
                    .min(Comparator.comparing(
                            candidate -> candidate.subtract(exact).abs()))
                    .orElse(BigDecimal.ZERO);
            if (nearest.signum() != 0) {
                return nearest.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS_OF_A_DOUBLE, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
    }

    /** The digits s and the place n of the point, laid out by the cases of the specification. */
    private static String written(BigDecimal number) {
        String sign = number.signum() < 0 ? "-" : "";
        String digits = number.unscaledValue().abs().toString();
        int count = digits.length();
        int point = count - number.scale();
        if (count <= point && point <= LONGEST_WHOLE) {
            return sign + digits + "0".repeat(point - count);
        }
        if (0 < point && point <= LONGEST_WHOLE) {
            return sign + digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-MOST_LEADING_ZEROS < point && point <= 0) {
            return sign + "0." + "0".repeat(-point) + digits;
        }
        String fraction = count == 1 ? "" : "." + digits.substring(1);
        int exponent = point - 1;
        return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
