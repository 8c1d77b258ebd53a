package org.learningorganisation.scoring.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.explanation.WhatIf;
import org.learningorganisation.scoring.level.AnswerChange;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.level.SmallestChange;
import org.learningorganisation.scoring.person.AnswerSheet;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.FigureScore;
import org.learningorganisation.scoring.person.PersonScorer;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.person.Scoring;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;

/** A thousand random definitions and answers under additive strategies. */
class SmallestChangePropertiesTest {

    private static final int SCANS = 1_000;

    private final Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);

    private enum Outcome {
        FOUND,
        FOUND_EXACTLY,
        FOUND_FOR_OVERALL,
        UNREACHABLE,
        ALREADY_THERE
    }

    @Test
    void contributionsSumToTheScoreExactly() {
        int sums = 0;
        for (int seed = 0; seed < SCANS; seed++) {
            RandomScan scan = RandomScan.of(seed, 40);
            Map<String, FigureScore> exact = exact(scan);
            for (PersonalScore score : (Iterable<PersonalScore>)
                    scan.scorer().score(scan.response()).scores()::iterator) {
                if (!score.contributions().isEmpty()) {
                    FigureScore figure =
                            Optional.ofNullable(exact.get(score.id())).orElseThrow();
                    Metric metric = figure.figure().onAnswerScale()
                            ? Metric.RAW
                            : scan.plan().normalisation();
                    assertThat(score.contributions().values().stream().reduce(BigFraction.ZERO, BigFraction::add))
                            .as("seed %d, %s", seed, score.id())
                            .isEqualTo(figure.value(metric).orElseThrow());
                    sums++;
                }
            }
        }
        assertThat(sums).isGreaterThan(SCANS);
    }

    @Test
    void noSmallerChangeReachesTheLevel() {
        for (int seed = 0; seed < SCANS; seed++) {
            check(seed, RandomScan.of(seed, 4));
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrder(Outcome.values());
        assertThat(seen.get(Outcome.FOUND_EXACTLY)).isGreaterThan(SCANS);
        assertThat(seen.get(Outcome.FOUND_FOR_OVERALL)).isGreaterThan(SCANS / 4);
    }

    @Test
    void noSmallerChangeReachesTheLevelWithSixQuestions() {
        for (int seed = 5_000; seed < 5_015; seed++) {
            check(seed, RandomScan.of(seed, 6));
        }
    }

    private static Map<String, FigureScore> exact(RandomScan scan) {
        Scheme scheme = scan.scheme();
        return new PersonScorer(scheme).scores(AnswerSheet.of(scheme, scan.response()));
    }

    private void check(int seed, RandomScan scan) {
        Scheme scheme = scan.scheme();
        Scorer scorer = scan.scorer();
        EveryAnswer every = new EveryAnswer(scheme, scan.response());
        PersonalResult result = scorer.score(scan.response());
        scheme.figures()
                .filter(Figure::levelled)
                .forEach(figure -> scheme.levels().steps().forEach(step -> {
                    int rank = step.level().rank();
                    String what = "seed " + seed + ", " + figure.id() + " to rank " + rank;
                    SmallestChange change = scorer.smallestChange(scan.response(), figure.id(), rank);
                    Optional<EveryAnswer.Cost> cheapest = every.cheapest(figure.id(), rank);
                    if (change instanceof SmallestChange.Found found) {
                        assertThat(new EveryAnswer.Cost(found.questions(), found.steps()))
                                .as(what)
                                .isEqualTo(cheapest.orElseThrow());
                        apply(what, scorer, scan, figure, rank, found);
                        count(Outcome.FOUND);
                        if (exactly(scan, scheme, figure, rank)) {
                            count(Outcome.FOUND_EXACTLY);
                        }
                        if (figure.kind() == Figure.Kind.OVERALL) {
                            count(Outcome.FOUND_FOR_OVERALL);
                        }
                    } else if (change instanceof SmallestChange.AlreadyThere) {
                        assertThat(cheapest).as(what).contains(new EveryAnswer.Cost(0, 0));
                        count(Outcome.ALREADY_THERE);
                    } else {
                        assertThat(change).as(what).isInstanceOf(SmallestChange.Unreachable.class);
                        assertThat(cheapest).as(what).isEmpty();
                        count(Outcome.UNREACHABLE);
                    }
                    next(result, figure.id())
                            .filter(next -> next.level().rank() == rank)
                            .ifPresent(next -> assertThat(next.smallestChange())
                                    .as(what)
                                    .satisfiesAnyOf(
                                            same -> assertThat(same).contains(change),
                                            gaveUp -> assertThat(gaveUp.orElseThrow())
                                                    .isInstanceOf(SmallestChange.GaveUp.class)));
                }));
    }

    private static boolean exactly(RandomScan scan, Scheme scheme, Figure figure, int rank) {
        AnswerSheet sheet = AnswerSheet.of(scheme, scan.response());
        Climb climb = new Climb(scheme, sheet, new Scoring(sheet), figure, rank);
        return ExactChange.of(climb, Effort.ASKED_FOR).isPresent();
    }

    private static void apply(
            String what, Scorer scorer, RandomScan scan, Figure figure, int rank, SmallestChange.Found found) {
        Map<String, String> changes = new HashMap<>();
        for (AnswerChange change : found.changes()) {
            assertThat(scan.response().answers()).as(what).containsEntry(change.question(), change.fromCode());
            changes.put(change.question(), change.toCode());
        }
        WhatIf applied = scorer.whatIf(scan.response(), changes);
        LevelStanding standing = applied.after()
                .scores()
                .filter(score -> score.id().equals(figure.id()))
                .findFirst()
                .flatMap(PersonalScore::standing)
                .orElseThrow();
        assertThat(standing.effective()).as(what).isEqualTo(found.level());
        assertThat(standing.effective().rank()).as(what).isGreaterThanOrEqualTo(rank);
    }

    private static Optional<org.learningorganisation.scoring.level.NextLevel> next(
            PersonalResult result, String figure) {
        return result.scores()
                .filter(score -> score.id().equals(figure))
                .findFirst()
                .flatMap(PersonalScore::standing)
                .flatMap(LevelStanding::next);
    }

    private void count(Outcome outcome) {
        seen.merge(outcome, 1, Integer::sum);
    }
}
