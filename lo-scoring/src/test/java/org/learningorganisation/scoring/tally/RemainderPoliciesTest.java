package org.learningorganisation.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.plan.GroupRule;
import org.learningorganisation.scoring.plan.GroupRule.Remainder;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.testmodels.SmallScans;

/** Both remainder policies as a reader of the result sees them. */
class RemainderPoliciesTest {

    private static final int MINIMUM = 5;
    private static final Grouping TEAMS = Grouping.path("department", "team");

    private static final MaturityModel MODEL = SmallScans.scan("d", "e")
            .questions(SmallScans.together(SmallScans.questions("p", 2, "d"), SmallScans.questions("q", 2, "e")))
            .build();

    private static GroupResult result(List<Response> people, Remainder remainder, Aggregation aggregation) {
        ScoringPlan plan = ScoringPlan.builder("plan")
                .groups(new GroupRule(MINIMUM, remainder))
                .aggregation(aggregation)
                .build();
        return Scorer.of(MODEL, plan).score(people, TEAMS);
    }

    private static List<Response> team(String name, int people, String codes) {
        List<Response> team = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            team.add(SmallScans.answering(MODEL, name + i, codes)
                    .group("department", "trade")
                    .group("team", name)
                    .build());
        }
        return team;
    }

    private static GroupScore overall(GroupResult result, String path) {
        return result.group(path).orElseThrow().overall().orElseThrow();
    }

    @Test
    void theDepartmentShowsSalesOnlyOrSalesIsHiddenToo() {
        List<Response> people = new ArrayList<>(team("sales", 5, "4 4 4 4"));
        people.addAll(team("marketing", 2, "1 1 1 1"));
        people.addAll(team("manager", 1, "5 5 5 5"));
        GroupResult leaving = result(people, Remainder.LEAVE_OUT_OF_PARENT, Aggregation.PERSON_MEAN);
        for (String path : List.of("/", "/trade", "/trade/sales")) {
            GroupScore score = overall(leaving, path);
            assertThat(score.people().orElseThrow().scored()).isEqualTo(5);
            assertThat(score.outcome().scored().flatMap(ScoreOutcome.Scored::exact))
                    .contains(BigFraction.of(4));
            assertThat(leaving.group(path).orElseThrow().respondents()).hasValue(5);
            assertThat(score.people()
                            .orElseThrow()
                            .participation()
                            .orElseThrow()
                            .counts()
                            .asked())
                    .isEqualTo(5 * 4);
        }
        assertThat(leaving.counts().respondents()).isEqualTo(OptionalInt.of(5));
        GroupResult hiding = result(people, Remainder.HIDE_SIBLING, Aggregation.PERSON_MEAN);
        assertThat(overall(hiding, "/trade").people().orElseThrow().scored()).isEqualTo(8);
        assertThat(overall(hiding, "/trade/sales").outcome()).isInstanceOf(ScoreOutcome.Withheld.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyAggregationLeavesTheSamePeopleOut(Aggregation aggregation) {
        List<Response> people = new ArrayList<>(team("sales", 5, "4 4 2 4"));
        people.addAll(team("marketing", 2, "1 1 1 1"));
        GroupResult leaving = result(people, Remainder.LEAVE_OUT_OF_PARENT, aggregation);
        GroupResult alone = result(team("sales", 5, "4 4 2 4"), Remainder.LEAVE_OUT_OF_PARENT, aggregation);
        assertThat(leaving.everybody().scores().map(GroupScore::outcome).toList())
                .isEqualTo(alone.everybody().scores().map(GroupScore::outcome).toList());
        assertThat(overall(leaving, "/")).isEqualTo(overall(alone, "/"));
    }

    /** What a reader gets by subtracting shown teams from a shown department is of nobody, or of five people and more. */
    @ParameterizedTest
    @EnumSource
    void noRemainderIsOfFewPeople(Remainder remainder) {
        int subtractions = 0;
        for (int seed = 0; seed < 60; seed++) {
            GroupResult result = result(people(new SplittableRandom(seed)), remainder, Aggregation.PERSON_MEAN);
            for (GroupNode whole : result.everybody().all().toList()) {
                for (Function<GroupNode, Optional<GroupScore>> figure : FIGURES) {
                    Optional<Integer> all =
                            figure.apply(whole).flatMap(GroupScore::people).map(GroupScore.People::scored);
                    if (all.isPresent() && !whole.groups().isEmpty()) {
                        int shown = whole.groups().stream()
                                .flatMap(part -> figure.apply(part).stream())
                                .flatMap(score -> score.people().stream())
                                .mapToInt(GroupScore.People::scored)
                                .sum();
                        assertThat(all.get() - shown)
                                .as("table " + seed + " " + whole.group())
                                .satisfiesAnyOf(
                                        rest -> assertThat(rest).isZero(),
                                        rest -> assertThat(rest).isGreaterThanOrEqualTo(MINIMUM));
                        subtractions++;
                    }
                }
                if (whole.respondents().isPresent() && !whole.groups().isEmpty()) {
                    int rest = whole.respondents().getAsInt()
                            - whole.groups().stream()
                                    .mapToInt(part -> part.respondents().orElse(0))
                                    .sum();
                    assertThat(rest == 0 || rest >= MINIMUM)
                            .as("respondents of " + whole.group())
                            .isTrue();
                }
            }
        }
        assertThat(subtractions).isGreaterThan(200);
    }

    private static final List<Function<GroupNode, Optional<GroupScore>>> FIGURES = List.of(
            GroupNode::overall,
            node -> Optional.of(node.disciplines().get(0)),
            node -> Optional.of(node.disciplines().get(1)));

    private static List<Response> people(SplittableRandom random) {
        List<Response> people = new ArrayList<>();
        for (int department = 0; department < 3; department++) {
            for (int team = 0; team < 4; team++) {
                int size = random.nextInt(11);
                for (int i = 0; i < size; i++) {
                    String codes = random.nextInt(6) == 0 ? "- - 2 3" : random.nextInt(6) == 0 ? "1 5 - -" : "2 3 4 5";
                    var person = SmallScans.answering(MODEL, department + "-" + team + "-" + i, codes)
                            .group("department", "d" + department);
                    people.add((team == 3 ? person : person.group("team", "t" + team)).build());
                }
            }
        }
        return people;
    }

    /** One of ten left a question open: three times the dimension less its three cells would be that person's score. */
    @Test
    void cellsAreWithheldWhereFewPeopleLeftAQuestionOpen() {
        MaturityModel model = SmallScans.scan("d")
                .successAreas(List.of(SmallScans.area("a"), SmallScans.area("b"), SmallScans.area("c")))
                .questions(List.of(
                        SmallScans.question("p1", "d", "a"),
                        SmallScans.question("p2", "d", "b"),
                        SmallScans.question("p3", "d", "c")))
                .build();
        for (int open : new int[] {0, 1, 4, 5}) {
            List<Response> people = new ArrayList<>(SmallScans.people(model, "all", 10 - open, "t", "4 3 2"));
            people.addAll(SmallScans.people(model, "open", open, "t", "4 - 2"));
            GroupNode everybody =
                    Scorer.of(model).score(people, Grouping.none()).everybody();
            assertThat(everybody.disciplines().get(0).outcome()).isInstanceOf(ScoreOutcome.Scored.class);
            assertThat(everybody.cells())
                    .hasSize(3)
                    .allSatisfy(cell -> assertThat(cell.outcome() instanceof ScoreOutcome.Withheld)
                            .as(open + " of ten")
                            .isEqualTo(open > 0 && open < MINIMUM));
        }
    }

    /** Three of a team of six answered the first question: its cell leaves them out, and the dimension does not. */
    @Test
    void cellsAreWithheldWherePeopleAreLeftOutOfOneOfThem() {
        MaturityModel model = SmallScans.scan("d")
                .successAreas(List.of(SmallScans.area("a"), SmallScans.area("b")))
                .questions(SmallScans.together(
                        SmallScans.questions("p", 1, "d", "a"), SmallScans.questions("r", 1, "d", "b")))
                .build();
        List<Response> people = new ArrayList<>(SmallScans.people(model, "all", 10, "large", "4 3"));
        people.addAll(SmallScans.people(model, "gap", 5, "large", "- 2"));
        people.addAll(SmallScans.people(model, "both", 3, "small", "5 5"));
        people.addAll(SmallScans.people(model, "one", 3, "small", "- 1"));
        ScoringPlan plan = ScoringPlan.builder("plan")
                .groups(new GroupRule(MINIMUM, Remainder.LEAVE_OUT_OF_PARENT))
                .build();
        GroupNode everybody =
                Scorer.of(model, plan).score(people, Grouping.path("team")).everybody();
        assertThat(everybody.disciplines().get(0).people().orElseThrow().scored())
                .isEqualTo(21);
        assertThat(everybody.cells())
                .hasSize(2)
                .allSatisfy(cell -> assertThat(cell.outcome()).isInstanceOf(ScoreOutcome.Withheld.class));
    }

    @Test
    void distributionsHaveAMinimumOfTheirOwn() {
        List<Response> people = team("sales", 7, "4 4 4 4");
        assertThat(overall(result(people, Remainder.HIDE_SIBLING, Aggregation.PERSON_MEAN), "/")
                        .distribution())
                .isEmpty();
        ScoringPlan plan = ScoringPlan.builder("plan")
                .groups(new GroupRule(MINIMUM, Remainder.HIDE_SIBLING, 7))
                .build();
        assertThat(overall(Scorer.of(MODEL, plan).score(people, TEAMS), "/").distribution())
                .isEqualTo(Map.of("one", 0, "two", 0, "three", 0, "four", 7, "five", 0));
        assertThatThrownBy(() -> new GroupRule(MINIMUM, Remainder.HIDE_SIBLING, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("groups.distributionMinimum is 4; it must be at least groups.minimum, which is 5");
    }
}
