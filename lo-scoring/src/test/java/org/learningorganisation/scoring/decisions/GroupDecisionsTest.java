package org.learningorganisation.scoring.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningorganisation.scoring.testmodels.SmallScans.answering;
import static org.learningorganisation.scoring.testmodels.SmallScans.people;
import static org.learningorganisation.scoring.testmodels.SmallScans.question;
import static org.learningorganisation.scoring.testmodels.SmallScans.questions;
import static org.learningorganisation.scoring.testmodels.SmallScans.scan;
import static org.learningorganisation.scoring.testmodels.SmallScans.together;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.GroupFigures;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.plan.GroupRule;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Reason;

/** Design section 4, rules 6 and 9: the figures of groups, and which of them are shown. */
class GroupDecisionsTest {

    private static final Grouping TEAM = Grouping.path("team");

    private static ScoringPlan plan(Aggregation aggregation) {
        return ScoringPlan.builder("plan").aggregation(aggregation).build();
    }

    private static Response person(MaturityModel model, String id, String team, String codes) {
        return answering(model, id, codes).group("team", team).build();
    }

    @Nested
    @DisplayName("rule 6: five aggregations, five figures")
    class Rule6 {

        private final MaturityModel model =
                scan("d").questions(questions("q", 3, "d")).build();

        private final List<Response> people = List.of(
                person(model, "p1", "north", "5 5 5"),
                person(model, "p2", "north", "4 4 -"),
                person(model, "p3", "north", "1 - -"),
                person(model, "p4", "south", "2 2 2"),
                person(model, "p5", "south", "1 2 -"),
                person(model, "p6", "north", "3 3 4"));

        /** Worked out by hand; p3 has too few answers for a score of their own. */
        @ParameterizedTest
        @CsvSource({
            "PERSON_MEAN,    19,  6, 5",
            "PERSON_MEDIAN,  10,  3, 5",
            "ITEM_FIRST,    143, 45, 6",
            "POOLED,         43, 14, 6",
            "MEAN_OF_GROUPS,211, 72, 5"
        })
        void eachOnTheSameAnswers(Aggregation aggregation, int numerator, int denominator, int counted) {
            GroupFigures figures = Scorer.of(model, plan(aggregation)).figures(people, TEAM);
            assertThat(figures.figure("/", "d").values())
                    .containsEntry(Metric.RAW, BigFraction.of(numerator, denominator));
            assertThat(figures.figure("/", "d").people()).isEqualTo(counted);
        }

        @ParameterizedTest
        @CsvSource({"ITEM_FIRST,true", "POOLED,true", "PERSON_MEAN,false", "PERSON_MEDIAN,false", "MEAN_OF_GROUPS,false"
        })
        void theOverallScoreIsOverAllQuestionsWhereNoPersonHasAScore(Aggregation aggregation, boolean overQuestions) {
            MaturityModel two = scan("d", "e")
                    .questions(together(questions("d", 1, "d"), questions("e", 3, "e")))
                    .build();
            List<Response> alike = people(two, "p", 5, "t", "5 1 1 1");
            assertThat(Scorer.of(two, plan(aggregation))
                            .figures(alike, TEAM)
                            .figure("/", "overall")
                            .values())
                    .containsEntry(Metric.RAW, overQuestions ? BigFraction.of(2) : BigFraction.of(3));
        }

        @Test
        void aPersonMeanIsNotTheMeanOfTheGroups() {
            List<Response> uneven = new ArrayList<>(people(model, "a", 9, "large", "5 5 5"));
            uneven.addAll(people(model, "b", 5, "small", "1 1 1"));
            assertThat(Scorer.of(model)
                            .score(uneven, TEAM)
                            .everybody()
                            .disciplines()
                            .get(0)
                            .outcome()
                            .scored())
                    .flatMap(ScoreOutcome.Scored::exact)
                    .contains(BigFraction.of(25, 7));
            assertThat(Scorer.of(model, plan(Aggregation.MEAN_OF_GROUPS))
                            .score(uneven, TEAM)
                            .everybody()
                            .disciplines()
                            .get(0)
                            .outcome()
                            .scored())
                    .flatMap(ScoreOutcome.Scored::exact)
                    .contains(BigFraction.of(3));
        }
    }

    @Nested
    @DisplayName("rule 9: small groups stay private")
    class Rule9 {

        private final MaturityModel model = scan("d", "e")
                .questions(List.of(question("q1", "d"), question("q2", "e")))
                .build();

        private List<Response> teams(Object... namesSizesCodes) {
            List<Response> all = new ArrayList<>();
            for (int i = 0; i < namesSizesCodes.length; i += 3) {
                String team = (String) namesSizesCodes[i];
                all.addAll(people(
                        model, team + "-", (Integer) namesSizesCodes[i + 1], team, (String) namesSizesCodes[i + 2]));
            }
            return all;
        }

