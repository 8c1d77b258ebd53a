package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of maturity. Its rank follows from its place in the definition: {@link MaturityModel#rankOf(MaturityLevel)}.
 *
 * @param id unique among the levels
 * @param from the lowest score of the level, inclusive, on the scale of {@link MaturityModel#levelMetric()}; empty where
 *     levels are gates rather than thresholds
 * @param name what it is called
 * @param description what it looks like
 */
@JsonPropertyOrder({"id", "from", "name", "description"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MaturityLevel(
        String id,
        Optional<BigDecimal> from,
        LocalizedText name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) LocalizedText description) {

    /** Brings the bound to its shortest form. */
    public MaturityLevel {
        Objects.requireNonNull(id, "id");
        from = from.map(Decimals::normal);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
    }

    /**
     * A level with a threshold and no description.
     *
     * @param id unique among the levels
     * @param from the lowest score of the level, inclusive
     * @param name what it is called
     * @return the level
     */
    public static MaturityLevel from(String id, long from, LocalizedText name) {
        return new MaturityLevel(id, Optional.of(BigDecimal.valueOf(from)), name, LocalizedText.NONE);
    }

    @JsonCreator
    static MaturityLevel read(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty("from") @Nullable BigDecimal from,
            @JsonProperty(value = "name", required = true) LocalizedText name,
            @JsonProperty("description") @Nullable LocalizedText description) {
        return new MaturityLevel(
                id, Optional.ofNullable(from), name, Objects.requireNonNullElse(description, LocalizedText.NONE));
    }

    @JsonProperty("from")
    @Nullable
    BigDecimal fromOnWire() {
        return from.orElse(null);
    }
}
