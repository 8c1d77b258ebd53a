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
