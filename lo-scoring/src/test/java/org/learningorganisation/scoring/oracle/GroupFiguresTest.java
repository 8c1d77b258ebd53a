package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.group.GroupFigure;
import org.learningorganisation.scoring.group.GroupFigures;
import org.learningorganisation.scoring.group.QuestionCounts;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.plan.ScoringPlan;
import tools.jackson.databind.JsonNode;

/** {@code scan40/groups.json}, nodes: everybody, 3 departments, 12 teams by 12 figures, before anything is withheld. */
class GroupFiguresTest {

    private static final OracleFile ORACLE = OracleFile.json("scan40/groups.json");

    private static final BigFraction FAVOURABLE = BigFraction.of(4);

    private static final int FIGURES = 16 * 12;

    private final Comparison comparison = Comparison.to(ORACLE);

    @Test
    void theGroupsAreTheNodesOfRWithTheirRespondents() {
        GroupFigures groups = Scan40.groups(Scan40.HALF);
        JsonNode nodes = ORACLE.values().required("nodes");
        assertThat(groups.paths())
                .hasSize(16)
                .containsExactlyInAnyOrderElementsOf(
                        nodes.propertyNames().stream().map(Scan40::path).toList());
        nodes.forEachEntry((node, expected) -> {
            comparison.same(node, expected.required("respondents").asInt(), groups.respondents(Scan40.path(node)));
            String parent = expected.required("parent").asString("");
            if (!parent.isEmpty()) {
                assertThat(Scan40.path(node)).startsWith(Scan40.path(parent));
            }
        });
        assertThat(comparison.figures()).isEqualTo(16);
    }

    @Test
    void theMeanIsOverThePeopleScoredUnderTheHalfRule() {
        personFirst("half", Scan40.HALF);
        assertThat(comparison.figures()).isEqualTo(5 * FIGURES);
    }

    @Test
    void theMeanIsOverThePeopleScoredUnderTheEightyPercentRule() {
        personFirst("eighty", Scan40.EIGHTY);
        assertThat(comparison.figures()).isEqualTo(5 * FIGURES);
    }

    @Test
    void theMedianIsTheMeanOfTheTwoMiddlePeople() {
        median("half", ScoringPlan.builder("half").aggregation(Aggregation.PERSON_MEDIAN));
        median(
                "eighty",
                ScoringPlan.builder("eighty").missing(Scan40.eightyPercent()).aggregation(Aggregation.PERSON_MEDIAN));
        assertThat(comparison.figures()).isEqualTo(2 * FIGURES);
    }

    @Test
    void itemFirstIsTheMeanOfTheQuestionMeansOverAllAnswers() {
        GroupFigures groups = Scan40.groups(Aggregation.ITEM_FIRST);
        eachFigure(groups, (at, expected) -> {
            comparison.number(at + " item first", expected.required("item_first_mean"), raw(at.figure(groups)));
            comparison.same(
                    at + " questions with answers",
                    expected.required("items_with_answers").asInt(),
                    (int) at.questions(groups).stream()
                            .filter(question -> question.answered() > 0)
                            .count());
        });
        assertThat(comparison.figures()).isEqualTo(2 * FIGURES);
    }

    @Test
    void pooledIsTheMeanOfAllAnswersTogether() {
        GroupFigures groups = Scan40.groups(Aggregation.POOLED);
        eachFigure(groups, (at, expected) -> {
            Optional<BigFraction> pooled = raw(at.figure(groups));
            comparison.fraction(
                    at + " pooled", expected.required("pooled_mean_exact").asString(), pooled);
            comparison.number(at + " pooled", expected.required("pooled_mean"), pooled);
            comparison.same(
                    at + " answers",
                    expected.required("answers").asInt(),
                    at.figure(groups).counts().answered());
        });
        assertThat(comparison.figures()).isEqualTo(3 * FIGURES);
    }

