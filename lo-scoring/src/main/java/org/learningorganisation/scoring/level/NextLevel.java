package org.learningorganisation.scoring.level;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * The level above the one that was reached, and what stands in between.
 *
 * @param level the next level
 * @param blockedBy the rules that are not met yet, at least one
 */
@JsonPropertyOrder({"level", "blockedBy"})
public record NextLevel(LevelReached level, List<Blocker> blockedBy) {

    /** Copies the list. */
    @JsonCreator
    public NextLevel(
            @JsonProperty(value = "level", required = true) LevelReached level,
            @JsonProperty(value = "blockedBy", required = true) List<Blocker> blockedBy) {
        this.level = Objects.requireNonNull(level, "level");
        this.blockedBy = List.copyOf(blockedBy);
    }
}
