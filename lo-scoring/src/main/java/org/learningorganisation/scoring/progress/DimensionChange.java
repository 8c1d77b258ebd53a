package org.learningorganisation.scoring.progress;

import java.util.Objects;
import java.util.Optional;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.scoring.result.ScoreOutcome;

/**
 * One dimension, one cell, or the whole, in two results.
 *
 * @param id what was scored, as in the results
 * @param name what it is called in the later result
 * @param earlier the earlier score, or why there is none; what is withheld stays withheld
 * @param later the later score, or why there is none; what is withheld stays withheld
 * @param difference the difference; empty where either shows no score
 */
public record DimensionChange(
        String id, LocalizedText name, ScoreOutcome earlier, ScoreOutcome later, Optional<Difference> difference) {

    /** Refuses null. */
    public DimensionChange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(difference, "difference");
    }
}
