package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Reason;

/** {@code scan40/scores.csv}: 240 people by 11 dimensions and the overall score. */
class ScoresTableTest {

    private static final List<CSVRecord> ROWS = OracleFile.csv("scan40/scores.csv");

    private static final Map<String, PersonalResult> HALF = Scan40.persons(Scan40.HALF);

    private final Comparison comparison = Comparison.to(OracleFile.json("scan40/scores.json"));

    @Test
    void everyPersonHasEveryFigureOnce() {
        assertThat(ROWS).hasSize(240 * 12);
        assertThat(ROWS.stream().map(row -> row.get("respondent") + " " + row.get("dimension")))
                .doesNotHaveDuplicates();
        assertThat(HALF).hasSize(240);
        assertThat(Scan40.figures()).hasSize(12);
    }

    @Test
    void notApplicableCountsAsAskedAndNotAnswered() {
        for (CSVRecord row : ROWS) {
            PersonalScore score = score(HALF, row);
            comparison.same(
                    what(row, "asked"), number(row, "asked"), score.counts().asked());
            comparison.same(
                    what(row, "answered"),
                    number(row, "answered"),
                    score.counts().answered());
        }
        assertThat(comparison.figures()).isEqualTo(2 * 2880);
    }

    @Test
    void halfOfTheQuestionsRoundedUpGivesTheMeanOfTheAnsweredOnes() {
        assertThat(comparedScores(HALF, "scored_half", "min_max", Metric.MIN_MAX))
                .isEqualTo(2855);
        assertThat(comparison.figures()).isEqualTo(3 * 2855);
    }

    @Test
    void eightyPercentIsDecidedOnIntegers() {
        assertThat(comparedScores(Scan40.persons(Scan40.EIGHTY), "scored_eighty", "min_max", Metric.MIN_MAX))
                .isEqualTo(2557);
        assertThat(comparison.figures()).isEqualTo(3 * 2557);
    }

    @Test
    void percentOfMaxShowsTheSameExactMeanOnAnotherScale() {
        ScoringPlan plan = ScoringPlan.builder("percent-of-max")
                .normalisation(Metric.PERCENT_OF_MAX)
                .build();
        assertThat(comparedScores(Scan40.persons(plan), "scored_half", "percent_of_max", Metric.PERCENT_OF_MAX))
                .isEqualTo(2855);
        assertThat(comparison.figures()).isEqualTo(3 * 2855);
    }

    @Test
    void tooFewAnswersGiveAReasonAndNoFigure() {
        assertThat(comparedReasons(HALF, "scored_half")).isEqualTo(2880 - 2855);
    }

    @Test
    void tooFewAnswersForEightyPercentGiveAReasonAndNoFigure() {
        assertThat(comparedReasons(Scan40.persons(Scan40.EIGHTY), "scored_eighty"))
                .isEqualTo(2880 - 2557);
    }

    @Test
    void aScoreEqualToALowerBoundHasThatLevelAndTheWeakestDisciplineCapsTheOverallOne() {
        int capped = 0;
        for (CSVRecord row : ROWS) {
            Optional<LevelStanding> standing = score(HALF, row).standing();
            comparison.same(
                    what(row, "level"),
                    rank(row, "level"),
                    standing.map(LevelStanding::level).map(LevelReached::rank));
            comparison.same(
                    what(row, "level_capped"),
                    rank(row, "level_capped"),
                    standing.flatMap(LevelStanding::capped).map(LevelReached::rank));
            capped += rank(row, "level_capped").isPresent() ? 1 : 0;
        }
        assertThat(comparison.figures()).isEqualTo(2 * 2880);
        assertThat(capped).isEqualTo(236);
    }

    @Test
    void theNormalisationShownChangesNoLevel() {
        for (Metric shown : Metric.values()) {
            Map<String, PersonalResult> persons = Scan40.persons(
                    ScoringPlan.builder("shown").normalisation(shown).build());
            for (CSVRecord row : ROWS) {
                comparison.same(
                        what(row, "standing"),
                        score(HALF, row).standing(),
                        score(persons, row).standing());
            }
        }
        assertThat(comparison.figures()).isEqualTo(3 * 2880);
    }

    private int comparedScores(Map<String, PersonalResult> persons, String rule, String column, Metric metric) {
        int scored = 0;
        for (CSVRecord row : ROWS) {
            Optional<ScoreOutcome.Scored> outcome =
                    score(persons, row).outcome().scored();
            assertThat(outcome.isPresent())
                    .as(what(row, rule))
                    .isEqualTo(row.get(rule).equals("1"));
            if (outcome.isPresent()) {
                ScoreOutcome.Scored score = outcome.get();
                assertThat(score.metric()).isEqualTo(metric);
                comparison.fraction(what(row, "mean_exact"), row.get("mean_exact"), score.exact());
                comparison.number(
                        what(row, "mean"), decimal(row, "mean"), score.mean().orElseThrow());
                comparison.number(what(row, column), decimal(row, column), score.score());
                scored++;
            }
        }
        return scored;
    }

    /** R gives a mean of any answer; the library gives none where the rule is not met. */
    private static int comparedReasons(Map<String, PersonalResult> persons, String rule) {
        int notScored = 0;
        for (CSVRecord row : ROWS) {
            if (row.get(rule).equals("0")) {
                PersonalScore score = score(persons, row);
                assertThat(score.outcome()).as(what(row, rule)).isEqualTo(new ScoreOutcome.NotScored(reason(row)));
                assertThat(score.standing()).as(what(row, "level")).isEmpty();
                assertThat(score.contributions()).as(what(row, "contributions")).isEmpty();
                notScored++;
            }
        }
        return notScored;
    }

    private static Reason reason(CSVRecord row) {
        if (number(row, "answered") == 0) {
            return Reason.NO_ANSWERS;
        }
        return row.get("dimension").equals("overall") ? Reason.CHILD_NOT_SCORED : Reason.TOO_FEW_ANSWERS;
    }

    private static PersonalScore score(Map<String, PersonalResult> persons, CSVRecord row) {
        return Scan40.score(persons.get(row.get("respondent")), row.get("dimension"));
    }

    private static String what(CSVRecord row, String column) {
        return row.get("respondent") + " " + row.get("dimension") + " " + column;
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static double decimal(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static Optional<Integer> rank(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? Optional.empty() : Optional.of(number(row, column));
    }
}
