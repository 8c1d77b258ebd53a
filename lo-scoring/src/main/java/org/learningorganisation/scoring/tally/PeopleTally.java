package org.learningorganisation.scoring.tally;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.Distribution;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.person.FigureScore;
import org.learningorganisation.scoring.strategy.Counts;

/** The scores that the people of a group have on one figure. */
final class PeopleTally {

    private final Map<Metric, Map<BigFraction, Integer>> scores = new EnumMap<>(Metric.class);
    private final Map<String, Integer> levels = new TreeMap<>();
    private int scored;
    private int withAnswers;
    private boolean approximate;
    private Counts counts = new Counts(0, 0, 0, 0);

    void add(FigureScore score, Optional<LevelReached> level) {
        counts = counts.plus(score.counts());
        withAnswers += score.counts().answered() > 0 ? 1 : 0;
        if (score.scored()) {
            scored++;
            approximate |= score.approximate();
            score.measures()
                    .forEach((metric, measure) -> scores.computeIfAbsent(metric, key -> new HashMap<>())
                            .merge(measure.value(), 1, Integer::sum));
            level.ifPresent(reached -> levels.merge(reached.id(), 1, Integer::sum));
        }
    }

    /** How many people have a score. */
    int scored() {
        return scored;
    }

    /** Whether a score of a person was computed with doubles. */
    boolean approximate() {
        return approximate;
    }

    /** How many people gave at least one answer with a score. */
    int withAnswers() {
        return withAnswers;
    }

    /** How the questions were answered, summed over the people. */
    Counts counts() {
        return counts;
    }

    /** How many people stand on each level, by level id. */
    Map<String, Integer> levels() {
        return levels;
    }

    /** The mean of the people's scores; empty when nobody is scored on the metric. */
    Optional<BigFraction> mean(Metric metric) {
        return Distribution.mean(on(metric));
    }

    /** The middle of the people's scores, or the mean of the two middle ones. */
    Optional<BigFraction> median(Metric metric) {
        return Distribution.median(on(metric));
    }

    /** The standard deviation with n - 1; empty for fewer than two people. */
    OptionalDouble standardDeviation(Metric metric) {
        return Distribution.standardDeviation(on(metric));
    }

    private SortedMap<BigFraction, Integer> on(Metric metric) {
        return new TreeMap<>(scores.getOrDefault(metric, Map.of()));
    }
}
