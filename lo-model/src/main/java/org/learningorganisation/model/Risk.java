package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can stand in the way of learning, and the actions that answer it.
 *
 * @param id unique among the risks
 * @param text what can go wrong
 * @param actions the ids of the {@link ImprovementAction}s that answer it
 * @param sources where it comes from
 */
@JsonPropertyOrder({"id", "text", "actions", "sources"})
public record Risk(
        String id,
        LocalizedText text,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> actions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> sources) {

    /** Copies the lists. */
    public Risk {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        actions = List.copyOf(actions);
        sources = List.copyOf(sources);
    }

    @JsonCreator
    static Risk read(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "text", required = true) LocalizedText text,
            @JsonProperty("actions") @Nullable List<String> actions,
            @JsonProperty("sources") @Nullable List<Citation> sources) {
        return new Risk(
                id,
                text,
                Objects.requireNonNullElse(actions, List.of()),
                Objects.requireNonNullElse(sources, List.of()));
    }
}
