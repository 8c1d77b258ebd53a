package org.learningorganisation.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.scoring.group.Grouping;

/**
 * The attack that must fail: the smallest groups of a crossing are unknowns, every shown count is a linear equation, and no
 * union of unknowns with fewer people than the minimum may follow. Solved with fractions, apart from the code under test.
 */
class CrossingAttackTest {

    private static final int MINIMUM = 5;
    private static final Grouping GROUPING = Grouping.crossing("department", "site");

    @Test
    void noUnionOfFewPeopleFollowsFromAllShownSumsTogether() {
        int withoutElimination = 0;
        int shown = 0;
        for (int seed = 0; seed < 200; seed++) {
            Map<GroupKey, Integer> people = table(seed);
            Set<GroupKey> withheld = new Suppression(people.keySet())
                    .withheld(people::get, MINIMUM)
                    .keySet();
            assertThat(determined(people, withheld)).as("seed " + seed).isEmpty();
            shown += people.size() - withheld.size();
            withoutElimination += determined(people, smallOnly(people)).isPresent() ? 1 : 0;
        }
        assertThat(withoutElimination).isGreaterThan(100);
        assertThat(shown).isGreaterThan(500);
    }

    /** Two withheld blocks that only one group joins: each sum holds, and together they give that group away. */
    @Test
    void aBridgeBetweenWithheldBlocksIsNotGivenAway() {
        Map<GroupKey, Integer> people = new HashMap<>();
        int[][] counts = {{3, 3, 20, 20}, {3, 3, 2, 20}, {20, 20, 3, 3}, {20, 20, 3, 3}};
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                add(people, Optional.of("d" + row), Optional.of("s" + column), counts[row][column]);
            }
        }
        Set<GroupKey> withheld =
                new Suppression(people.keySet()).withheld(people::get, MINIMUM).keySet();
        assertThat(determined(people, smallOnly(people))).isPresent();
        assertThat(determined(people, withheld)).isEmpty();
    }

    private static Map<GroupKey, Integer> table(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<GroupKey, Integer> people = new HashMap<>();
        int rows = 2 + random.nextInt(3);
        int columns = 2 + random.nextInt(3);
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                boolean nowhere = row == rows || column == columns;
                int count = nowhere ? Math.max(0, random.nextInt(8) - 5) : random.nextInt(12);
                if (count > 0) {
                    add(
                            people,
                            row == rows ? Optional.empty() : Optional.of("d" + row),
                            column == columns ? Optional.empty() : Optional.of("s" + column),
                            count);
                }
            }
        }
        return people;
    }

    private static void add(
            Map<GroupKey, Integer> people, Optional<String> department, Optional<String> site, int count) {
        GroupKey.of(GROUPING, List.of(department, site)).forEach(key -> people.merge(key, count, Integer::sum));
    }

    private static Set<GroupKey> smallOnly(Map<GroupKey, Integer> people) {
        return people.keySet().stream()
                .filter(key -> key.hidden() || people.getOrDefault(key, 0) < MINIMUM)
                .collect(Collectors.toSet());
    }

    /** A union of fewer people than the minimum that is a combination of the shown sums. */
    private static Optional<List<GroupKey>> determined(Map<GroupKey, Integer> people, Set<GroupKey> withheld) {
        List<GroupKey> unknown = people.keySet().stream()
                .filter(key -> key.smallest() && withheld.contains(key))
                .sorted(GroupKey.order())
                .toList();
        List<BigFraction[]> equations = new ArrayList<>();
        for (GroupKey group : people.keySet()) {
            if (!group.smallest() && !withheld.contains(group)) {
                equations.add(row(
                        unknown,
                        unknown.stream().filter(atom -> atom.within(group)).toList()));
            }
        }
        int rank = rank(equations);
        for (List<GroupKey> union : unions(people, unknown, 0, MINIMUM - 1)) {
            List<BigFraction[]> more = new ArrayList<>(equations);
            more.add(row(unknown, union));
            if (!union.isEmpty() && rank(more) == rank) {
                return Optional.of(union);
            }
        }
        return Optional.empty();
    }

    private static BigFraction[] row(List<GroupKey> unknown, List<GroupKey> in) {
        return unknown.stream()
                .map(atom -> in.contains(atom) ? BigFraction.ONE : BigFraction.ZERO)
                .toArray(BigFraction[]::new);
    }

    private static List<List<GroupKey>> unions(
            Map<GroupKey, Integer> people, List<GroupKey> unknown, int from, int room) {
        List<List<GroupKey>> unions = new ArrayList<>(List.of(List.of()));
        for (int i = from; i < unknown.size(); i++) {
            int left = room - people.getOrDefault(unknown.get(i), 0);
            if (left >= 0) {
                for (List<GroupKey> rest : unions(people, unknown, i + 1, left)) {
                    List<GroupKey> union = new ArrayList<>(rest);
                    union.add(unknown.get(i));
                    unions.add(union);
                }
            }
        }
        return unions;
    }

    private static int rank(List<BigFraction[]> equations) {
        List<BigFraction[]> rows = new ArrayList<>();
        equations.forEach(equation -> rows.add(equation.clone()));
        int rank = 0;
        int columns = rows.isEmpty() ? 0 : rows.get(0).length;
        for (int column = 0; column < columns; column++) {
            int pivot = rank;
            while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
                pivot++;
            }
            if (pivot < rows.size()) {
                Collections.swap(rows, pivot, rank);
                for (int other = rank + 1; other < rows.size(); other++) {
                    BigFraction times = rows.get(other)[column].divide(rows.get(rank)[column]);
                    for (int i = column; i < columns; i++) {
                        rows.get(other)[i] = rows.get(other)[i].subtract(rows.get(rank)[i].multiply(times));
                    }
                }
                rank++;
            }
        }
        return rank;
    }
}
