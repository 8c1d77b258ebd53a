package org.learningorganisation.scoring.group;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.strategy.Counts;
import org.learningorganisation.scoring.strategy.Score;

/**
 * One figure of one group before anything is withheld.
 *
 * @param people how many people it rests on: those with a score, or those with an answer where an aggregation has no score
 *     per person; with a mean of groups too these are all scored people, also those of groups that are not in it
 * @param counts how its questions were answered, summed over the respondents
 * @param values its exact value per metric, {@link Metric#RAW} among them where it is on the scale of the answers; empty when
 *     there is none
 * @param precision whether the value is exact
 * @param standing where it stands among the levels
 * @param rating the rating that goes with the score, where the level policy has ratings
 * @param spread the standard deviation (n - 1) of the people's scores, on the scale of the answers where it is on it,
 *     otherwise on the shown metric
 * @param distribution how many people stand on each level, by level id
 */
public record GroupFigure(
        int people,
        Counts counts,
        Map<Metric, BigFraction> values,
        Score.Precision precision,
        Optional<LevelStanding> standing,
        Optional<String> rating,
        OptionalDouble spread,
        Map<String, Integer> distribution) {

    /** Copies the maps. */
    public GroupFigure {
        Objects.requireNonNull(counts, "counts");
        values = Map.copyOf(values);
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(spread, "spread");
        distribution = Map.copyOf(distribution);
    }
}
