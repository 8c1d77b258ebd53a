package org.learningorganisation.scoring.result;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.level.NextLevel;

/** How a standing is read: its parts lie among the properties of a score, and mean nothing without a level. */
final class StandingOnWire {

    private StandingOnWire() {}

    static Optional<LevelStanding> read(
            @Nullable LevelReached level,
            @Nullable LevelReached capped,
            @Nullable String cappedBy,
            @Nullable NextLevel next) {
        if (level == null) {
            if (capped != null || cappedBy != null || next != null) {
                throw new IllegalArgumentException("what is said of a level needs a \"level\"");
            }
            return Optional.empty();
        }
        return Optional.of(new LevelStanding(
                level, Optional.ofNullable(capped), Optional.ofNullable(cappedBy), Optional.ofNullable(next)));
    }
}
