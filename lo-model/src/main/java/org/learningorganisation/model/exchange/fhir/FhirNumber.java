package org.learningorganisation.model.exchange.fhir;

import java.math.BigDecimal;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.exchange.Grid;

/** How FHIR carries the numbers of a range: whole ones of 32 bits as integer, all others as decimal. */
final class FhirNumber {

    private static final BigDecimal SMALLEST = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private static final int MOST_PLACES = 100;

    private FhirNumber() {}

    static boolean isInteger(NumericRange range) {
        return new Grid(range).isWhole()
                && range.min().compareTo(SMALLEST) >= 0
                && range.max().compareTo(LARGEST) <= 0;
    }

    /** The type of an item. */
    static String type(NumericRange range) {
        return isInteger(range) ? "integer" : "decimal";
    }

    /** The property of a value. */
    static String property(NumericRange range) {
        return isInteger(range) ? "valueInteger" : "valueDecimal";
    }

    /** The code of a number; one that no range allows is not written out to its millions of digits. */
    static String code(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_PLACES ? number.toPlainString() : number.toString();
    }
}
