package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.GroupFigures;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.ScoreOutcome;

/** Beside the oracle: people of no team are a sibling that counts, is always withheld, and is never shown by name. */
class PeopleWithoutAGroupTest {

    private static final MaturityModel MODEL = SmallScan.ofDisciplines(1);

    private static final Grouping TEAMS = Grouping.path("department", "team");

    private final List<Response> people = new ArrayList<>();

    @Test
    void threePeopleOfNoTeamPullTheSmallestTeam() {
        add(3, Map.of("department", "north"));
        add(6, Map.of("department", "north", "team", "T1"));
        add(20, Map.of("department", "north", "team", "T2"));
        assertThat(outcomes())
                .isEqualTo(Map.of("/", "29", "/north", "29", "/north/T1", "REMAINDER_RULE", "/north/T2", "20"));
    }

    @Test
    void fivePeopleOfNoTeamPullNobody() {
        add(5, Map.of("department", "north"));
        add(6, Map.of("department", "north", "team", "T1"));
        add(20, Map.of("department", "north", "team", "T2"));
        assertThat(outcomes()).isEqualTo(Map.of("/", "31", "/north", "31", "/north/T1", "6", "/north/T2", "20"));
    }

    @Test
    void aSmallTeamAndPeopleOfNoTeamCountTogether() {
        add(2, Map.of("department", "north"));
        add(3, Map.of("department", "north", "team", "T1"));
        add(20, Map.of("department", "north", "team", "T2"));
        assertThat(outcomes())
                .isEqualTo(Map.of("/", "25", "/north", "25", "/north/T1", "GROUP_TOO_SMALL", "/north/T2", "20"));
    }

    @Test
    void peopleOfNoDepartmentPullADepartmentWithEverythingInIt() {
        add(4, Map.of());
        add(8, Map.of("department", "north", "team", "T1"));
        add(20, Map.of("department", "south", "team", "T2"));
        assertThat(outcomes())
                .isEqualTo(Map.of(
                        "/",
                        "32",
                        "/north",
                        "REMAINDER_RULE",
                        "/north/T1",
                        "PARENT_WITHHELD",
                        "/south",
                        "20",
                        "/south/T2",
                        "20"));
    }

    @Test
    void aTeamOfNoDepartmentAndABlankNameAreNoGroup() {
        add(6, Map.of("team", "T1"));
        add(7, Map.of("department", " ", "team", "T1"));
        add(8, Map.of("department", "north", "team", "\t"));
        assertThat(outcomes()).isEqualTo(Map.of("/", "21", "/north", "8"));
        GroupFigures figures = Scorer.of(MODEL).figures(people, TEAMS);
        assertThat(figures.paths()).containsExactly("/", "/north");
        assertThat(figures.respondents("/")).isEqualTo(21);
    }

    private void add(int number, Map<String, String> groups) {
        for (int i = 0; i < number; i++) {
            Response.Builder person = SmallScan.person(MODEL, people.size()).answers(SmallScan.answers("d1", "12/4"));
            groups.forEach(person::group);
            people.add(person.build());
        }
    }

    /** The number of people per shown group, or why it is withheld. */
    private Map<String, String> outcomes() {
        Map<String, String> outcomes = new TreeMap<>();
        Scorer.of(MODEL)
                .score(people, TEAMS)
                .everybody()
                .all()
                .forEach(node -> outcomes.put(node.group(), outcome(node)));
        return outcomes;
    }

    private static String outcome(GroupNode node) {
        var overall = node.overall().orElseThrow();
        return overall.outcome() instanceof ScoreOutcome.Withheld withheld
                ? withheld.reason().code()
                : Integer.toString(overall.people().orElseThrow().scored());
    }
}
