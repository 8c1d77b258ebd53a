package org.learningorganisation.model.exchange.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Findings;

/**
 * The data type <a href="https://hl7.org/fhir/R4/datatypes.html#dateTime">dateTime</a> of FHIR: a year, a month, a day, or a
 * moment with its offset. Only a moment says when a response was handed in.
 */
final class FhirMoment {

    private static final Pattern FORM =
            Pattern.compile("(?!0000)([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01])"
                    + "(T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60))?)?)?"
                    + "(\\.[0-9]+)?(Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?");

    private static final int MOST_PLACES = 9;

    private static final int PLACES_OF_A_YEAR = 4;

    private static final String EXPECTED = "2026-11-21T09:00:00+01:00";

    private FhirMoment() {}

    /** The moment; empty, with a finding, for a date and for what is no dateTime. */
    static Optional<Instant> read(String text, String path, Findings findings) {
        Matcher parts = FORM.matcher(text);
        try {
            if (parts.matches() && isWhole(parts)) {
                if (parts.group(4) != null) {
                    return Optional.of(moment(text, parts));
                }
                if (parts.group(3) != null) {
                    LocalDate.parse(text);
                }
                findings.add(ExchangeRule.PARTIAL_DATE, path, "found", text);
                return Optional.empty();
            }
        } catch (DateTimeException e) {
            // a day that its month does not have
        }
        findings.add(ExchangeRule.WRONG_MOMENT, path, "found", text, "expected", EXPECTED);
        return Optional.empty();
    }

    /** A time has an offset, and what is no time has neither a fraction nor an offset. */
    private static boolean isWhole(Matcher parts) {
        return parts.group(4) == null ? parts.group(5) == null && parts.group(6) == null : parts.group(6) != null;
    }

    /** A leap second is the first of the next minute, as on the clocks of computers; a billionth is the smallest part. */
    private static Instant moment(String text, Matcher parts) {
        String time = parts.group(4);
        boolean leap = time.endsWith("60");
        String fraction = parts.group(5) == null ? "" : parts.group(5);
        String written = text.substring(0, parts.start(4))
                + (leap ? time.substring(0, time.length() - 2) + "59" : time)
                + fraction.substring(0, Math.min(fraction.length(), MOST_PLACES + 1))
                + parts.group(6);
        return OffsetDateTime.parse(written).toInstant().plusSeconds(leap ? 1 : 0);
    }

    /** Whether FHIR can write a moment: its years have four places. */
    static boolean canCarry(Instant moment) {
        return moment.toString().indexOf('-') == PLACES_OF_A_YEAR
                && FORM.matcher(moment.toString()).matches();
    }
}
