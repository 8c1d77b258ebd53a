package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Reason;
import tools.jackson.databind.JsonNode;

/** {@code scan40/groups.json}, withholding: which groups a result shows, and why the others are withheld. */
class WithheldGroupsTest {

    private static final OracleFile ORACLE = OracleFile.json("scan40/groups.json");

    private static final Map<String, Reason> REASONS = Map.of(
            "minimum", Reason.GROUP_TOO_SMALL,
            "remainder", Reason.REMAINDER_RULE,
            "parent", Reason.PARENT_WITHHELD);

    /** Everybody, 3 departments and 12 teams, by 12 figures. */
    private static final int FIGURES = 16 * 12;

    @Test
    void theMinimumIsFivePeople() {
        assertThat(Scan40.HALF.groups().minimum())
                .isEqualTo(ORACLE.values().required("minimum_group_size").asInt());
    }

    @Test
    void theSameGroupsAreWithheldForTheSameReasonsUnderTheHalfRule() {
        assertThat(compared("half", Scan40.HALF)).isEqualTo(new Compared(FIGURES - 48, 48));
    }

    @Test
    void underTheEightyPercentRuleTheOverallScoreHasAnotherWithheldSet() {
        assertThat(compared("eighty", Scan40.EIGHTY)).isEqualTo(new Compared(FIGURES - 49, 49));
    }

    private record Compared(int shown, int withheld) {}

    private static Compared compared(String rule, ScoringPlan plan) {
        Comparison comparison = Comparison.to(ORACLE);
        GroupResult result = Scorer.of(Scan40.MODEL, plan).score(Scan40.RESPONSES, Scan40.TEAMS);
        int withheld = 0;
        for (String figure : Scan40.figures()) {
            JsonNode reasons = ORACLE.values()
                    .required("withheld_" + rule)
                    .required(figure)
                    .required("reason");
            for (Map.Entry<String, JsonNode> node :
                    ORACLE.values().required("nodes").properties()) {
                String what = node.getKey() + " " + figure;
                GroupScore score = score(result, Scan40.path(node.getKey()), figure);
                if (reasons.has(node.getKey())) {
                    assertWithheld(what, reason(reasons.required(node.getKey())), score);
                    withheld++;
                } else {
                    JsonNode expected = node.getValue()
                            .required("dimensions")
                            .required(figure)
                            .required(rule);
                    ScoreOutcome.Scored shown = score.outcome().scored().orElseThrow();
                    comparison.fraction(what, expected.required("mean_exact").asString(), shown.exact());
                    comparison.number(what, expected.required("min_max").asDouble(), shown.score());
                    comparison.number(what, expected.required("sd"), score.spread());
                    comparison.same(
                            what,
                            expected.required("scored").asInt(),
                            score.people().orElseThrow().scored());
                }
            }
        }
        assertThat(comparison.figures() % 4).isZero();
        return new Compared(comparison.figures() / 4, withheld);
    }

    /** A withheld figure takes everything with it that could tell about it. */
    private static void assertWithheld(String what, Reason reason, GroupScore score) {
        assertThat(score.outcome()).as(what).isEqualTo(new ScoreOutcome.Withheld(reason));
        assertThat(score.people()).as(what).isEmpty();
        assertThat(score.standing()).as(what).isEmpty();
        assertThat(score.spread()).as(what).isEmpty();
        assertThat(score.distribution()).as(what).isEmpty();
    }

    /** A small tree that R made up: how many people are scored in each group, and what happens to it. */
    record Case(String name, JsonNode tree) {

        int scored(String group) {
            return tree.required("scored").required(group).asInt();
        }

        Optional<String> parent(String group) {
            JsonNode parent = tree.required("parent").required(group);
            return parent.isNull() ? Optional.empty() : Optional.of(parent.asString());
        }

        List<String> groups() {
            return List.copyOf(tree.required("scored").propertyNames());
        }

