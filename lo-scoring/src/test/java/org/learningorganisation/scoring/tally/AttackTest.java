package org.learningorganisation.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.GroupRule.Remainder;
import org.learningorganisation.scoring.strategy.Reason;

/** Decision 9: no union of fewer people than the minimum follows from all that is shown, and no more is hidden than that takes. */
class AttackTest {

    private static final int MINIMUM = 5;
    private static final int TABLES = 500;

    @ParameterizedTest
    @EnumSource
    void theAttackFailsOnFiveHundredHierarchiesAndCrossings(Remainder remainder) {
        for (int seed = 0; seed < TABLES; seed++) {
            Map<GroupKey, Integer> people = RandomGroups.of(seed);
            Withholding decided = decide(people, remainder);
            assertThat(attack(people, decided).succeeds(decided.reasons().keySet()))
                    .as("table " + seed)
                    .isEmpty();
        }
    }

    @Test
    void withoutTheRemainderRuleItSucceedsOnMany() {
        long successes = IntStream.range(0, TABLES)
                .mapToObj(RandomGroups::of)
                .filter(people -> attack(people, Withholding.NOTHING)
                        .succeeds(smallAndWithin(people))
                        .isPresent())
                .count();
        System.out.println("without the remainder rule the attack succeeds on " + successes + " of " + TABLES);
        assertThat(successes).isGreaterThan(TABLES / 2);
    }

    @Test
    void eachGroupThatOnlyTheRemainderRuleHidesIsNeeded() {
        int shown = 0;
        int all = 0;
        int remainder = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Map<GroupKey, Integer> people = RandomGroups.of(seed);
            Withholding decided = decide(people, Remainder.HIDE_SIBLING);
            for (Map.Entry<GroupKey, Reason> each : decided.reasons().entrySet()) {
                if (each.getValue().equals(Reason.REMAINDER_RULE)) {
                    Set<GroupKey> others = new HashSet<>(decided.reasons().keySet());
                    others.remove(each.getKey());
                    assertThat(attack(people, decided).succeeds(others))
                            .as("table " + seed + ", " + each.getKey().path())
                            .isPresent();
                    remainder++;
                }
            }
            all += (int) people.keySet().stream().filter(key -> !key.hidden()).count();
            shown += (int) people.keySet().stream()
                    .filter(key -> !decided.withheld(key))
                    .count();
        }
        System.out.println(shown + " of " + all + " groups are shown, " + remainder
                + " are hidden by the remainder rule only, each of them needed");
        assertThat(remainder).isGreaterThan(100);
        assertThat(shown).isGreaterThan(all / 3);
    }

    /** What is hidden lies under the whole of a small group, or under one beside it. */
    @Test
    void groupsFarFromSmallOnesStayShown() {
        for (int seed = 0; seed < TABLES; seed++) {
            Map<GroupKey, Integer> people = RandomGroups.of(seed);
            Set<GroupKey> small = small(people);
            if (small.stream().allMatch(key -> people.getOrDefault(key, 0) == 0)) {
                assertThat(decide(people, Remainder.HIDE_SIBLING).reasons().keySet())
                        .as("table " + seed)
                        .isSubsetOf(small);
            }
            if (new GroupSums(people.keySet()).tree()) {
                decide(people, Remainder.HIDE_SIBLING).reasons().forEach((group, reason) -> {
                    if (reason.equals(Reason.REMAINDER_RULE)) {
                        assertThat(small)
                                .as("beside " + group.path())
                                .anyMatch(other -> other.wholes().equals(group.wholes()));
                    }
                });
            }
        }
    }

    /** The example: Sales is shown with all its people; the others are in no total, or Sales is hidden too. */
    @Test
    void bothPoliciesOfTheExample() {
        Map<GroupKey, Integer> people = new HashMap<>();
        Grouping grouping = Grouping.path("department", "team");
        add(people, grouping, 5, "trade", "sales");
        add(people, grouping, 2, "trade", "marketing");
        add(people, grouping, 1, "trade", "manager");
        assertThat(byPath(decide(people, Remainder.HIDE_SIBLING)))
                .containsOnlyKeys("/trade/sales", "/trade/marketing", "/trade/manager")
                .containsEntry("/trade/sales", "REMAINDER_RULE");
        Withholding leaving = decide(people, Remainder.LEAVE_OUT_OF_PARENT);
        assertThat(byPath(leaving)).containsOnlyKeys("/trade/marketing", "/trade/manager");
        assertThat(leaving.leftOut().stream().map(GroupKey::path))
                .containsExactlyInAnyOrder("/trade/marketing", "/trade/manager");
    }

    /** Two withheld blocks that only one group joins: each sum holds, and together they give that group away. */
    @ParameterizedTest
    @EnumSource
    void aBridgeBetweenWithheldBlocksIsNotGivenAway(Remainder remainder) {
        Map<GroupKey, Integer> people = new HashMap<>();
        int[][] counts = {{3, 3, 20, 20}, {3, 3, 2, 20}, {20, 20, 3, 3}, {20, 20, 3, 3}};
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                add(people, Grouping.crossing("team", "site"), counts[row][column], "t" + row, "s" + column);
            }
        }
        Withholding decided = decide(people, remainder);
        assertThat(attack(people, Withholding.NOTHING).succeeds(smallAndWithin(people)))
                .isPresent();
        assertThat(attack(people, decided).succeeds(decided.reasons().keySet())).isEmpty();
    }

    private static void add(Map<GroupKey, Integer> people, Grouping grouping, int count, String... names) {
        List<Optional<String>> places =
                List.of(names).stream().map(Optional::of).toList();
        GroupKey.of(grouping, places).forEach(key -> people.merge(key, count, Integer::sum));
    }

    private static Withholding decide(Map<GroupKey, Integer> people, Remainder remainder) {
        return new Suppression(people.keySet()).decide(people::get, MINIMUM, remainder);
    }

    private static Attack attack(Map<GroupKey, Integer> people, Withholding decided) {
        return new Attack(people, decided.leftOut(), MINIMUM);
    }

    private static Map<String, String> byPath(Withholding decided) {
        Map<String, String> byPath = new LinkedHashMap<>();
        decided.reasons().forEach((group, reason) -> byPath.put(group.path(), reason.code()));
        return byPath;
    }

    private static Set<GroupKey> small(Map<GroupKey, Integer> people) {
        return people.keySet().stream()
                .filter(key -> key.hidden() || people.getOrDefault(key, 0) < MINIMUM)
                .collect(Collectors.toSet());
    }

    private static Set<GroupKey> smallAndWithin(Map<GroupKey, Integer> people) {
        Set<GroupKey> small = small(people);
        return people.keySet().stream()
                .filter(key -> key.withWholes().stream().anyMatch(small::contains))
                .collect(Collectors.toSet());
    }
}
