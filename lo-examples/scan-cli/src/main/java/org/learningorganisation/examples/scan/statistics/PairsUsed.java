package org.learningorganisation.examples.scan.statistics;

import java.util.Locale;
import org.learningorganisation.scoring.group.ScaleAnswers;
import org.learningorganisation.scoring.statistic.CrossProducts;

/** Whose answers the covariance of two questions rests on. */
public enum PairsUsed {

    /** Everyone who answered both. */
    PAIRWISE,

    /** Everyone who answered every question of the scale. */
    LISTWISE;

    CrossProducts of(ScaleAnswers answers) {
        return this == PAIRWISE ? answers.pairwise() : answers.listwise();
    }

    /**
     * The name on the command line and in a document.
     *
     * @return {@code pairwise} or {@code listwise}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
