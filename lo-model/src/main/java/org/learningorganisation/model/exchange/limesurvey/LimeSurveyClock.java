package org.learningorganisation.model.exchange.limesurvey;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Findings;

/**
 * The clock of the server, which writes moments without a zone.
 *
 * @param zone where it is
 */
record LimeSurveyClock(ZoneId zone) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** What LimeSurvey writes for a response that was submitted while it kept no dates. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The moment in a cell; empty for none, and for a text that is not a moment. */
    Optional<Instant> moment(String cell, int line, int place, String response, Findings findings) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String path = response + ".submitted";
        try {
            LocalDateTime local = LocalDateTime.parse(cell, MOMENT);
            if (local.equals(NO_DATE)) {
                return Optional.empty();
            }
            Instant moment = local.atZone(zone).toInstant();
            // one where the clock stands, none where it is put forward, two where it is put back
            if (zone.getRules().getValidOffsets(local).size() != 1) {
                findings.addAt(
                        line,
                        place,
                        ExchangeRule.CLOCK_CHANGE,
                        path,
                        "found",
                        cell,
                        "zone",
                        zone.getId(),
                        "taken",
                        moment.toString());
            }
            return Optional.of(moment);
        } catch (DateTimeException e) {
            findings.addAt(
                    line, place, ExchangeRule.WRONG_MOMENT, path, "found", cell, "expected", "2026-11-21 09:00:00");
            return Optional.empty();
        }
    }
}
