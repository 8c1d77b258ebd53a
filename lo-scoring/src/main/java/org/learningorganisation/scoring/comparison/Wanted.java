package org.learningorganisation.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of one dimension: a score or a level.
 *
 * @param score a score on the metric the plan shows
 * @param level the id of a level
 */
@JsonPropertyOrder({"score", "level"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Wanted(Optional<BigDecimal> score, Optional<String> level) {

    /**
     * Checks that there is one of both.
     *
     * @throws IllegalArgumentException when there is neither, or both
     */
    public Wanted {
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(level, "level");
        if (score.isPresent() == level.isPresent()) {
            throw new IllegalArgumentException("wanted is either a \"score\" or a \"level\"");
        }
    }

    /**
     * A wanted score.
     *
     * @param score a score on the metric the plan shows
     * @return what is wanted
     */
    public static Wanted ofScore(BigDecimal score) {
        return new Wanted(Optional.of(score), Optional.empty());
    }

    /**
     * A wanted level.
     *
     * @param level the id of a level
     * @return what is wanted
     */
    public static Wanted ofLevel(String level) {
        return new Wanted(Optional.empty(), Optional.of(level));
    }

    @JsonCreator
    static Wanted read(
            @JsonProperty("score") @Nullable BigDecimal score, @JsonProperty("level") @Nullable String level) {
        return new Wanted(Optional.ofNullable(score), Optional.ofNullable(level));
    }

    @JsonProperty("score")
    @Nullable
    BigDecimal scoreOnWire() {
        return score.orElse(null);
    }

    @JsonProperty("level")
    @Nullable
    String levelOnWire() {
        return level.orElse(null);
    }
}
