package org.learningorganisation.scoring.laws;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.result.DimensionScore;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.ScoreOutcome;

/** Walks over results, and counts what a law was held against, so that no law holds of nothing. */
final class Compared {

    private static final double ENOUGH_PERCENT = 20;

    private Compared() {}

    /** All scores of one person. */
    static List<PersonalScore> scores(PersonalResult result) {
        return Stream.of(
                        result.overall().stream(),
                        result.disciplines().stream(),
                        result.successAreas().stream(),
                        result.cells().stream())
                .flatMap(scores -> scores)
                .toList();
    }

    /** All scores of a group and its parts that are shown with a figure. */
    static List<DimensionScore> shown(GroupNode everybody) {
        return everybody
                .all()
                .flatMap(GroupNode::scores)
                .filter(score -> score.outcome().scored().isPresent())
                .map(DimensionScore.class::cast)
                .toList();
    }

    static Optional<BigFraction> exact(DimensionScore score) {
        return score.outcome().scored().flatMap(ScoreOutcome.Scored::exact);
    }

    /** Fails the property at its end unless many of its tries compared something. */
    static void inManyTries(long comparisons) {
        Statistics.label("compared something")
                .collect(comparisons > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= ENOUGH_PERCENT));
    }
}
