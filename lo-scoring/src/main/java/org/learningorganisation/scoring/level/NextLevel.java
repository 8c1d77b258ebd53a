package org.learningorganisation.scoring.level;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The level above the one that was reached, and what stands in between.
 *
 * @param level the next level
 * @param blockedBy the rules that are not met yet, at least one
 * @param smallestChange the smallest change of answers that reaches it; only in the result of a person
 */
@JsonPropertyOrder({"level", "blockedBy", "smallestChange"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NextLevel(LevelReached level, List<Blocker> blockedBy, Optional<SmallestChange> smallestChange) {

    /** Copies the list. */
    public NextLevel {
        Objects.requireNonNull(level, "level");
        blockedBy = List.copyOf(blockedBy);
        Objects.requireNonNull(smallestChange, "smallestChange");
    }

    /**
     * A next level, with nothing said of answers.
     *
     * @param level the next level
     * @param blockedBy the rules that are not met yet, at least one
     */
    public NextLevel(LevelReached level, List<Blocker> blockedBy) {
        this(level, blockedBy, Optional.empty());
    }

    /**
     * The same next level and the way to it.
     *
     * @param change the smallest change of answers that reaches it
     * @return a new next level
     */
    public NextLevel with(SmallestChange change) {
        return new NextLevel(level, blockedBy, Optional.of(change));
    }

    @JsonCreator
    static NextLevel read(
            @JsonProperty(value = "level", required = true) LevelReached level,
            @JsonProperty(value = "blockedBy", required = true) List<Blocker> blockedBy,
            @JsonProperty("smallestChange") @Nullable SmallestChange smallestChange) {
        return new NextLevel(level, blockedBy, Optional.ofNullable(smallestChange));
    }

    @JsonProperty("smallestChange")
    @Nullable
    SmallestChange smallestChangeOnWire() {
        return smallestChange.orElse(null);
    }
}
