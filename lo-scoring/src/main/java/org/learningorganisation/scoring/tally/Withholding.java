package org.learningorganisation.scoring.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * What is not shown of one figure.
 *
 * @param reasons the withheld groups and why; groups of nobody are among them
 * @param leftOut the smallest groups whose people are left out of every group that holds them
 * @param leftOutWithin the same by each group that holds them
 */
record Withholding(Map<GroupKey, Reason> reasons, Set<GroupKey> leftOut, Map<GroupKey, Set<GroupKey>> leftOutWithin) {

    static final Withholding NOTHING = new Withholding(Map.of(), Set.of());

    Withholding {
        reasons = Map.copyOf(reasons);
        leftOut = Set.copyOf(leftOut);
        leftOutWithin = Map.copyOf(leftOutWithin);
    }

    Withholding(Map<GroupKey, Reason> reasons, Set<GroupKey> leftOut) {
        this(reasons, leftOut, within(leftOut));
    }

    private static Map<GroupKey, Set<GroupKey>> within(Set<GroupKey> leftOut) {
        Map<GroupKey, Set<GroupKey>> within = new HashMap<>();
        leftOut.forEach(left -> left.withWholes()
                .forEach(whole ->
                        within.computeIfAbsent(whole, none -> new HashSet<>()).add(left)));
        return within;
    }

    boolean withheld(GroupKey group) {
        return reasons.containsKey(group);
    }

    Optional<Reason> reason(GroupKey group) {
        return Optional.ofNullable(reasons.get(group));
    }

    /** The left-out groups within a group. */
    Set<GroupKey> leftOutOf(GroupKey group) {
        return leftOutWithin.getOrDefault(group, Set.of());
    }

    /** The same, with more groups withheld for the sake of others. */
    Withholding alsoWithout(Set<GroupKey> groups) {
        Map<GroupKey, Reason> more = new HashMap<>(reasons);
        groups.forEach(group -> more.putIfAbsent(group, Reason.REMAINDER_RULE));
        return new Withholding(more, leftOut);
    }
}
