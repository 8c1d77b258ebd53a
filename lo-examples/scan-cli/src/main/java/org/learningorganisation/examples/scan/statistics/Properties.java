package org.learningorganisation.examples.scan.statistics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.scoring.statistic.ConfidenceInterval;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * The properties of one object of a document, in order. A figure that is not there is null, and a property beside it, with {@code
 * _reason} behind the name, says why.
 */
final class Properties {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** What stands in the place of an object that is withheld. */
    static Map<String, @Nullable Object> withheld(Reason reason) {
        return new Properties()
                .with("status", "WITHHELD")
                .with("reason", reason.code())
                .asMap();
    }

    Properties with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Properties without(String name, String reason) {
        values.put(name, null);
        values.put(name + "_reason", reason);
        return this;
    }

    Properties with(String name, Statistic statistic) {
        return statistic.fold(
                figure -> with(name, figure.value()),
                undefined -> without(name, undefined.reason().name()));
    }

    Properties with(String name, ConfidenceInterval interval) {
        return with(
                name,
                new Properties()
                        .with("lower", interval.lower())
                        .with("upper", interval.upper())
                        .asMap());
    }

    Properties withUnless(Optional<Reason> withheld, String name, Statistic statistic) {
        return withheld.map(reason -> without(name, reason.code())).orElseGet(() -> with(name, statistic));
    }

    Map<String, @Nullable Object> asMap() {
        return Collections.unmodifiableMap(values);
    }
}
