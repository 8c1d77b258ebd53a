package org.learningorganisation.scoring.level;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A rule that keeps a score from the next level.
 *
 * @param rule which rule
 * @param from the score the next level begins at, on the level metric; for {@link Rule#THRESHOLD}
 * @param gap how far the score is below it, on the level metric; for {@link Rule#THRESHOLD}
 * @param dimension the dimension that holds the level back; for {@link Rule#WEAKEST_DIMENSION}, and for {@link Rule#GATE} where
 *     a dimension belongs to a level
 * @param gate what is asked and was not reached; for {@link Rule#GATE}
 */
@JsonPropertyOrder({"rule", "from", "gap", "dimension", "gate"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Blocker(
        Rule rule, Optional<BigDecimal> from, OptionalDouble gap, Optional<String> dimension, Optional<Gate> gate) {

    /** The rules that can keep a score from a level. */
    public enum Rule {
        /** The score is below the lower bound of the level. */
        @JsonProperty("THRESHOLD")
        THRESHOLD,
        /** The weakest dimension is too low for the overall level to rise. */
        @JsonProperty("WEAKEST_DIMENSION")
        WEAKEST_DIMENSION,
        /** What belongs to the level, or to one below it, was not reached. */
        @JsonProperty("GATE")
        GATE
    }

    /** Refuses null. */
    public Blocker {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(gate, "gate");
    }

    static Blocker threshold(BigDecimal from, double gap) {
        return new Blocker(
                Rule.THRESHOLD, Optional.of(from), OptionalDouble.of(gap), Optional.empty(), Optional.empty());
    }

    static Blocker weakestDimension(String dimension) {
        return new Blocker(
                Rule.WEAKEST_DIMENSION,
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.of(dimension),
                Optional.empty());
    }

    static Blocker gate(Optional<String> dimension, Gate gate) {
        return new Blocker(Rule.GATE, Optional.empty(), OptionalDouble.empty(), dimension, Optional.of(gate));
    }

    /**
     * The same blocker as a group result may show it.
     *
     * @return which rule it is and what it asks, without what was reached at a gate and by which questions
     */
    public Blocker withoutFigures() {
        return new Blocker(rule, from, gap, dimension, gate.map(Gate::withoutFigures));
    }

    @JsonCreator
    static Blocker read(
            @JsonProperty(value = "rule", required = true) Rule rule,
            @JsonProperty("from") @Nullable BigDecimal from,
            @JsonProperty("gap") @Nullable Double gap,
            @JsonProperty("dimension") @Nullable String dimension,
            @JsonProperty("gate") @Nullable Gate gate) {
        return new Blocker(
                rule,
                Optional.ofNullable(from),
                gap == null ? OptionalDouble.empty() : OptionalDouble.of(gap),
                Optional.ofNullable(dimension),
                Optional.ofNullable(gate));
    }

    @JsonProperty("from")
    @Nullable
    BigDecimal fromOnWire() {
        return from.orElse(null);
    }

    @JsonProperty("gap")
    @Nullable
    Double gapOnWire() {
        return gap.isPresent() ? gap.getAsDouble() : null;
    }

    @JsonProperty("dimension")
    @Nullable
    String dimensionOnWire() {
        return dimension.orElse(null);
    }

    @JsonProperty("gate")
    @Nullable
    Gate gateOnWire() {
        return gate.orElse(null);
    }
}
