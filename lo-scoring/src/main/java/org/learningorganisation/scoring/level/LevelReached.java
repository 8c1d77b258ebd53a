package org.learningorganisation.scoring.level;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A maturity level that was reached.
 *
 * @param id the id of the level
 * @param rank its rank in the definition
 */
@JsonPropertyOrder({"id", "rank"})
public record LevelReached(String id, int rank) {

    /** Refuses null. */
    @JsonCreator
    public LevelReached(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "rank", required = true) int rank) {
        this.id = Objects.requireNonNull(id, "id");
        this.rank = rank;
    }
}
