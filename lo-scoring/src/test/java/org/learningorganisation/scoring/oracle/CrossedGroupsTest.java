package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.oracle.Subtraction.Cell;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;

/**
 * Beside the oracle: departments crossed with sites, with people of no department or no site. No subtraction along the
 * lines of the table may leave 1 to 4 people.
 */
class CrossedGroupsTest {

    private static final MaturityModel MODEL = SmallScan.ofDisciplines(1);

    private static final Scorer SCORER = Scorer.of(MODEL);

    private static final List<String> DEPARTMENTS = List.of("north", "south", "west", "");

    private static final List<String> SITES = List.of("oslo", "porto", "riga", "");

    private static final Subtraction SUBTRACTION = new Subtraction(DEPARTMENTS, SITES);

    private static final int MINIMUM = 5;

    /** The people of one cell. */
    record People(int scored, int notScored) {

        int all() {
            return scored + notScored;
        }
    }

    @Provide
    Arbitrary<List<People>> tables() {
        Arbitrary<Integer> scored = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 7)),
                Tuple.of(2, Arbitraries.integers().between(8, 14)));
        Arbitrary<Integer> notScored = Arbitraries.integers().between(0, 2);
        return Combinators.combine(scored, notScored).as(People::new).list().ofSize(DEPARTMENTS.size() * SITES.size());
    }

    @Property(tries = 150)
    void noSubtractionAlongTheLinesIsolatesAFewPeople(@ForAll("tables") List<People> table) {
        assertNobodyIsolated(table);
    }

    @Test
    void aWithheldCellThatItsOwnLineGivesAwayIsNoCover() {
        // south*porto is withheld for north*porto's sake, yet south less south*oslo gives it back
        assertNobodyIsolated(table(Map.of(
                new Cell("north", "oslo"), 10,
                new Cell("north", "porto"), 3,
                new Cell("north", ""), 2,
                new Cell("south", "oslo"), 20,
                new Cell("south", "porto"), 12)));
    }

    @Test
    void peopleWithoutASiteAreNoCellOfTheResult() {
        List<People> table = table(Map.of(
                new Cell("north", "oslo"), 10,
                new Cell("north", ""), 6,
                new Cell("south", "oslo"), 20));
        assertThat(score(table).everybody().all().map(GroupNode::group))
                .containsExactlyInAnyOrder("/", "/north*", "/south*", "/*oslo", "/north*oslo", "/south*oslo");
        assertNobodyIsolated(table);
    }

    private static void assertNobodyIsolated(List<People> table) {
        GroupResult result = score(table);
        Map<Cell, GroupNode> nodes = new HashMap<>();
        for (Cell cell : SUBTRACTION.cells()) {
            if (cell.named()) {
                result.group(cell.path()).ifPresent(node -> nodes.put(cell, node));
            }
        }
        assertThat(nodes).as("groups in the result").hasSize((int)
                result.everybody().all().count());
        nodes.forEach((cell, node) -> overall(node)
                .people()
                .ifPresent(people -> assertThat(people.scored()).isEqualTo(count(table, cell, People::scored))));

        Predicate<Cell> score = shows(nodes, node -> overall(node).people().isPresent());
        Predicate<Cell> respondents = shows(nodes, node -> node.respondents().isPresent());
        Predicate<Cell> distribution =
                shows(nodes, node -> !overall(node).distribution().isEmpty());
        assertThat(SUBTRACTION.isolated(cell -> count(table, cell, People::scored), score, MINIMUM))
                .as("scored people")
                .isEmpty();
        assertThat(SUBTRACTION.isolated(cell -> count(table, cell, People::all), respondents, MINIMUM))
                .as("respondents")
                .isEmpty();
        assertThat(SUBTRACTION.isolated(cell -> count(table, cell, People::scored), distribution, 2 * MINIMUM))
                .as("distributions over levels")
                .isEmpty();
    }

    private static GroupResult score(List<People> table) {
        return SCORER.score(responses(table), Grouping.crossing("department", "site"));
    }

    private static Predicate<Cell> shows(Map<Cell, GroupNode> nodes, Predicate<GroupNode> figure) {
        return cell -> Optional.ofNullable(nodes.get(cell)).filter(figure).isPresent();
    }

    private static GroupScore overall(GroupNode node) {
        return node.overall().orElseThrow();
    }

    private static Cell cellAt(int place) {
        return new Cell(DEPARTMENTS.get(place / SITES.size()), SITES.get(place % SITES.size()));
    }

    private static List<People> table(Map<Cell, Integer> scored) {
        return IntStream.range(0, DEPARTMENTS.size() * SITES.size())
                .mapToObj(place -> new People(scored.getOrDefault(cellAt(place), 0), 0))
                .toList();
    }

    private static int count(List<People> table, Cell cell, ToIntFunction<People> people) {
        return IntStream.range(0, table.size())
                .filter(place -> cell.holds(cellAt(place)))
                .map(place -> people.applyAsInt(table.get(place)))
                .sum();
    }

    private static List<Response> responses(List<People> table) {
        List<Response> responses = new ArrayList<>();
        for (int place = 0; place < table.size(); place++) {
            Cell cell = cellAt(place);
            for (int i = 0; i < table.get(place).all(); i++) {
                Response.Builder person = SmallScan.person(MODEL, responses.size());
                if (!cell.row().isEmpty()) {
                    person.group("department", cell.row());
                }
                if (!cell.column().isEmpty()) {
                    person.group("site", cell.column());
                }
                if (i < table.get(place).scored()) {
                    person.answers(SmallScan.answers("d1", "12/4"));
                }
                responses.add(person.build());
            }
        }
        return responses;
    }
}
