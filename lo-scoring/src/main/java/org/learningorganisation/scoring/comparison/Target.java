package org.learningorganisation.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where one wants to be: a set of answers, or a score or level per dimension, and where one began. A target without answers
 * and without dimensions is the next level of each dimension.
 *
 * @param formatVersion the version of the wire format; {@link #FORMAT_VERSION} for this library
 * @param answers the wanted answers, a code by question id
 * @param dimensions what is wanted by dimension id or {@code overall}; it goes before what the answers say
 * @param importance how much the gap of a dimension counts, above zero, by dimension id or {@code overall}; 1 unless said
 *     otherwise
 * @param baseline the answers at the beginning, a code by question id; progress is counted from there
 */
@JsonPropertyOrder({"formatVersion", "answers", "dimensions", "importance", "baseline"})
public record Target(
        int formatVersion,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> answers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Wanted> dimensions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, BigDecimal> importance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> baseline) {

    /** The version of the wire format that this library writes. */
    public static final int FORMAT_VERSION = 1;

    /** The next level of each dimension. */
    public static final Target NEXT_LEVEL = new Target(FORMAT_VERSION, Map.of(), Map.of(), Map.of(), Map.of());

    /**
     * Copies the maps and keeps their order.
     *
     * @throws IllegalArgumentException when an importance is not above zero
     */
    public Target {
        answers = copy(answers);
        dimensions = copy(dimensions);
        importance = copy(importance);
        baseline = copy(baseline);
        importance.forEach((dimension, weight) -> {
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException(
                        "the importance of " + dimension + " is " + weight + "; it must be above 0");
            }
        });
    }

    /**
     * A wanted set of answers.
     *
     * @param answers a code by question id
     * @return the target
     */
    public static Target ofAnswers(Map<String, String> answers) {
        return new Target(FORMAT_VERSION, answers, Map.of(), Map.of(), Map.of());
    }

    /**
     * Wanted scores or levels.
     *
     * @param dimensions what is wanted by dimension id or {@code overall}
     * @return the target
     */
    public static Target ofDimensions(Map<String, Wanted> dimensions) {
        return new Target(FORMAT_VERSION, Map.of(), dimensions, Map.of(), Map.of());
    }

    /**
     * The same target with another beginning.
     *
     * @param begin the answers at the beginning, a code by question id
     * @return a new target
     */
    public Target since(Map<String, String> begin) {
        return new Target(formatVersion, answers, dimensions, importance, begin);
    }

    /**
     * The same target with other importances.
     *
     * @param weights how much the gap of a dimension counts, above zero
     * @return a new target
     * @throws IllegalArgumentException when one is not above zero
     */
    public Target weighing(Map<String, BigDecimal> weights) {
        return new Target(formatVersion, answers, dimensions, weights, baseline);
    }

    @JsonCreator
    static Target read(
            @JsonProperty("$schema") @Nullable String schemaForEditors,
            @JsonProperty("formatVersion") @Nullable Integer formatVersion,
            @JsonProperty("answers") @Nullable Map<String, String> answers,
            @JsonProperty("dimensions") @Nullable Map<String, Wanted> dimensions,
            @JsonProperty("importance") @Nullable Map<String, BigDecimal> importance,
            @JsonProperty("baseline") @Nullable Map<String, String> baseline) {
        return new Target(
                Objects.requireNonNullElse(formatVersion, FORMAT_VERSION),
                Objects.requireNonNullElse(answers, Map.of()),
                Objects.requireNonNullElse(dimensions, Map.of()),
                Objects.requireNonNullElse(importance, Map.of()),
                Objects.requireNonNullElse(baseline, Map.of()));
    }

    private static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
