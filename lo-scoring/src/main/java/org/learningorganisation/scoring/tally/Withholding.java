package org.learningorganisation.scoring.tally;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * What is not shown of one figure.
 *
 * @param reasons the withheld groups and why; groups of nobody are among them
 * @param leftOut the smallest groups whose people are left out of every group that holds them
 */
record Withholding(Map<GroupKey, Reason> reasons, Set<GroupKey> leftOut) {

    static final Withholding NOTHING = new Withholding(Map.of(), Set.of());

    Withholding {
        reasons = Map.copyOf(reasons);
        leftOut = Set.copyOf(leftOut);
    }

    boolean withheld(GroupKey group) {
        return reasons.containsKey(group);
    }

    Optional<Reason> reason(GroupKey group) {
        return Optional.ofNullable(reasons.get(group));
    }

    /** The left-out groups within a group. */
    Set<GroupKey> leftOutOf(GroupKey group) {
        return leftOut.stream().filter(left -> left.within(group)).collect(Collectors.toUnmodifiableSet());
    }
}