    @Test
    void theMeanOfGroupsCountsEachTeamWithAScoredPersonOnce() {
        GroupFigures groups = Scan40.groups(Aggregation.MEAN_OF_GROUPS);
        eachFigure(groups, (at, expected) -> {
            if (expected.has("mean_of_team_means_half")) {
                comparison.number(
                        at + " mean of team means",
                        expected.required("mean_of_team_means_half"),
                        raw(at.figure(groups)));
                comparison.same(
                        at + " teams", expected.required("teams_counted").asInt(), (int) groups.paths().stream()
                                .filter(path -> path.startsWith(at.path()) && path.lastIndexOf('/') > 0)
                                .filter(team -> groups.figure(team, at.id()).people() > 0)
                                .count());
            }
        });
        assertThat(comparison.figures()).isEqualTo(2 * 4 * 12);
    }

    @Test
    void favourableAnswersAreCountedAfterReversal() {
        GroupFigures groups = Scan40.groups(Scan40.HALF);
        eachFigure(groups, (at, expected) -> {
            List<QuestionCounts> answered = at.questions(groups).stream()
                    .filter(question -> question.answered() > 0)
                    .toList();
            BigFraction shares = BigFraction.ZERO;
            BigFraction favourable = BigFraction.ZERO;
            int answers = 0;
            for (QuestionCounts question : answered) {
                BigFraction share = question.shareFrom(FAVOURABLE).orElseThrow();
                shares = shares.add(share);
                favourable = favourable.add(share.multiply(question.answered()));
                answers += question.answered();
            }
            comparison.number(
                    at + " mean of questions",
                    expected.required("percent_favourable_mean_of_items"),
                    Optional.of(shares.multiply(100).divide(answered.size())));
            comparison.number(
                    at + " of all answers",
                    expected.required("percent_favourable_pooled"),
                    Optional.of(favourable.multiply(100).divide(answers)));
        });
        assertThat(comparison.figures()).isEqualTo(2 * FIGURES);
    }

    private void personFirst(String rule, ScoringPlan plan) {
        GroupFigures groups = Scan40.groups(plan);
        eachFigure(groups, (at, all) -> {
            JsonNode expected = all.required(rule);
            GroupFigure actual = at.figure(groups);
            comparison.same(at + " scored", expected.required("scored").asInt(), actual.people());
            comparison.fraction(at + " mean", expected.required("mean_exact").asString(), raw(actual));
            comparison.number(at + " mean", expected.required("mean"), raw(actual));
            comparison.number(
                    at + " min-max",
                    expected.required("min_max"),
                    Optional.ofNullable(actual.values().get(Metric.MIN_MAX)));
            comparison.number(at + " sd", expected.required("sd"), actual.spread());
        });
    }

    private void median(String rule, ScoringPlan.Builder plan) {
        GroupFigures groups = Scan40.groups(plan.build());
        eachFigure(
                groups,
                (at, all) -> comparison.number(
                        at + " median", all.required(rule).required("median"), raw(at.figure(groups))));
    }

    /** One figure of one group. */
    private record Place(String path, String id) {

        GroupFigure figure(GroupFigures groups) {
            return groups.figure(path, id);
        }

        List<QuestionCounts> questions(GroupFigures groups) {
            return Scan40.questions(id).stream()
                    .map(question -> groups.question(path, question))
                    .toList();
        }
    }

    private static void eachFigure(GroupFigures groups, BiConsumer<Place, JsonNode> compare) {
        assertThat(groups.paths()).hasSize(16);
        ORACLE.values()
                .required("nodes")
                .forEachEntry((node, group) -> group.required("dimensions")
                        .forEachEntry(
                                (figure, expected) -> compare.accept(new Place(Scan40.path(node), figure), expected)));
    }

    private static Optional<BigFraction> raw(GroupFigure figure) {
        return Optional.ofNullable(figure.values().get(Metric.RAW));
    }
}
