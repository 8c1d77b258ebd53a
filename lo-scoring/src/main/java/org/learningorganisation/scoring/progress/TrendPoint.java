package org.learningorganisation.scoring.progress;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.result.ScoreOutcome;

/**
 * One dimension at one moment.
 *
 * @param at the moment
 * @param outcome the score, or why there is none; what is withheld stays withheld
 * @param score the score on the metric of the trend; empty where there is none
 */
public record TrendPoint(Instant at, ScoreOutcome outcome, Optional<BigFraction> score) {

    /** Refuses null. */
    public TrendPoint {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(score, "score");
    }
}
