package org.learningorganisation.scoring.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<GroupKey, IntStream.Builder> inShown = new LinkedHashMap<>();
        for (int i = 0; i < unknown.size(); i++) {
            for (GroupKey whole : sums.wholesOf(unknown.get(i))) {
                if (!withheld.contains(whole)) {
                    inShown.computeIfAbsent(whole, none -> IntStream.builder()).add(i);
                }
            }
        }
        List<int[]> equations =
                inShown.values().stream().map(parts -> parts.build().toArray()).toList();
        int[] sizes = unknown.stream().mapToInt(people).toArray();
        return new DeterminedUnions(sizes, equations, minimum)
                .found().stream()
                        .map(union -> union.stream().map(unknown::get).toList())
                        .toList();
    }
}
