package org.learningorganisation.testkit.assertion;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.ScoreOutcome;

/**
 * The levels that answers reach.
 *
 * @param scorer scores on the metric of the levels
 * @param rungs the answers there are
 */
record Levels(Scorer scorer, Rungs rungs) {

    static Levels of(MaturityModel model, ScoringPlan plan) {
        return new Levels(Scorer.of(model, onLevelMetric(plan, model.levelMetric())), Rungs.of(model));
    }

    /** Levels rise with the score on their own metric only: where scales are mixed, another can rank answers differently. */
    private static ScoringPlan onLevelMetric(ScoringPlan plan, Metric metric) {
        return new ScoringPlan(
                plan.formatVersion(),
                plan.id(),
                plan.strategy(),
                plan.rollUp(),
                plan.overall(),
                plan.missing(),
                metric,
                plan.aggregation(),
                plan.level(),
                plan.groups(),
                plan.overrides(),
                plan.relevantDifference());
    }

    /** The rank that counts, of each figure that has one. */
    Map<String, Integer> ranks(int[] places) {
        return figures(scorer.scores(rungs.response(places)))
                .filter(score -> score.standing().isPresent())
                .collect(Collectors.toMap(
                        PersonalScore::id,
                        score -> score.standing().orElseThrow().effective().rank()));
    }

    /** The rank of the score alone; below all others where there is none. */
    int uncapped(String figure, int[] places) {
        return figure(figure, places)
                .flatMap(PersonalScore::standing)
                .map(LevelStanding::level)
                .map(level -> level.rank())
                .orElse(Integer.MIN_VALUE);
    }

    /** The score with two decimals. */
    String shown(String figure, int[] places) {
        return figure(figure, places)
                .flatMap(score -> score.outcome().scored())
                .map(ScoreOutcome.Scored::score)
                .map(score -> Double.toString(Math.round(score * 100) / 100.0))
                .orElse("none");
    }

    /** The figures with their contributions. */
    Map<String, PersonalScore> explained(int[] places) {
        return figures(scorer.score(rungs.response(places)))
                .collect(Collectors.toMap(PersonalScore::id, score -> score));
    }

    private Optional<PersonalScore> figure(String id, int[] places) {
        return figures(scorer.scores(rungs.response(places)))
                .filter(score -> score.id().equals(id))
                .findFirst();
    }

    /** Cells are not asked to reach every level. */
    private static Stream<PersonalScore> figures(PersonalResult result) {
        return Stream.of(result.disciplines().stream(), result.successAreas().stream(), result.overall().stream())
                .flatMap(scores -> scores);
    }
}
