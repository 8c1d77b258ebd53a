package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.GroupFigure;
import org.learningorganisation.scoring.group.GroupFigures;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.group.QuestionCounts;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Reason;
import tools.jackson.databind.JsonNode;

/** {@code team-scan/expected.json}: 12 people, 8 questions and 3 teams, everything that is scored. */
class TeamScanScoresTest {

    private static final OracleFile ORACLE = OracleFile.json("team-scan/expected.json");

    private static final List<CSVRecord> ROWS = OracleFile.csv("team-scan/responses.csv");

    private static final String SCALE = "learning";

    private static final MaturityModel MODEL = model();

    private static final List<Response> RESPONSES =
            ROWS.stream().map(TeamScanScoresTest::response).toList();

    private static final Grouping TEAMS = Grouping.path("team");

    private static final ScoringPlan HALF = ScoringPlan.usual();

    private final Comparison comparison = Comparison.to(ORACLE);

    @Test
    void everyPersonHasTheMeanOfTheAnsweredQuestionsOrAReason() {
        ScoringPlan percent = ScoringPlan.builder("percent-of-max")
                .normalisation(Metric.PERCENT_OF_MAX)
                .build();
        Map<String, PersonalScore> half = persons(HALF);
        Map<String, PersonalScore> percentOfMax = persons(percent);
        Map<String, PersonalScore> eighty = persons(Scan40.EIGHTY);
        int scoredUnderBoth = 0;
        for (Map.Entry<String, JsonNode> person :
                ORACLE.values().required("persons").properties()) {
            String who = person.getKey();
            JsonNode expected = person.getValue();
            comparison.same(
                    who + " answered",
                    expected.required("answered").asInt(),
                    half.get(who).counts().answered());
            scoredUnderBoth += person(expected, "scored_half", "min_max", half.get(who)) ? 1 : 0;
            scoredUnderBoth += person(expected, "scored_half", "percent_of_max", percentOfMax.get(who)) ? 1 : 0;
            scoredUnderBoth += person(expected, "scored_eighty", "min_max", eighty.get(who)) ? 1 : 0;
        }
        assertThat(half).hasSize(12);
        assertThat(scoredUnderBoth).isEqualTo(10 + 10 + 9);
        assertThat(comparison.figures()).isEqualTo(12 + 3 * 29);
    }

    private boolean person(JsonNode expected, String rule, String column, PersonalScore actual) {
        if (!expected.required(rule).asBoolean()) {
            assertThat(actual.outcome()).isEqualTo(new ScoreOutcome.NotScored(Reason.TOO_FEW_ANSWERS));
            return false;
        }
        ScoreOutcome.Scored scored = actual.outcome().scored().orElseThrow();
        comparison.fraction(column, expected.required("mean_exact").asString(), scored.exact());
        comparison.number(column, expected.required("mean"), scored.exact());
        comparison.number(column, expected.required(column).asDouble(), scored.score());
        return true;
    }

    @Test
    void teamsAndEverybodyUnderTheHalfRule() {
        groups("half", ScoringPlan.builder("half"), ScoringPlan.builder("median"), ScoringPlan.builder("of teams"));
        assertThat(comparison.figures()).isEqualTo(6 + 3 * 5);
    }

    @Test
    void teamsAndEverybodyUnderTheEightyPercentRule() {
        groups("eighty", eighty(), eighty(), eighty());
        assertThat(comparison.figures()).isEqualTo(6 + 3 * 5);
    }

    private static ScoringPlan.Builder eighty() {
        return ScoringPlan.builder("eighty").missing(Scan40.eightyPercent());
    }

    private void groups(
            String rule, ScoringPlan.Builder mean, ScoringPlan.Builder median, ScoringPlan.Builder ofTeams) {
        JsonNode expected = ORACLE.values().required(rule);
        GroupFigures means = figures(mean.build());
        GroupFigures medians =
                figures(median.aggregation(Aggregation.PERSON_MEDIAN).build());
        GroupFigures meansOfTeams =
                figures(ofTeams.aggregation(Aggregation.MEAN_OF_GROUPS).build());
        GroupFigure everybody = means.figure("/", SCALE);
        comparison.same("scored", expected.required("scored").asInt(), everybody.people());
        comparison.fraction("mean", expected.required("overall_mean_exact").asString(), raw(means, "/"));
        comparison.number("mean", expected.required("overall_mean"), raw(means, "/"));
        comparison.number("median", expected.required("overall_median"), raw(medians, "/"));
        comparison.number("sd", expected.required("overall_sd"), everybody.spread());
        comparison.number("mean of team means", expected.required("mean_of_team_means"), raw(meansOfTeams, "/"));
        expected.required("teams").forEachEntry((team, at) -> {
            GroupFigure actual = means.figure("/" + team, SCALE);
            comparison.same(team + " scored", at.required("scored").asInt(), actual.people());
            comparison.fraction(team + " mean", at.required("mean_exact").asString(), raw(means, "/" + team));
            comparison.number(team + " mean", at.required("mean"), raw(means, "/" + team));
            comparison.number(team + " median", at.required("median"), raw(medians, "/" + team));
            comparison.number(team + " sd", at.required("sd"), actual.spread());
        });
    }

