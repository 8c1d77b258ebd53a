package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.learningorganisation.scoring.group.Grouping;

/** Random numbers of people in hierarchies of two and three depths, and in crossings of two and three groupings. */
final class RandomGroups {

    private static final List<Grouping> GROUPINGS = List.of(
            Grouping.path("department", "team"),
            Grouping.path("division", "department", "team"),
            Grouping.crossing("team", "site"),
            Grouping.crossing("team", "site"),
            Grouping.crossing("team", "site", "role"));

    private final SplittableRandom random;
    private final Grouping grouping;
    private final Map<GroupKey, Integer> people = new HashMap<>();

    private RandomGroups(int seed) {
        this.random = new SplittableRandom(seed);
        this.grouping = GROUPINGS.get(seed % GROUPINGS.size());
        int depth = grouping.names().size();
        int most = grouping.shape() == Grouping.Shape.CROSSING ? (depth == 2 ? 4 : 2) : (depth == 2 ? 4 : 3);
        int largest = 6 + random.nextInt(12);
        fill(new ArrayList<>(), depth, 2 + random.nextInt(most - 1), largest);
    }

    /** How many people each group has; everybody is among the groups. */
    static Map<GroupKey, Integer> of(int seed) {
        RandomGroups groups = new RandomGroups(seed);
        groups.people.putIfAbsent(GroupKey.everybody(groups.grouping), 0);
        return groups.people;
    }

    /** People without a group are few, where there are any. */
    private void fill(List<Optional<String>> places, int depth, int width, int largest) {
        if (places.size() == depth) {
            boolean nowhere = places.stream().anyMatch(Optional::isEmpty);
            int count = nowhere ? Math.max(0, random.nextInt(8) - 4) : random.nextInt(largest);
            if (count > 0) {
                GroupKey.of(grouping, places).forEach(key -> people.merge(key, count, Integer::sum));
            }
            return;
        }
        for (int i = 0; i <= width; i++) {
            List<Optional<String>> deeper = new ArrayList<>(places);
            deeper.add(i == width ? Optional.empty() : Optional.of("g" + i));
            fill(deeper, depth, width, largest);
        }
    }
}
