package org.learningorganisation.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.agreement.ScaleAgreement;
import org.learningorganisation.scoring.group.AgreementReport;
import org.learningorganisation.scoring.group.AnswersUsed;
import org.learningorganisation.scoring.group.Disclosure;
import org.learningorganisation.scoring.group.GroupAgreement;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.group.Guarded;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.testmodels.ArbitraryScan;
import org.learningorganisation.scoring.testmodels.SmallScans;

/** Decision 9 for agreement: no figure of few people, and none that follows from the figures beside it. */
class AgreementOfGroupsTest {

    private static final Grouping TEAMS = Grouping.path("team");

    private static final MaturityModel MODEL =
            SmallScans.scan("d").questions(SmallScans.questions("q", 4, "d")).build();

    @Provide
    Arbitrary<ArbitraryScan> scans() {
        return ArbitraryScan.any(30);
    }

    @Property(tries = 40)
    void everybodyAgreesAsTheMatrixOfAllAnswersSays(@ForAll("scans") ArbitraryScan scan, @ForAll AnswersUsed used) {
        AgreementReport report =
                scan.scorer().agreement(scan.responses(), scan.grouping(), used, Disclosure.EVERYTHING);
        GroupAgreement everybody = report.group("/").orElseThrow();
        assertThat(everybody.respondents()).hasValue(scan.responses().size());
        report.references().forEach((dimension, reference) -> {
            ScoreMatrix matrix = scan.scorer().matrix(scan.responses(), dimension);
            assertThat(everybody.scales())
                    .containsEntry(
                            dimension,
                            new Guarded.Shown<>(
                                    used == AnswersUsed.LISTWISE
                                            ? ScaleAgreement.listwise(matrix, reference)
                                            : ScaleAgreement.available(matrix, reference)));
        });
    }

    @Property(tries = 60)
    void noFigureOfFewPeopleIsShown(@ForAll("scans") ArbitraryScan scan, @ForAll AnswersUsed used) {
        int minimum = scan.plan().groups().minimum();
        AgreementReport report =
                scan.scorer().agreement(scan.responses(), scan.grouping(), used, Disclosure.SMALL_GROUPS_WITHHELD);
        for (GroupAgreement group : report.groups()) {
            assertThat(group.respondents().orElse(minimum)).isGreaterThanOrEqualTo(minimum);
            group.rwg()
                    .values()
                    .forEach(each -> each.shown()
                            .ifPresent(shown -> assertThat(shown.n()).isGreaterThanOrEqualTo(minimum)));
            group.scales()
                    .values()
                    .forEach(each -> each.shown()
                            .ifPresent(shown -> assertThat(shown.people()).isGreaterThanOrEqualTo(minimum)));
        }
    }

    /** Four of twenty answered the first question: the mean variance of all four would give its variance away. */
    @Example
    void aQuestionOfFewAnswersTakesAnotherWithIt() {
        List<Response> people = new ArrayList<>(SmallScans.people(MODEL, "all", 4, "a", "1 2 3 4"));
        people.addAll(SmallScans.people(MODEL, "most", 16, "a", "- 2 4 -"));
        Map<String, String> reasons = reasons(people, "/a");
        assertThat(reasons)
                .isEqualTo(Map.of("q1", "GROUP_TOO_SMALL", "q4", "GROUP_TOO_SMALL", "q2", "shown", "q3", "shown"));
        List<Response> others = new ArrayList<>(SmallScans.people(MODEL, "all", 4, "a", "1 2 3 4"));
        others.addAll(SmallScans.people(MODEL, "most", 16, "a", "- 2 4 1"));
        assertThat(reasons(others, "/a"))
                .isEqualTo(Map.of("q1", "GROUP_TOO_SMALL", "q2", "REMAINDER_RULE", "q3", "shown", "q4", "shown"));
    }

    /** Two people only answered the last question, which is in both dimensions with one question more each. */
    @Example
    void withholdingInOneDimensionIsLookedAtAgainInTheOther() {
        MaturityModel crossed = SmallScans.scan("d", "e")
                .questions(List.of(
                        SmallScans.question("q1", "d", "e"),
                        SmallScans.question("q2", "d"),
                        SmallScans.question("q3", "e")))
                .build();
        List<Response> people = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            people.add(SmallScans.answering(crossed, "p" + i, i < 2 ? (1 + i * 3) + " 2 3" : "- " + (1 + i % 5) + " 4")
                    .group("team", "a")
                    .build());
        }
        GroupAgreement team = Scorer.of(crossed)
                .agreement(people, TEAMS, AnswersUsed.AVAILABLE, Disclosure.SMALL_GROUPS_WITHHELD)
                .group("/a")
                .orElseThrow();
        assertThat(team.rwg().values().stream().filter(each -> each.shown().isPresent()))
                .isEmpty();
        assertThat(team.scales().values().stream().filter(each -> each.shown().isPresent()))
                .hasSize(2);
    }

    /** Only one question has two answers, and few: the dimension would be that question. */
    @Example
    void aDimensionOfOneWithheldQuestionIsWithheldToo() {
        List<Response> people = new ArrayList<>(SmallScans.people(MODEL, "some", 4, "a", "3 - - -"));
        people.addAll(SmallScans.people(MODEL, "other", 1, "a", "- 2 - -"));
        assertThat(Scorer.of(MODEL)
                        .agreement(people, TEAMS, AnswersUsed.AVAILABLE, Disclosure.SMALL_GROUPS_WITHHELD)
                        .group("/a")
                        .orElseThrow()
                        .scales()
                        .get("d"))
                .isInstanceOf(Guarded.Withheld.class);
    }

    private static Map<String, String> reasons(List<Response> people, String group) {
        Map<String, String> reasons = new TreeMap<>();
        Scorer.of(MODEL)
                .agreement(people, TEAMS, AnswersUsed.AVAILABLE, Disclosure.SMALL_GROUPS_WITHHELD)
                .group(group)
                .orElseThrow()
                .rwg()
                .forEach((question, figure) ->
                        reasons.put(question, figure.fold(shown -> "shown", reason -> reason.code())));
        return reasons;
    }
}
