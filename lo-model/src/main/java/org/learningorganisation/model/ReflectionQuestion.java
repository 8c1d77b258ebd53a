package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question for a conversation about the outcome; it is never scored.
 *
 * @param id unique among the reflection questions
 * @param dimensions the dimensions it is about; empty for the subject as a whole
 * @param text the question
 * @param sources where it comes from
 */
@JsonPropertyOrder({"id", "dimensions", "text", "sources"})
public record ReflectionQuestion(
        String id,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> dimensions,
        LocalizedText text,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> sources) {

    /** Copies the lists. */
    public ReflectionQuestion {
        Objects.requireNonNull(id, "id");
        dimensions = List.copyOf(dimensions);
        Objects.requireNonNull(text, "text");
        sources = List.copyOf(sources);
    }

    @JsonCreator
    static ReflectionQuestion read(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty("dimensions") @Nullable List<String> dimensions,
            @JsonProperty(value = "text", required = true) LocalizedText text,
            @JsonProperty("sources") @Nullable List<Citation> sources) {
        return new ReflectionQuestion(
                id,
                Objects.requireNonNullElse(dimensions, List.of()),
                text,
                Objects.requireNonNullElse(sources, List.of()));
    }
}
