package org.learningorganisation.scoring.plan;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A whole number where a document may have a word instead. By its value, as everywhere in documents: 2.0 is 2. */
final class WholeNumber {

    private WholeNumber() {}

    /** The number, or empty for anything else and for one beyond 32 bits. */
    static OptionalInt of(@Nullable Object value) {
        if (!(value instanceof Number)) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(new BigDecimal(value.toString()).intValueExact());
        } catch (ArithmeticException e) {
            return OptionalInt.empty();
        }
    }
}
