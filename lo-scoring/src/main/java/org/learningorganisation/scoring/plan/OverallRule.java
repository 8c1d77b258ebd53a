package org.learningorganisation.scoring.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Of what the overall score is made, and how much of it must be there.
 *
 * @param of the dimensions whose scores are averaged: those at the top that count towards maturity
 * @param atLeast how many of them must be scored, from 1; empty when all must be
 */
@JsonPropertyOrder({"of", "requires"})
public record OverallRule(Of of, @JsonIgnore OptionalInt atLeast) {

    private static final String ALL = "ALL";

    /** Which dimensions make the overall score. */
    public enum Of {
        /** The disciplines. */
        @JsonProperty("disciplines")
        DISCIPLINES,
        /** The success areas. */
        @JsonProperty("success-areas")
        SUCCESS_AREAS,
        /** None: there is no overall score. */
        @JsonProperty("none")
        NONE
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when fewer than one dimension is required
     */
    public OverallRule {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(atLeast, "atLeast");
        if (atLeast.isPresent() && atLeast.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "overall.requires is " + atLeast.getAsInt() + "; allowed is \"ALL\" or a whole number from 1");
        }
    }

    /** The mean of the disciplines, when all of them are scored. */
    static final OverallRule USUAL = new OverallRule(Of.DISCIPLINES, OptionalInt.empty());

    @JsonCreator
    static OverallRule read(@JsonProperty("of") @Nullable Of of, @JsonProperty("requires") @Nullable Object requires) {
        return new OverallRule(Objects.requireNonNullElse(of, Of.DISCIPLINES), required(requires));
    }

    private static OptionalInt required(@Nullable Object requires) {
        if (requires == null || requires.equals(ALL)) {
            return OptionalInt.empty();
        }
        OptionalInt number = WholeNumber.of(requires);
        if (number.isPresent()) {
            return number;
        }
        throw new IllegalArgumentException(
                "overall.requires is " + requires + "; allowed is \"ALL\" or a whole number from 1");
    }

    @JsonProperty("requires")
    Object requiresOnWire() {
        return atLeast.isPresent() ? (Object) atLeast.getAsInt() : ALL;
    }
}
