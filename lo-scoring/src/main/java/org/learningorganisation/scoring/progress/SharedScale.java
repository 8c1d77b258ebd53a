package org.learningorganisation.scoring.progress;

import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.comparison.ShownScore;
import org.learningorganisation.scoring.result.DimensionScore;
import org.learningorganisation.scoring.result.ScoreOutcome.Scored;

/** The scale on which scores of one dimension are compared. */
final class SharedScale {

    private SharedScale() {}

    /** That of the answers, where every result tells the score on it; otherwise the one the plan shows. */
    static Metric of(Collection<? extends DimensionScore> scores, Metric shown) {
        return scores.stream()
                        .flatMap(score -> score.outcome().scored().stream())
                        .allMatch(scored -> scored.mean().isPresent())
                ? Metric.RAW
                : shown;
    }

    /** A score that is there, exact where the result tells it exactly, otherwise the double in the result. */
    static BigFraction on(Metric metric, DimensionScore score) {
        Scored scored = score.outcome().scored().orElseThrow();
        return metric == Metric.RAW && scored.mean().isPresent()
                ? scored.exact().orElseGet(() -> BigFraction.from(scored.mean().get()))
                : ShownScore.of(score).orElseThrow();
    }
}