        private GroupResult score(List<Response> responses) {
            return Scorer.of(model).score(responses, TEAM);
        }

        private static Optional<Reason> withheld(GroupResult result, String path, String figure) {
            GroupScore score = result.group(path)
                    .orElseThrow()
                    .scores()
                    .filter(each -> each.id().equals(figure))
                    .findFirst()
                    .orElseThrow();
            return score.outcome() instanceof ScoreOutcome.Withheld
                    ? score.outcome().reasonForNone()
                    : Optional.empty();
        }

        @Test
        void aMinimumBelow3IsRefused() {
            assertThatThrownBy(() -> new GroupRule(2, GroupRule.Remainder.HIDE_SIBLING))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("groups.minimum", "2", "at least 3");
            assertThat(new GroupRule(3, GroupRule.Remainder.HIDE_SIBLING).minimum())
                    .isEqualTo(3);
            assertThat(ScoringPlan.usual().groups().minimum()).isEqualTo(5);
        }

        @Test
        void withheldSiblingsCountTogetherAtLeastTheMinimumOrTheNextSmallestIsWithheldToo() {
            GroupResult result = score(teams("t1", 6, "3 3", "t2", 7, "3 3", "t3", 2, "3 3"));
            assertThat(withheld(result, "/t3", "d")).contains(Reason.GROUP_TOO_SMALL);
            assertThat(withheld(result, "/t1", "d")).contains(Reason.REMAINDER_RULE);
            assertThat(withheld(result, "/t2", "d")).isEmpty();
            assertThat(result.group("/t1").orElseThrow().respondents()).isEmpty();
            assertThat(result.group("/t2").orElseThrow().respondents()).hasValue(7);
        }

        @Test
        void withheldSiblingsWhoAreEnoughTogetherPullNobody() {
            GroupResult result = score(teams("t1", 6, "3 3", "t2", 3, "3 3", "t3", 2, "3 3"));
            assertThat(withheld(result, "/t1", "d")).isEmpty();
        }

        @Test
        void tiesAreBrokenById() {
            GroupResult result = score(teams("tb", 5, "3 3", "ta", 5, "3 3", "tc", 5, "3 3", "tz", 1, "3 3"));
            assertThat(withheld(result, "/ta", "overall")).contains(Reason.REMAINDER_RULE);
            assertThat(withheld(result, "/tb", "overall")).isEmpty();
            assertThat(withheld(result, "/tc", "overall")).isEmpty();
        }

        @Test
        void peopleWithoutAGroupAreAHiddenSiblingThatCounts() {
            List<Response> all = new ArrayList<>(teams("t1", 5, "3 3", "t2", 6, "3 3"));
            all.add(answering(model, "nowhere", "3 3").build());
            GroupResult result = score(all);
            assertThat(withheld(result, "/t1", "d")).contains(Reason.REMAINDER_RULE);
            assertThat(result.everybody().groups()).extracting(GroupNode::group).containsExactly("/t1", "/t2");
            assertThat(result.everybody().respondents()).hasValue(12);
        }

        @Test
        void manyPeopleWithoutAGroupHideASmallSiblingWithoutAnotherOne() {
            List<Response> all = new ArrayList<>(teams("t1", 5, "3 3", "t2", 9, "3 3", "t3", 2, "3 3"));
            for (int person = 0; person < 6; person++) {
                all.add(answering(model, "nowhere" + person, "3 3").build());
            }
            GroupResult result = score(all);
            assertThat(withheld(result, "/t3", "d")).contains(Reason.GROUP_TOO_SMALL);
            assertThat(withheld(result, "/t1", "d")).isEmpty();
            assertThat(withheld(result, "/t2", "d")).isEmpty();
        }

        @Test
        void inACrossingPeopleOutsideOneGroupingAreNotMixedWithThoseOutsideTheOther() {
            List<Response> all = new ArrayList<>();
            for (int person = 0; person < 20; person++) {
                Response.Builder response = answering(model, "c" + person, "3 3");
                if (person >= 4) {
                    response.group("department", "north");
                }
                if (person != 19) {
                    response.group("site", "here");
                }
                all.add(response.build());
            }
            GroupResult result = Scorer.of(model).score(all, Grouping.crossing("department", "site"));
            List<Response> backwards = new ArrayList<>(all);
            Collections.reverse(backwards);
            assertThat(result.everybody())
                    .isEqualTo(Scorer.of(model)
                            .score(backwards, Grouping.crossing("department", "site"))
                            .everybody());
            assertThat(withheld(result, "/north*", "d")).contains(Reason.REMAINDER_RULE);
            assertThat(withheld(result, "/*here", "d")).contains(Reason.REMAINDER_RULE);
        }

