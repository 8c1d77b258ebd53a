package org.learningorganisation.scoring.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.strategy.Reason;

/** How an outcome is written: one word, beside the properties that go with it. */
enum Status {
    @JsonProperty("SCORED")
    SCORED,
    @JsonProperty("NOT_SCORED")
    NOT_SCORED,
    @JsonProperty("WITHHELD")
    WITHHELD;

    static Status of(ScoreOutcome outcome) {
        if (outcome instanceof ScoreOutcome.Scored) {
            return SCORED;
        }
        return outcome instanceof ScoreOutcome.NotScored ? NOT_SCORED : WITHHELD;
    }

    /**
     * The outcome that was written so.
     *
     * @throws IllegalArgumentException when a property is missing, or one is there that contradicts the status
     */
    ScoreOutcome outcome(
            @Nullable Reason reason,
            @Nullable String exact,
            @Nullable Double mean,
            @Nullable Double score,
            @Nullable Double standardError,
            @Nullable Metric metric) {
        boolean figures = Stream.of(exact, mean, score, standardError, metric).anyMatch(Objects::nonNull);
        if (this == SCORED ? reason != null : figures) {
            throw new IllegalArgumentException(
                    "an entry with the status " + this + (this == SCORED ? " has no \"reason\"" : " has no figures"));
        }
        return switch (this) {
            case SCORED ->
                new ScoreOutcome.Scored(
                        Optional.ofNullable(exact).map(Status::fraction),
                        Optional.ofNullable(mean),
                        needed("score", score),
                        standardError == null ? OptionalDouble.empty() : OptionalDouble.of(standardError),
                        needed("metric", metric));
            case NOT_SCORED -> new ScoreOutcome.NotScored(needed("reason", reason));
            case WITHHELD -> new ScoreOutcome.Withheld(needed("reason", reason));
        };
    }

    static BigFraction fraction(String text) {
        return Fractions.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not a fraction such as \"29/8\""));
    }

    private <T> T needed(String property, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("an entry with the status " + this + " needs a \"" + property + "\"");
        }
        return value;
    }
}
