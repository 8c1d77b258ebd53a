package org.learningorganisation.model.exchange.surveyjs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in the data of a form, in the one form that a response keeps of a number: 050 and 50.0 are 50. */
final class SurveyNumber {

    /** What an input of a browser gives for a number, when it is kept as a text. */
    private static final Pattern TYPED = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");

    /** Beyond this many places a number is no answer on any scale, and written out it would fill the memory. */
    private static final int MOST_PLACES = 100;

    private SurveyNumber() {}

    /** A number that JSON has; empty for anything else, and for what is not finite. */
    static Optional<BigDecimal> of(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        }
        if (value instanceof BigInteger integer) {
            return Optional.of(new BigDecimal(integer));
        }
        boolean broken = value instanceof Double || value instanceof Float;
        boolean whole =
                value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
        return value instanceof Number number && (whole || (broken && Double.isFinite(number.doubleValue())))
                ? Optional.of(new BigDecimal(number.toString()))
                : Optional.empty();
    }

    static String text(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        boolean writable = Math.abs((long) shortest.scale()) <= MOST_PLACES && shortest.precision() <= MOST_PLACES;
        return writable
                ? shortest.toPlainString()
                : shortest.round(new MathContext(MOST_PLACES)).toString();
    }

    /** A text that is a number, as a response keeps it; any other text as it is. */
    static String text(String typed) {
        return TYPED.matcher(typed).matches() ? text(new BigDecimal(typed)) : typed;
    }
}
