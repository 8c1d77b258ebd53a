package org.learningorganisation.scoring.level;

import java.util.Objects;
import java.util.Optional;

/**
 * The level of a dimension that counts in the overall score.
 *
 * @param dimension the id of the dimension
 * @param level its level; empty when it has none, because it is withheld or the definition has no levels
 */
public record DimensionLevel(String dimension, Optional<LevelReached> level) {

    /** Refuses null. */
    public DimensionLevel {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(level, "level");
    }
}