        boolean smallest(String group) {
            return groups().stream().noneMatch(other -> parent(other).equals(Optional.of(group)));
        }

        /** The group and the groups around it, from wide to narrow, without everybody. */
        List<String> place(String group) {
            List<String> place = new ArrayList<>();
            parent(group).ifPresent(parent -> {
                place.addAll(place(parent));
                place.add(group);
            });
            return place;
        }

        String path(String group) {
            return "/" + String.join("/", place(group));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return ORACLE.values()
                .required("withholding_cases")
                .propertyStream()
                .map(entry -> new Case(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Test
    void thereAre13CasesOf52Groups() {
        Map<String, Integer> results = new TreeMap<>();
        cases().forEach(each -> each.tree()
                .required("result")
                .forEachEntry((group, result) -> results.merge(result.asString(), 1, Integer::sum)));
        assertThat(cases()).hasSize(13);
        assertThat(results).isEqualTo(Map.of("shown", 25, "minimum", 20, "remainder", 6, "parent", 1));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachGroupOfACaseIsShownOrWithheldAsInR(Case tree) {
        MaturityModel model = SmallScan.ofDisciplines(1);
        GroupResult result = Scorer.of(model).score(people(model, tree), Grouping.path("department", "team"));
        Map<String, String> actual = new HashMap<>();
        for (String group : tree.groups()) {
            GroupScore score = score(result, tree.path(group), "overall");
            actual.put(group, nameOf(score.outcome()));
            assertThat(score(result, tree.path(group), "d1").outcome().reasonForNone())
                    .isEqualTo(score.outcome().reasonForNone());
            score.people()
                    .ifPresent(people -> assertThat(people.scored()).as(group).isEqualTo(tree.scored(group)));
        }
        Map<String, String> expected = new HashMap<>();
        tree.tree().required("result").forEachEntry((group, what) -> expected.put(group, what.asString()));
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void nobodyScoredAmongEnoughRespondentsIsNoDataAndNotASecret() {
        MaturityModel model = SmallScan.ofDisciplines(1);
        List<Response> people = new ArrayList<>();
        add(people, model, List.of("north"), 8, true);
        add(people, model, List.of("south"), 5, false);
        GroupResult result = Scorer.of(model).score(people, Grouping.path("department"));
        assertThat(score(result, "/south", "overall").outcome())
                .isEqualTo(new ScoreOutcome.NotScored(Reason.NO_ANSWERS));
        assertThat(score(result, "/north", "overall").outcome().scored()).isPresent();
    }

    /** A group in which nobody is scored has one respondent, who answers nothing. */
    private static List<Response> people(MaturityModel model, Case tree) {
        List<Response> people = new ArrayList<>();
        for (String group : tree.groups()) {
            if (tree.smallest(group)) {
                add(people, model, tree.place(group), Math.max(1, tree.scored(group)), tree.scored(group) > 0);
            }
        }
        return people;
    }

    private static void add(
            List<Response> people, MaturityModel model, List<String> place, int number, boolean answering) {
        List<String> groupings = List.of("department", "team");
        for (int i = 0; i < number; i++) {
            Response.Builder person = SmallScan.person(model, people.size());
            for (int depth = 0; depth < place.size(); depth++) {
                person.group(groupings.get(depth), place.get(depth));
            }
            people.add(person.answers(answering ? SmallScan.answers("d1", "12/4") : Map.of())
                    .build());
        }
    }

    private static GroupScore score(GroupResult result, String path, String figure) {
        return result.group(path)
                .orElseThrow()
                .scores()
                .filter(score -> score.id().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private static Reason reason(JsonNode name) {
        return Optional.ofNullable(REASONS.get(name.asString())).orElseThrow();
    }

    private static String nameOf(ScoreOutcome outcome) {
        return outcome.scored().isPresent()
                ? "shown"
                : REASONS.entrySet().stream()
                        .filter(reason -> outcome.equals(new ScoreOutcome.Withheld(reason.getValue())))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(outcome.toString());
    }
}
