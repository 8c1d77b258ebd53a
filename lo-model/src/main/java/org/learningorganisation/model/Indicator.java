package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure an organisation can measure and show beside the scan, such as learning hours. It is never mixed into a score.
 *
 * @param id unique among the indicators
 * @param name what it is called
 * @param description what is counted, and how
 * @param unit the unit of measurement
 * @param direction which way is better
 * @param period the time over which it is counted
 * @param dimensions the dimensions it belongs to; empty for the organisation as a whole
 * @param sources where it comes from
 */
@JsonPropertyOrder({"id", "name", "description", "unit", "direction", "period", "dimensions", "sources"})
public record Indicator(
        String id,
        LocalizedText name,
        LocalizedText description,
        LocalizedText unit,
        Direction direction,
        LocalizedText period,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> dimensions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> sources) {

    /** Which way a figure should move. */
    public enum Direction {
        /** More is better. */
        @JsonProperty("HIGHER_IS_BETTER")
        HIGHER_IS_BETTER,
        /** Less is better, as with staff turnover. */
        @JsonProperty("LOWER_IS_BETTER")
        LOWER_IS_BETTER
    }

    /** Copies the lists. */
    public Indicator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(period, "period");
        dimensions = List.copyOf(dimensions);
        sources = List.copyOf(sources);
    }

    @JsonCreator
    static Indicator read(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "name", required = true) LocalizedText name,
            @JsonProperty(value = "description", required = true) LocalizedText description,
            @JsonProperty(value = "unit", required = true) LocalizedText unit,
            @JsonProperty(value = "direction", required = true) Direction direction,
            @JsonProperty(value = "period", required = true) LocalizedText period,
            @JsonProperty("dimensions") @Nullable List<String> dimensions,
            @JsonProperty("sources") @Nullable List<Citation> sources) {
        return new Indicator(
                id,
                name,
                description,
                unit,
                direction,
                period,
                Objects.requireNonNullElse(dimensions, List.of()),
                Objects.requireNonNullElse(sources, List.of()));
    }
}
