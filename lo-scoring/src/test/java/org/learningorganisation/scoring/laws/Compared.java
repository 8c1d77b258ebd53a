package org.learningorganisation.scoring.laws;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.level.NextLevel;
import org.learningorganisation.scoring.level.SmallestChange;
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

    /** The same scores without the smallest changes, which name codes and list questions in the order of the definition. */
    static List<PersonalScore> withoutChanges(List<PersonalScore> scores) {
        return scores.stream()
                .map(score -> new PersonalScore(
                        score.id(),
                        score.name(),
                        score.outcome(),
                        score.counts(),
                        score.range(),
                        score.parts(),
                        withoutChange(score.standing()),
                        score.rating(),
                        score.contributions(),
                        score.effects(),
                        score.missing()))
                .toList();
    }

    static Optional<LevelStanding> withoutChange(Optional<LevelStanding> standing) {
        return standing.map(each -> new LevelStanding(
                each.level(),
                each.capped(),
                each.cappedBy(),
                each.next().map(next -> new NextLevel(next.level(), next.blockedBy()))));
    }

    /** Of each score how many questions the smallest change takes, and in how many steps. */
    static List<Optional<List<Integer>>> sizesOfChanges(List<PersonalScore> scores) {
        return scores.stream()
                .map(score -> score.standing()
                        .flatMap(LevelStanding::next)
                        .flatMap(NextLevel::smallestChange)
                        .map(Compared::size))
                .toList();
    }

    private static List<Integer> size(SmallestChange change) {
        return change instanceof SmallestChange.Found found ? List.of(found.questions(), found.steps()) : List.of();
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
