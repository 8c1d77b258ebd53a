package org.learningorganisation.scoring.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Other choices for some dimensions. Where several overrides meet, the last one wins.
 *
 * <p>A missing rule that an override gives to a dimension with parts looks at all questions under it, in place of the demand
 * that every part is scored: parts without a score then leave.
 *
 * @param scope the dimensions it is for; on the wire {@code dimensions} with their ids, {@code depth} with a number or
 *     {@code "ALL"}, or {@code height} with a number
 * @param strategy another strategy
 * @param rollUp another roll-up
 * @param missing another missing rule
 */
@JsonPropertyOrder({"dimensions", "depth", "height", "strategy", "rollUp", "missing"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanOverride(
        @JsonIgnore OverrideScope scope, Optional<Choice> strategy, Optional<Choice> rollUp, Optional<Choice> missing) {

    private static final String ALL = "ALL";

    /** Refuses null. */
    public PlanOverride {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(rollUp, "rollUp");
        Objects.requireNonNull(missing, "missing");
    }

    @JsonCreator
    static PlanOverride read(
            @JsonProperty("dimensions") @Nullable List<String> dimensions,
            @JsonProperty("depth") @Nullable Object depth,
            @JsonProperty("height") @Nullable Integer height,
            @JsonProperty("strategy") @Nullable Choice strategy,
            @JsonProperty("rollUp") @Nullable Choice rollUp,
            @JsonProperty("missing") @Nullable Choice missing) {
        return new PlanOverride(
                scope(dimensions, depth, height),
                Optional.ofNullable(strategy),
                Optional.ofNullable(rollUp),
                Optional.ofNullable(missing));
    }

    private static OverrideScope scope(
            @Nullable List<String> dimensions, @Nullable Object depth, @Nullable Integer height) {
        if (Stream.of(dimensions, depth, height).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException(
                    "an override names one of \"dimensions\", a \"depth\" and a \"height\", and only one");
        }
        if (dimensions != null) {
            return new OverrideScope.Named(dimensions);
        }
        return height == null ? ofDepth(depth) : new OverrideScope.Height(height);
    }

    private static OverrideScope ofDepth(@Nullable Object depth) {
        if (ALL.equals(depth)) {
            return new OverrideScope.All();
        }
        OptionalInt number = WholeNumber.of(depth);
        if (number.isPresent()) {
            return new OverrideScope.Depth(number.getAsInt());
        }
        throw new IllegalArgumentException(
                "the depth of an override is " + depth + "; allowed is \"ALL\" or a whole number from 1");
    }

    @JsonProperty("dimensions")
    @Nullable
    List<String> dimensionsOnWire() {
        return scope instanceof OverrideScope.Named named ? named.ids() : null;
    }

    @JsonProperty("depth")
    @Nullable
    Object depthOnWire() {
        if (scope instanceof OverrideScope.Depth at) {
            return at.depth();
        }
        return scope instanceof OverrideScope.All ? ALL : null;
    }

    @JsonProperty("height")
    @Nullable
    Integer heightOnWire() {
        return scope instanceof OverrideScope.Height at ? at.height() : null;
    }

    @JsonProperty("strategy")
    @Nullable
    Choice strategyOnWire() {
        return strategy.orElse(null);
    }

    @JsonProperty("rollUp")
    @Nullable
    Choice rollUpOnWire() {
        return rollUp.orElse(null);
    }

    @JsonProperty("missing")
    @Nullable
    Choice missingOnWire() {
        return missing.orElse(null);
    }
}
