package org.learningorganisation.scoring.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.scoring.testmodels.SmallScans.answers;
import static org.learningorganisation.scoring.testmodels.SmallScans.area;
import static org.learningorganisation.scoring.testmodels.SmallScans.levels;
import static org.learningorganisation.scoring.testmodels.SmallScans.question;
import static org.learningorganisation.scoring.testmodels.SmallScans.questions;
import static org.learningorganisation.scoring.testmodels.SmallScans.scan;
import static org.learningorganisation.scoring.testmodels.SmallScans.together;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.ScoreOutcome;

/** Design section 4, rule 7, and what rule 3 says of cells: how scores become levels. */
@DisplayName("rule 7: lower bounds are inclusive and decided on the exact score")
class LevelDecisionsTest {

    private static PersonalResult score(MaturityModel model, ScoringPlan plan, String codes) {
        return Scorer.of(model, plan).score(answers(model, "p", codes));
    }

    private static ScoringPlan levelPlan(Choice level) {
        return ScoringPlan.builder("plan").level(level).build();
    }

    private static int rank(PersonalScore score) {
        return score.standing().orElseThrow().level().rank();
    }

    @ParameterizedTest
    @CsvSource({"1 1 1 1 1,1", "1 2 2 2 2,2", "2 2 2 2 1,2", "2 2 2 1 1,1", "3 3 3 2 2,3", "5 4 4 4 4,5", "4 4 4 4 4,4"
    })
    void aScoreOnABoundBelongsToTheHigherLevel(String codes, int rank) {
        MaturityModel model = scan("d").questions(questions("q", 5, "d")).build();
        assertThat(rank(score(model, ScoringPlan.usual(), codes).disciplines().get(0)))
                .isEqualTo(rank);
    }