        @Test
        void nobodyScoredIsNoDataAndNotWithheldAndPullsNothing() {
            GroupResult result = score(teams("t1", 5, "3 3", "t2", 5, "3 -"));
            assertThat(withheld(result, "/t1", "e")).isEmpty();
            GroupNode silent = result.group("/t2").orElseThrow();
            assertThat(silent.disciplines().get(1).outcome()).isEqualTo(new ScoreOutcome.NotScored(Reason.NO_ANSWERS));
            assertThat(silent.disciplines().get(1).people().orElseThrow().scored())
                    .isZero();
            assertThat(silent.disciplines().get(0).outcome().scored()).isPresent();
        }

        @Test
        void peopleAreCountedWhoAreScoredOnThatFigure() {
            List<Response> all = new ArrayList<>(teams("t1", 5, "3 3", "t2", 5, "3 3"));
            all.add(person(model, "late", "t2", "3 -"));
            all.set(9, person(model, "t2-9", "t2", "3 -"));
            GroupResult result = score(all);
            assertThat(withheld(result, "/t2", "d")).isEmpty();
            assertThat(withheld(result, "/t2", "e")).contains(Reason.GROUP_TOO_SMALL);
            assertThat(withheld(result, "/t1", "e")).contains(Reason.REMAINDER_RULE);
            assertThat(withheld(result, "/", "e")).isEmpty();
        }

        @Test
        void everythingBelowAWithheldNodeIsWithheld() {
            List<Response> all = new ArrayList<>();
            for (String department : List.of("large", "small")) {
                int size = department.equals("large") ? 20 : 4;
                for (int person = 0; person < size; person++) {
                    all.add(answering(model, department + person, "3 3")
                            .group("department", department)
                            .group("team", "t")
                            .build());
                }
            }
            for (int person = 0; person < 6; person++) {
                all.add(answering(model, "mid" + person, "3 3")
                        .group("department", "middle")
                        .group("team", "t")
                        .build());
            }
            GroupResult result = Scorer.of(model).score(all, Grouping.path("department", "team"));
            assertThat(withheld(result, "/small", "d")).contains(Reason.GROUP_TOO_SMALL);
            assertThat(withheld(result, "/middle", "d")).contains(Reason.REMAINDER_RULE);
            assertThat(withheld(result, "/middle/t", "d")).contains(Reason.PARENT_WITHHELD);
            assertThat(withheld(result, "/large/t", "d")).isEmpty();
        }

        @Test
        void aMeanOfGroupsAveragesTheShownSmallestGroupsOnly() {
            List<Response> all = teams("t1", 5, "1 1", "t2", 6, "5 5", "t3", 4, "2 2", "t4", 4, "2 2");
            Scorer scorer = Scorer.of(model, plan(Aggregation.MEAN_OF_GROUPS));
            assertThat(scorer.score(all, TEAM)
                            .everybody()
                            .disciplines()
                            .get(0)
                            .outcome()
                            .scored())
                    .flatMap(ScoreOutcome.Scored::exact)
                    .contains(BigFraction.of(3));
            assertThat(scorer.figures(all, TEAM).figure("/", "d").values())
                    .containsEntry(Metric.RAW, BigFraction.of(5, 2));
        }

        @Test
        void wherePeopleAreTooFewNothingButTheReasonIsWritten() {
            GroupResult three = score(teams("t1", 3, "1 5"));
            assertThat(three.counts().respondents()).isEqualTo(OptionalInt.empty());
            assertThat(three.counts().scored()).isEqualTo(OptionalInt.empty());
            assertThat(DocumentWriter.json(three))
                    .doesNotContain("\"score\"", "\"mean\"", "\"exact\"", "\"answered\"", "\"respondents\": 3");
            assertThat(three.everybody().all().flatMap(GroupNode::scores))
                    .hasSize(6)
                    .allSatisfy(score ->
                            assertThat(score.outcome()).isEqualTo(new ScoreOutcome.Withheld(Reason.GROUP_TOO_SMALL)));
        }

        @Test
        void aDistributionIsShownFromTwiceTheMinimumOn() {
            assertThat(score(teams("t1", 9, "3 3"))
                            .everybody()
                            .disciplines()
                            .get(0)
                            .distribution())
                    .isEmpty();
            assertThat(score(teams("t1", 10, "3 3"))
                            .everybody()
                            .disciplines()
                            .get(0)
                            .distribution())
                    .containsExactly(
                            Map.entry("one", 0),
                            Map.entry("two", 0),
                            Map.entry("three", 10),
                            Map.entry("four", 0),
                            Map.entry("five", 0));
        }

        @Test
        void noExtremesOfPeopleAreInAGroupResult() {
            List<Response> all = teams("t1", 7, "3 4");
            all.add(person(model, "lowest", "t1", "1 4"));
            String json = DocumentWriter.json(score(all));
            assertThat(json)
                    .contains("\"spread\"")
                    .doesNotContain("lowest", "highest", "minimumScore", "\"min\"", "\"max\"", "quantile");
        }
    }
}
