package org.learningorganisation.scoring.result;

import java.util.Optional;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.scoring.level.LevelStanding;

/** The score of one dimension, one cell, or the whole: of one person, or of a group. */
public sealed interface DimensionScore permits PersonalScore, GroupScore {

    /**
     * What was scored.
     *
     * @return the id of the dimension, {@code overall}, or the ids of discipline and success area of a cell joined by
     *     {@code *}
     */
    String id();

    /**
     * What it is called.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * The score.
     *
     * @return a figure, or why there is none to show
     */
    ScoreOutcome outcome();

    /**
     * Where the score stands among the levels.
     *
     * @return the standing; empty where no level is said
     */
    Optional<LevelStanding> standing();
}
