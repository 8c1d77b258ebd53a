package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * How answers to an earlier version of a definition become answers to this one. What no step names and both versions have
 * keeps its answers.
 *
 * <p>Each migration leads from its version straight to the definition that carries it. From a version that has none, answers
 * can be led through the versions between, one definition after the other.
 *
 * @param from the earlier version, exactly as that definition writes it
 * @param steps what happened to its questions, scales and dimensions
 */
@JsonPropertyOrder({"from", "steps"})
public record Migration(String from, List<MigrationStep> steps) {

    /** Copies the list. */
    @JsonCreator
    public Migration(
            @JsonProperty(value = "from", required = true) String from,
            @JsonProperty(value = "steps", required = true) List<MigrationStep> steps) {
        this.from = Objects.requireNonNull(from, "from");
        this.steps = List.copyOf(steps);
    }
}
