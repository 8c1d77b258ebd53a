package org.learningorganisation.scoring.sensitivity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the level of a figure depends on its weights.
 *
 * @param levels the share of the draws in which the figure stands on each level that it ever stands on, by level id from the
 *     lowest; they sum to 1
 * @param unvaried why weights were not varied; empty where they were
 */
@JsonPropertyOrder({"levels", "unvaried"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WeightSensitivity(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Double> levels, Optional<Unvaried> unvaried) {

    /** Why the weights of a figure are not varied. The first that holds is given. */
    public enum Unvaried {
        /** No level is said of it. */
        @JsonProperty("NO_LEVEL")
        NO_LEVEL,
        /** The strategy is not a sum over items, so that weights enter in another way, or not at all. */
        @JsonProperty("NOT_ADDITIVE")
        NOT_ADDITIVE,
        /** The plan does not take the mean of the scores of people. */
        @JsonProperty("NOT_MEAN_OF_PEOPLE")
        NOT_MEAN_OF_PEOPLE,
        /** The level is not made of scores alone: a gate looks at questions, or people's levels are counted. */
        @JsonProperty("NOT_LEVEL_OF_SCORES")
        NOT_LEVEL_OF_SCORES,
        /** The missing rule fills blanks in by weights. */
        @JsonProperty("BLANKS_FILLED_IN")
        BLANKS_FILLED_IN
    }

    /** Copies the map and keeps its order. */
    public WeightSensitivity {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        Objects.requireNonNull(unvaried, "unvaried");
    }

    static WeightSensitivity none(Unvaried reason) {
        return new WeightSensitivity(Map.of(), Optional.of(reason));
    }

    @JsonProperty("unvaried")
    @Nullable
    Unvaried unvariedOnWire() {
        return unvaried.orElse(null);
    }
}
