package org.learningorganisation.scoring.level;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a score stands among the levels.
 *
 * @param level the level of the score alone
 * @param capped the level after a cap; empty when nothing caps this score, or when the figure of a dimension that could cap it
 *     is withheld
 * @param cappedBy the dimension that lowered the level; empty when none did
 * @param next the level above, and what stands in between; empty at the top
 */
public record LevelStanding(
        LevelReached level, Optional<LevelReached> capped, Optional<String> cappedBy, Optional<NextLevel> next) {

    /** Refuses null. */
    public LevelStanding {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(capped, "capped");
        Objects.requireNonNull(cappedBy, "cappedBy");
        Objects.requireNonNull(next, "next");
    }

    /**
     * The level that counts: the capped one where there is a cap.
     *
     * @return the level to show
     */
    public LevelReached effective() {
        return capped.orElse(level);
    }

    /**
     * The same standing as a group result may show it.
     *
     * @return the level and what the next one asks, without what was reached at a gate and by which questions
     */
    public LevelStanding withoutFigures() {
        return new LevelStanding(
                level,
                capped,
                cappedBy,
                next.map(above -> new NextLevel(
                        above.level(),
                        above.blockedBy().stream().map(Blocker::withoutFigures).toList())));
    }
}
