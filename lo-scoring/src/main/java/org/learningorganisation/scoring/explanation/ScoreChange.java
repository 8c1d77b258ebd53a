package org.learningorganisation.scoring.explanation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.learningorganisation.scoring.level.LevelReached;

/**
 * A figure that other answers change.
 *
 * @param figure the id of a dimension, {@code overall}, or the ids of discipline and success area of a cell joined by
 *     {@code *}
 * @param scoreBefore the score with the answers as they are, on the shown metric; empty where there is none
 * @param scoreAfter the score with the other answers, on the shown metric; empty where there is none
 * @param levelBefore the level that counts with the answers as they are; empty where none is said
 * @param levelAfter the level that counts with the other answers; empty where none is said
 */
public record ScoreChange(
        String figure,
        OptionalDouble scoreBefore,
        OptionalDouble scoreAfter,
        Optional<LevelReached> levelBefore,
        Optional<LevelReached> levelAfter) {

    /** Refuses null. */
    public ScoreChange {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(scoreBefore, "scoreBefore");
        Objects.requireNonNull(scoreAfter, "scoreAfter");
        Objects.requireNonNull(levelBefore, "levelBefore");
        Objects.requireNonNull(levelAfter, "levelAfter");
    }
}
