package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something an organisation can do to grow in one or more dimensions.
 *
 * @param id unique among the actions
 * @param dimensions the dimensions it serves; one discipline and one success area make a cell
 * @param text what to do
 * @param sources where it comes from
 */
@JsonPropertyOrder({"id", "dimensions", "text", "sources"})
public record ImprovementAction(
        String id,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> dimensions,
        LocalizedText text,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> sources) {

    /** Copies the lists. */
    public ImprovementAction {
        Objects.requireNonNull(id, "id");
        dimensions = List.copyOf(dimensions);
        Objects.requireNonNull(text, "text");
        sources = List.copyOf(sources);
    }

    @JsonCreator
    static ImprovementAction read(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty("dimensions") @Nullable List<String> dimensions,
            @JsonProperty(value = "text", required = true) LocalizedText text,
            @JsonProperty("sources") @Nullable List<Citation> sources) {
        return new ImprovementAction(
                id,
                Objects.requireNonNullElse(dimensions, List.of()),
                text,
                Objects.requireNonNullElse(sources, List.of()));
    }
}