    /** Design section 1, point 1: with doubles these six people average 39.99999999999999. */
    @Test
    void sixPeopleOnAverageExactly40AreOnTheLevelFrom40() {
        MaturityModel model = scan("d").questions(questions("q", 6, "d")).build();
        List<Response> people = List.of(
                answers(model, "p1", "3 2 2 2 2 -"),
                answers(model, "p2", "2 2 2 2 2 1"),
                answers(model, "p3", "5 4 4 4 4 4"),
                answers(model, "p4", "3 3 3 3 3 -"),
                answers(model, "p5", "2 2 2 1 1 -"),
                answers(model, "p6", "3 3 3 3 2 -"));
        GroupScore score = Scorer.of(model)
                .score(people, Grouping.none())
                .everybody()
                .disciplines()
                .get(0);
        assertThat(score.outcome())
                .isEqualTo(new ScoreOutcome.Scored(
                        Optional.of(BigFraction.of(13, 5)),
                        Optional.of(2.6),
                        40.0,
                        OptionalDouble.empty(),
                        Metric.MIN_MAX));
        assertThat(score.standing().orElseThrow().level()).isEqualTo(new LevelReached("three", 3));
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void theNormalisationOfThePlanNeverChangesALevel(Metric metric) {
        MaturityModel model = scan("d", "e")
                .questions(together(questions("d", 2, "d"), questions("e", 3, "e")))
                .build();
        ScoringPlan plan = ScoringPlan.builder("plan").normalisation(metric).build();
        PersonalResult result = score(model, plan, "2 2 4 5 5");
        assertThat(result.disciplines()).extracting(LevelDecisionsTest::rank).containsExactly(2, 5);
        assertThat(rank(result.overall().orElseThrow())).isEqualTo(3);
        assertThat(result.overall()
                        .orElseThrow()
                        .standing()
                        .orElseThrow()
                        .effective()
                        .rank())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void theBoundsAreOnTheLevelMetricOfTheDefinition(Metric shown) {
        ScoringPlan plan = ScoringPlan.builder("plan").normalisation(shown).build();
        MaturityModel raw = scan("d")
                .questions(questions("q", 2, "d"))
                .levels(levels(1, 2, 3, 5))
                .levelMetric(Metric.RAW)
                .build();
        assertThat(rank(score(raw, plan, "3 3").disciplines().get(0))).isEqualTo(3);
        assertThat(rank(score(raw, plan, "3 2").disciplines().get(0))).isEqualTo(2);
        MaturityModel percent = scan("d")
                .questions(questions("q", 2, "d"))
                .levels(levels(20, 60, 90))
                .levelMetric(Metric.PERCENT_OF_MAX)
                .build();
        assertThat(rank(score(percent, plan, "3 3").disciplines().get(0))).isEqualTo(2);
        assertThat(rank(score(percent, plan, "3 2").disciplines().get(0))).isEqualTo(1);
    }

    private final MaturityModel two = scan("a", "b")
            .questions(List.of(question("q1", "a"), question("q2", "b")))
            .build();

    @Test
    void theOverallLevelIsAtMostOneAboveTheWeakestDisciplineAndBothAreReported() {
        LevelStanding standing = score(two, ScoringPlan.usual(), "5 1")
                .overall()
                .orElseThrow()
                .standing()
                .orElseThrow();
        assertThat(standing.level()).isEqualTo(new LevelReached("three", 3));
        assertThat(standing.capped()).contains(new LevelReached("two", 2));
        assertThat(standing.cappedBy()).contains("b");
        assertThat(standing.effective()).isEqualTo(new LevelReached("two", 2));
    }

    @Test
    void aLevelThatNothingLowersIsReportedAsCappedAtItself() {
        LevelStanding standing = score(two, ScoringPlan.usual(), "4 3")
                .overall()
                .orElseThrow()
                .standing()
                .orElseThrow();
        assertThat(standing.level().rank()).isEqualTo(4);
        assertThat(standing.capped()).contains(new LevelReached("four", 4));
        assertThat(standing.cappedBy()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,2", "2,3", "3,3"})
    void howFarAboveIsAParameterOfThePlan(int above, int rank) {
        ScoringPlan plan = levelPlan(Choice.of("threshold-capped").with("above", above));
        assertThat(score(two, plan, "5 1")
                        .overall()
                        .orElseThrow()
                        .standing()
                        .orElseThrow()
                        .effective()
                        .rank())
                .isEqualTo(rank);
    }

    @Test
    void withoutACapTheScoreAloneDecides() {
        LevelStanding standing = score(two, levelPlan(Choice.of("threshold")), "5 1")
                .overall()
                .orElseThrow()
                .standing()
                .orElseThrow();
        assertThat(standing.effective().rank()).isEqualTo(3);
        assertThat(standing.capped()).isEmpty();
        assertThat(standing.cappedBy()).isEmpty();
    }

    @Test
    @DisplayName("rule 3: a cell of one question is shown, never levelled")
    void aCellOfOneQuestionIsShownNeverLevelled() {
        MaturityModel model = scan("d")
                .successAreas(List.of(area("a"), area("b")))
                .questions(together(questions("q", 2, "d", "a"), questions("r", 1, "d", "b")))
                .build();
        PersonalResult result = score(model, ScoringPlan.usual(), "5 5 5");
        assertThat(result.cells()).extracting(PersonalScore::id).containsExactly("d*a", "d*b");
        assertThat(result.cells())
                .allSatisfy(
                        cell -> assertThat(cell.outcome().scored().orElseThrow().score())
                                .isEqualTo(100));
        assertThat(result.cells().get(0).standing().orElseThrow().level().rank())
                .isEqualTo(5);
        assertThat(result.cells().get(1).standing()).isEmpty();
        assertThat(result.successAreas().get(1).standing()).isPresent();
        List<Response> six = IntStream.range(0, 10)
                .mapToObj(person -> answers(model, "p" + person, "5 5 5"))
                .toList();
        List<GroupScore> cells =
                Scorer.of(model).score(six, Grouping.none()).everybody().cells();
        assertThat(cells.get(0).standing()).isPresent();
        assertThat(cells.get(0).distribution()).containsEntry("five", 10);
        assertThat(cells.get(1).standing()).isEmpty();
        assertThat(cells.get(1).distribution()).isEmpty();
        assertThat(cells.get(1).outcome().scored()).isPresent();
    }

    @Test
    void ranksBeginWhereTheDefinitionSays() {
        MaturityModel zero =
                scan("d").questions(questions("q", 2, "d")).firstRank(0).build();
        assertThat(score(zero, ScoringPlan.usual(), "1 1")
                        .disciplines()
                        .get(0)
                        .standing()
                        .orElseThrow()
                        .level())
                .isEqualTo(new LevelReached("one", 0));
    }

    @Test
    void aDefinitionWithoutLevelsGivesScoresWithoutLevels() {
        MaturityModel none =
                scan("d").questions(questions("q", 2, "d")).levels(List.of()).build();
        PersonalResult result = score(none, ScoringPlan.usual(), "3 3");
        assertThat(result.overall().orElseThrow().outcome().scored()).isPresent();
        assertThat(result.overall().orElseThrow().standing()).isEmpty();
    }
}
