package org.learningorganisation.scoring.tally;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * Leaves people out of every total, where these people could otherwise be told from the totals: the withheld parts of a shown
 * whole when they are together fewer than the minimum, and in a crossing every union of fewer people that the shown groups
 * together give away. A group that is too small without them is withheld too. Totals stay the sums of what is in them.
 */
final class LeftOutPeople {

    private final GroupSums sums;
    private final ToIntFunction<GroupKey> people;
    private final int minimum;
    private final Set<GroupKey> leftOut = new LinkedHashSet<>();
    private final Map<GroupKey, Integer> left = new HashMap<>();
    private final Map<GroupKey, Reason> withheld = new LinkedHashMap<>();

    LeftOutPeople(GroupSums sums, ToIntFunction<GroupKey> people, int minimum) {
        this.sums = sums;
        this.people = people;
        this.minimum = minimum;
        sums.groups().forEach(group -> left.put(group, people.applyAsInt(group)));
    }

    Withholding withholding() {
        List<GroupKey> few;
        do {
            withheld.clear();
            withholdSmallAndWithin();
            few = (sums.tree() ? remainders() : unions()).toList();
            few.forEach(this::leaveOut);
        } while (!few.isEmpty());
        return new Withholding(withheld, leftOut);
    }

    private int left(GroupKey group) {
        return left.getOrDefault(group, 0);
    }

    private void withholdSmallAndWithin() {
        for (GroupKey group : sums.groups()) {
            if (group.hidden() || left(group) < minimum) {
                withheld.put(group, Reason.GROUP_TOO_SMALL);
            } else if (group.wholes().stream().anyMatch(withheld::containsKey)) {
                withheld.put(group, Reason.PARENT_WITHHELD);
            }
        }
    }

    private void leaveOut(GroupKey atom) {
        if (leftOut.add(atom)) {
            int few = people.applyAsInt(atom);
            atom.withWholes().forEach(group -> left.merge(group, -few, Integer::sum));
        }
    }

    private Stream<GroupKey> remainders() {
        return sums.sums().stream()
                .filter(sum -> !withheld.containsKey(sum.whole()))
                .map(sum -> sum.parts().stream().filter(withheld::containsKey).toList())
                .filter(hidden -> few(hidden.stream().mapToInt(this::left).sum()))
                .flatMap(hidden -> hidden.stream().flatMap(group -> sums.atomsWithin(group).stream()))
                .filter(atom -> left(atom) > 0);
    }

    private boolean few(int number) {
        return number > 0 && number < minimum;
    }

    private Stream<GroupKey> unions() {
        return new KnownUnions(sums, this::left, minimum)
                .whenWithheld(withheld.keySet()).stream().flatMap(List::stream);
    }
}
