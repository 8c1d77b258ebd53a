package org.learningorganisation.model.response;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The plain decimals that people type on a numeric scale: no exponent, at most 15 digits, a point for the fraction. */
final class Decimal {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private static final int MOST_SIGNIFICANT_DIGITS = 15;

    private Decimal() {}

    static Optional<BigDecimal> parse(String text) {
        return PLAIN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                        .filter(number -> number.stripTrailingZeros().precision() <= MOST_SIGNIFICANT_DIGITS)
                : Optional.empty();
    }
}
