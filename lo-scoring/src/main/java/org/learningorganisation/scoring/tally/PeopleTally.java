package org.learningorganisation.scoring.tally;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.person.FigureScore;
import org.learningorganisation.scoring.strategy.Counts;

/** The scores that the people of a group have on one figure. */
final class PeopleTally {

    private static final Metric[] METRICS = Metric.values();

    private final ScoreTally.Kept kept;
    private final Map<Metric, ScoreTally> scores = new EnumMap<>(Metric.class);
    private final SortedMap<String, Integer> levels = new TreeMap<>();
    private int scored;
    private int withAnswers;
    private int withGaps;
    private int approximate;
    private Counts counts = new Counts(0, 0, 0, 0);

    PeopleTally(ScoreTally.Kept kept) {
        this.kept = kept;
    }

    void add(FigureScore score, Optional<LevelReached> level) {
        counts = counts.plus(score.counts());
        int answered = score.counts().answered();
        withAnswers += answered > 0 ? 1 : 0;
        withGaps += answered > 0 && answered < score.counts().asked() ? 1 : 0;
        if (score.scored()) {
            scored = Math.addExact(scored, 1);
            approximate += score.approximate() ? 1 : 0;
            score.measures().forEach((metric, measure) -> on(metric).add(measure.value()));
            level.ifPresent(reached -> levels.merge(reached.id(), 1, Math::addExact));
        }
    }

    void addAll(PeopleTally other) {
        counts = counts.plus(other.counts);
        withAnswers = Math.addExact(withAnswers, other.withAnswers);
        withGaps = Math.addExact(withGaps, other.withGaps);
        scored = Math.addExact(scored, other.scored);
        approximate = Math.addExact(approximate, other.approximate);
        other.scores.forEach((metric, tally) -> on(metric).addAll(tally));
        other.levels.forEach((level, people) -> levels.merge(level, people, Math::addExact));
    }

    /** How many people have a score. */
    int scored() {
        return scored;
    }

    /** Whether a score of a person was computed with doubles. */
    boolean approximate() {
        return approximate > 0;
    }

    /** How many people gave at least one answer with a score. */
    int withAnswers() {
        return withAnswers;
    }

    /** How many people answered some of the questions with a score, and not all. */
    int withGaps() {
        return withGaps;
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
        return on(metric).mean();
    }

    /** The middle of the people's scores, or the mean of the two middle ones. */
    Optional<BigFraction> median(Metric metric) {
        return on(metric).median();
    }

    /** The standard deviation with n - 1; empty for fewer than two people. */
    OptionalDouble standardDeviation(Metric metric) {
        return on(metric).standardDeviation();
    }

    ScoreTally on(Metric metric) {
        return scores.computeIfAbsent(metric, absent -> new ScoreTally(kept));
    }

    void write(Encoder out, List<String> knownLevels) {
        out.count(scored);
        out.count(withAnswers);
        out.count(withGaps);
        out.count(approximate);
        out.count(counts.asked());
        out.count(counts.answered());
        out.count(counts.notApplicable());
        out.count(counts.dontKnow());
        out.count(levels.size());
        levels.forEach((level, people) -> {
            out.name(level, knownLevels);
            out.count(people);
        });
        for (Metric metric : METRICS) {
            ScoreTally tally = on(metric);
            out.count(tally.people() == 0 ? 0 : 1);
            if (tally.people() > 0) {
                tally.write(out);
            }
        }
    }

    static PeopleTally read(Decoder in, ScoreTally.Kept kept, List<String> knownLevels) {
        PeopleTally tally = new PeopleTally(kept);
        tally.scored = in.count();
        tally.withAnswers = in.count();
        tally.withGaps = in.count();
        tally.approximate = in.count();
        tally.counts = new Counts(in.count(), in.count(), in.count(), in.count());
        for (int left = in.size(); left > 0; left--) {
            tally.levels.put(in.name(knownLevels), in.count());
        }
        for (Metric metric : METRICS) {
            if (in.count() > 0) {
                tally.scores.put(metric, ScoreTally.read(in, kept));
            }
        }
        return tally;
    }
}