    @Test
    void teamsBAndCAreWithheldAndTogetherEnoughForAToBeShown() {
        List<String> withheld = Scorer.of(MODEL, HALF).score(RESPONSES, TEAMS).everybody().groups().stream()
                .filter(team -> team.disciplines().get(0).outcome() instanceof ScoreOutcome.Withheld)
                .map(GroupNode::group)
                .map(path -> path.substring(1))
                .toList();
        assertThat(withheld)
                .hasSize(2)
                .containsExactlyElementsOf(ORACLE.values()
                        .required("withheld_half_minimum_5")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @Test
    void itemFirstAndPooledUseEveryAnswer() {
        GroupFigures itemFirst = figures(
                ScoringPlan.builder("items").aggregation(Aggregation.ITEM_FIRST).build());
        GroupFigures pooled = figures(
                ScoringPlan.builder("pooled").aggregation(Aggregation.POOLED).build());
        comparison.number("item first", ORACLE.values().required("item_first_mean"), raw(itemFirst, "/"));
        comparison.number("pooled", ORACLE.values().required("pooled_mean"), raw(pooled, "/"));
        comparison.fraction(
                "pooled", ORACLE.values().required("pooled_mean_exact").asString(), raw(pooled, "/"));
        assertThat(comparison.figures()).isEqualTo(3);
    }

    @Test
    void eachQuestionIsCountedAfterReversal() {
        GroupFigures groups = figures(HALF);
        List<BigFraction> favourable = new ArrayList<>();
        ORACLE.values().required("questions").forEachEntry((question, expected) -> {
            QuestionCounts counts = groups.question("/", question);
            BigFraction share = counts.shareFrom(BigFraction.of(4)).orElseThrow();
            favourable.add(share);
            comparison.same(question, expected.required("answered").asInt(), counts.answered());
            comparison.fraction(question, expected.required("mean_exact").asString(), counts.mean());
            comparison.number(question, expected.required("mean"), counts.mean());
            comparison.number(question, expected.required("sd"), counts.standardDeviation());
            comparison.number(question, expected.required("percent_favourable"), Optional.of(share.multiply(100)));
            comparison.number(
                    question,
                    expected.required("share_not_answered"),
                    Optional.of(BigFraction.of(counts.unanswered(), groups.respondents("/"))));
        });
        comparison.number(
                "composite",
                ORACLE.values().required("percent_favourable_composite"),
                favourable.stream()
                        .reduce(BigFraction::add)
                        .map(sum -> sum.multiply(100).divide(favourable.size())));
        assertThat(comparison.figures()).isEqualTo(8 * 6 + 1);
    }

    private static GroupFigures figures(ScoringPlan plan) {
        return Scorer.of(MODEL, plan).figures(RESPONSES, TEAMS);
    }

    private static Optional<BigFraction> raw(GroupFigures groups, String path) {
        return Optional.ofNullable(groups.figure(path, SCALE).values().get(Metric.RAW));
    }

    private static Map<String, PersonalScore> persons(ScoringPlan plan) {
        Scorer scorer = Scorer.of(MODEL, plan);
        Map<String, PersonalScore> scores = new TreeMap<>();
        for (Response response : RESPONSES) {
            scores.put(
                    response.respondent().orElseThrow(),
                    scorer.score(response).disciplines().get(0));
        }
        return scores;
    }

    private static List<String> questions() {
        return IntStream.rangeClosed(1, 8).mapToObj(place -> "q" + place).toList();
    }

    private static MaturityModel model() {
        List<String> reversed = ORACLE.values()
                .required("reversed")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(reversed).containsExactly("q3", "q6");
        return MaturityModel.builder("team-scan", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(SmallScan.text("Team scan"))
                .scales(SmallScan.oneToFive())
                .disciplines(List.of(
                        Discipline.builder(SCALE, SmallScan.text("Learning")).build()))
                .questions(questions().stream()
                        .map(id -> question(id, reversed.contains(id)))
                        .toList())
                .levels(SmallScan.levels())
                .build();
    }

    private static Question question(String id, boolean reversed) {
        Question.Builder question = Question.builder(id, SmallScan.text("Question " + id))
                .measures(SCALE)
                .scale("agreement");
        return reversed ? question.reversed().build() : question.build();
    }

    private static Response response(CSVRecord row) {
        Response.Builder response =
                Response.to(MODEL).respondent(row.get("resp")).group("team", row.get("team"));
        for (String question : questions()) {
            if (!row.get(question).isEmpty()) {
                response.answer(question, row.get(question));
            }
        }
        return response.build();
    }
}
