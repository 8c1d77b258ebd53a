package org.learningorganisation.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.ScoringPlan;

/** Explanations of groups follow the rules of scores, on the people who answered each question. */
class GroupExplanationTest {

    private static final MaturityModel MODEL = SmallScan.of(2);

    private static final Grouping TEAMS = Grouping.path("team");

    private final List<Response> responses = new ArrayList<>();

    /** Everybody of the team gives the same answers; the second question of a discipline is reversed. */
    private void team(String team, int people, String first, String second) {
        for (int i = 0; i < people; i++) {
            responses.add(Response.to(MODEL)
                    .respondent("secret-" + team + "-" + i)
                    .group("team", team)
                    .answer("v-1", first)
                    .answer("v-2", second)
                    .answer("t-1", "3")
                    .answer("t-2", i % 2 == 0 ? "1" : "5")
                    .build());
        }
    }

    private GroupExplanation explained() {
        return Scorer.of(MODEL).explain(responses, TEAMS);
    }

    private static List<String> questions(GroupExplanation.Group group) {
        return group.dimensions().stream()
                .flatMap(dimension -> dimension.questions().stream())
                .map(QuestionExplanation::question)
                .toList();
    }

    @Test
    void theQuestionThatPullsTheDimensionDownComesFirst() {
        team("north", 6, "1", "3");
        team("south", 6, "5", "2");
        DimensionExplanation vision =
                explained().group("/north").orElseThrow().dimensions().get(0);

        assertThat(vision.dimension()).isEqualTo("vision");
        assertThat(vision.questions()).extracting(QuestionExplanation::question).containsExactly("v-1", "v-2");
        QuestionExplanation first = vision.questions().get(0);
        assertThat(first.people()).isEqualTo(6);
        assertThat(first.mean()).isEqualTo(1);
        assertThat(first.difference()).isEqualTo(OptionalDouble.of(-2));
        assertThat(first.shareOfGap().orElseThrow()).isCloseTo(0.8, within(1e-12));
        assertThat(vision.questions().get(1).difference()).isEqualTo(OptionalDouble.of(-0.5));
        assertThat(vision.difference().orElseThrow()).isCloseTo(-31.25, within(1e-12));
    }

    @Test
    void disagreementIsACaptionBesideTheMean() {
        team("north", 6, "4", "2");
        team("south", 6, "4", "2");
        DimensionExplanation teams =
                explained().group("/north").orElseThrow().dimensions().get(1);

        QuestionExplanation least = teams.byDisagreement().get(0);
        assertThat(least.question()).isEqualTo("t-2");
        assertThat(least.agreement()).isEqualTo(OptionalDouble.of(0));
        assertThat(least.standardDeviation().orElseThrow()).isCloseTo(Math.sqrt(4.8), within(1e-12));
        assertThat(teams.byDisagreement().get(1).agreement()).isEqualTo(OptionalDouble.of(1));
        assertThat(least.difference()).isEqualTo(OptionalDouble.of(0));
        assertThat(least.shareOfGap()).isEmpty();
    }

    @Test
    void aTeamOfThreeIsNeverExplainedNorComputableFromTheOthers() {
        team("big", 9, "4", "2");
        team("middle", 6, "2", "2");
        team("small", 3, "1", "5");
        GroupExplanation explanation = explained();

        assertThat(explanation.group("/")).isPresent();
        assertThat(explanation.group("/big")).isPresent();
        assertThat(explanation.group("/small")).isEmpty();
        assertThat(explanation.group("/middle")).isEmpty();
        assertThat(explanation.toString()).doesNotContain("secret");
    }

    /** A team that answers alike, in which some skip the second question of the vision; these are scored all the same. */
    private void skipping(String team, int people, int skipping) {
        for (int i = 0; i < people; i++) {
            Response.Builder response = Response.to(MODEL)
                    .group("team", team)
                    .answer("v-1", "3")
                    .answer("t-1", "3")
                    .answer("t-2", "3");
            responses.add((i < skipping ? response : response.answer("v-2", "3")).build());
        }
    }

    @Test
    void aQuestionThatFewAnsweredIsLeftOutAndHidesASibling() {
        team("big", 9, "4", "2");
        team("middle", 6, "2", "2");
        skipping("skipping", 9, 6);
        GroupExplanation explanation = explained();

        assertThat(questions(explanation.group("/").orElseThrow())).contains("v-1", "v-2");
        assertThat(questions(explanation.group("/big").orElseThrow())).contains("v-1", "v-2");
        assertThat(questions(explanation.group("/skipping").orElseThrow()))
                .contains("v-1")
                .doesNotContain("v-2");
        assertThat(questions(explanation.group("/middle").orElseThrow()))
                .contains("v-1")
                .doesNotContain("v-2");
    }

    /** Six people, of whom one skipped v-2: with both means and that of the vision, that one's answer to v-1 follows. */
    @Test
    void aQuestionThatFewSkippedIsLeftOutBesideTheScoreTheyAreIn() {
        team("big", 9, "4", "2");
        skipping("skipping", 6, 1);
        GroupExplanation explanation = explained();

        assertThat(questions(explanation.group("/big").orElseThrow())).contains("v-1", "v-2");
        assertThat(questions(explanation.group("/skipping").orElseThrow()))
                .contains("v-1")
                .doesNotContain("v-2");
        assertThat(questions(explanation.group("/").orElseThrow()))
                .contains("v-1")
                .doesNotContain("v-2");
    }

    /** Of everybody six skipped it, in one team five and in another one: everybody less the five would tell about the one. */
    @Test
    void aQuestionThatOneSkippedInATeamIsNotComputableFromTheOthers() {
        skipping("five", 12, 5);
        skipping("one", 12, 1);
        skipping("none", 12, 0);
        GroupExplanation explanation = explained();

        assertThat(questions(explanation.group("/").orElseThrow())).contains("v-2");
        assertThat(questions(explanation.group("/none").orElseThrow())).contains("v-2");
        assertThat(questions(explanation.group("/one").orElseThrow())).doesNotContain("v-2");
        assertThat(questions(explanation.group("/five").orElseThrow())).doesNotContain("v-2");
    }

    /** With all answers asked for, six of ten are scored; the other four answered v-1 too. */
    @Test
    void aQuestionThatFewAnsweredWithoutAScoreIsLeftOut() {
        skipping("ten", 10, 4);
        GroupExplanation explanation = Scorer.of(
                        MODEL,
                        ScoringPlan.builder("all")
                                .missing(Choice.of("all-answered"))
                                .build())
                .explain(responses, TEAMS);

        assertThat(questions(explanation.group("/ten").orElseThrow()))
                .contains("v-2", "t-1")
                .doesNotContain("v-1");
    }

    @Test
    void tooFewPeopleTogetherAreNotExplained() {
        team("only", 4, "4", "2");

        assertThat(explained().groups()).isEmpty();
    }
}
