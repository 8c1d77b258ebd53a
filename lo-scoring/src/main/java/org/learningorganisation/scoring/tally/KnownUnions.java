package org.learningorganisation.scoring.tally;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** What the shown groups, all taken together, tell about few people. */
final class KnownUnions {

    private final GroupSums sums;
    private final ToIntFunction<GroupKey> people;
    private final int minimum;

    KnownUnions(GroupSums sums, ToIntFunction<GroupKey> people, int minimum) {
        this.sums = sums;
        this.people = people;
        this.minimum = minimum;
    }

    /**
     * Unions of smallest groups that follow from what is shown and have fewer people than the minimum; no two of them overlap.
     *
     * @param withheld the groups that are not shown
     */
    List<List<GroupKey>> whenWithheld(Set<GroupKey> withheld) {
        List<GroupKey> unknown = sums.atoms().stream()
                .filter(atom -> withheld.contains(atom) && people.applyAsInt(atom) > 0)
                .toList();
        List<List<Integer>> equations = sums.groups().stream()
                .filter(group -> !withheld.contains(group))
                .map(group -> IntStream.range(0, unknown.size())
                        .filter(i -> unknown.get(i).within(group))
                        .boxed()
                        .toList())
                .filter(parts -> !parts.isEmpty())
                .toList();
        int[] sizes = unknown.stream().mapToInt(people).toArray();
        return new DeterminedUnions(sizes, equations, minimum)
                .found().stream()
                        .map(union -> union.stream().map(unknown::get).toList())
                        .toList();
    }
}
