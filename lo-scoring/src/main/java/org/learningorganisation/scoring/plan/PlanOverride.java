package org.learningorganisation.scoring.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Other choices for some dimensions. Where several overrides meet, the last one wins.
 *
 * @param dimensions the ids of the dimensions it is for; empty when it is for a depth
 * @param depth the depth of the tree it is for, 1 at the top; empty when it is for named dimensions
 * @param strategy another strategy
 * @param rollUp another roll-up
 * @param missing another missing rule
 */
@JsonPropertyOrder({"dimensions", "depth", "strategy", "rollUp", "missing"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanOverride(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> dimensions,
        OptionalInt depth,
        Optional<Choice> strategy,
        Optional<Choice> rollUp,
        Optional<Choice> missing) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException unless it is either for named dimensions or for a depth from 1
     */
    public PlanOverride {
        dimensions = List.copyOf(dimensions);
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(rollUp, "rollUp");
        Objects.requireNonNull(missing, "missing");
        if (dimensions.isEmpty() == depth.isEmpty()) {
            throw new IllegalArgumentException("an override names either \"dimensions\" or a \"depth\"");
        }
        if (depth.isPresent() && depth.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "the depth of an override is " + depth.getAsInt() + "; it is counted from 1");
        }
    }

    @JsonCreator
    static PlanOverride read(
            @JsonProperty("dimensions") @Nullable List<String> dimensions,
            @JsonProperty("depth") @Nullable Integer depth,
            @JsonProperty("strategy") @Nullable Choice strategy,
            @JsonProperty("rollUp") @Nullable Choice rollUp,
            @JsonProperty("missing") @Nullable Choice missing) {
        return new PlanOverride(
                Objects.requireNonNullElse(dimensions, List.of()),
                depth == null ? OptionalInt.empty() : OptionalInt.of(depth),
                Optional.ofNullable(strategy),
                Optional.ofNullable(rollUp),
                Optional.ofNullable(missing));
    }

    @JsonProperty("depth")
    @Nullable
    Integer depthOnWire() {
        return depth.isPresent() ? depth.getAsInt() : null;
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
