package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * Beside the oracle: any tree of departments and teams is withheld as the rule of {@code recipe/03_groups.R} says, in
 * which people without a group are one more sibling that is always withheld.
 */
class NestedGroupsTest {

    private static final MaturityModel MODEL = SmallScan.ofDisciplines(1);

    private static final Scorer SCORER = Scorer.of(MODEL);

    private static final int MINIMUM = 5;

    /** A group of the tree; one without a name holds the people of no group. */
    private record Group(String name, String path, int people, List<Group> parts) {

        boolean small() {
            return name.isEmpty() || people < MINIMUM;
        }
    }

    /** How many people are in each of up to four teams, and in none, of each of up to four departments, and in none. */
    @Provide
    Arbitrary<List<List<Integer>>> trees() {
        Arbitrary<Integer> people = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, MINIMUM - 1)),
                Tuple.of(4, Arbitraries.integers().between(MINIMUM, 12)));
        return people.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 400)
    void groupsAreWithheldByTheRuleOfTheRecipe(@ForAll("trees") List<List<Integer>> tree) {
        Group everybody = everybody(tree);
        Map<String, String> expected = new TreeMap<>();
        expected.put("/", everybody.people() < MINIMUM ? Reason.GROUP_TOO_SMALL.code() : "shown");
        withhold(everybody, expected);
        Map<String, String> actual = new TreeMap<>();
        SCORER.score(people(everybody), Grouping.path("department", "team"))
                .everybody()
                .all()
                .forEach(node -> actual.put(node.group(), outcome(node)));
        assertThat(actual).isEqualTo(expected);
    }

    private static void withhold(Group whole, Map<String, String> outcomes) {
        List<Group> shown = new ArrayList<>();
        int rest = 0;
        for (Group part : whole.parts()) {
            boolean within = !outcomes.get(whole.path()).equals("shown");
            if (part.small()) {
                rest += part.people();
            } else if (!within) {
                shown.add(part);
            }
            if (!part.name().isEmpty()) {
                outcomes.put(
                        part.path(),
                        part.small()
                                ? Reason.GROUP_TOO_SMALL.code()
                                : within ? Reason.PARENT_WITHHELD.code() : "shown");
            }
        }
        if (rest > 0 && rest < MINIMUM) {
            shown.stream()
                    .min(Comparator.comparingInt(Group::people).thenComparing(Group::name))
                    .ifPresent(next -> outcomes.put(next.path(), Reason.REMAINDER_RULE.code()));
        }
        whole.parts().stream().filter(part -> !part.name().isEmpty()).forEach(part -> withhold(part, outcomes));
    }

    /** The last number of each list is of people without a department, or without a team; empty groups do not exist. */
    private static Group everybody(List<List<Integer>> tree) {
        List<Group> departments = new ArrayList<>();
        for (int d = 0; d < tree.size(); d++) {
            String name = d == tree.size() - 1 ? "" : "d" + d;
            List<Group> teams = new ArrayList<>();
            for (int t = 0; t < tree.get(d).size(); t++) {
                String team = t == tree.get(d).size() - 1 ? "" : "t" + t;
                teams.add(new Group(team, "/" + name + "/" + team, tree.get(d).get(t), List.of()));
            }
            departments.add(whole(name, "/" + name, teams));
        }
        return whole("everybody", "/", departments);
    }

    private static Group whole(String name, String path, List<Group> all) {
        List<Group> parts = all.stream().filter(part -> part.people() > 0).toList();
        return new Group(name, path, parts.stream().mapToInt(Group::people).sum(), parts);
    }

    private static List<Response> people(Group everybody) {
        List<Response> people = new ArrayList<>();
        for (Group department : everybody.parts()) {
            for (Group team : department.parts()) {
                for (int i = 0; i < team.people(); i++) {
                    Response.Builder person =
                            SmallScan.person(MODEL, people.size()).answers(SmallScan.answers("d1", "12/4"));
                    if (!department.name().isEmpty()) {
                        person.group("department", department.name());
                    }
                    if (!team.name().isEmpty()) {
                        person.group("team", team.name());
                    }
                    people.add(person.build());
                }
            }
        }
        return people;
    }

    private static String outcome(GroupNode node) {
        ScoreOutcome outcome = node.overall().orElseThrow().outcome();
        return outcome.reasonForNone().map(Reason::code).orElse("shown");
    }
}
