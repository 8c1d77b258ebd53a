package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * Withholds further groups where the withheld ones could be computed. Counted on the people who are scored:
 *
 * <ol>
 *   <li>a group with fewer people than the minimum is withheld, and so is everything within a withheld group;
 *   <li>when a whole is known, its withheld parts together are known too: where they are fewer people than the minimum, the
 *       smallest shown part (among equals the first by name) is withheld as well, and where no part is shown, a group of a
 *       sum near by;
 *   <li>a single withheld part of a known whole counts as known, although it is not shown, and so does a whole of which all
 *       parts are known: this matters where a group is part of two wholes;
 *   <li>in a crossing, where several sums together give the sum of fewer people ({@link KnownUnions}), a group near by is
 *       withheld too;
 *   <li>in a crossing, at last, every group that was withheld for the sake of others is shown again when all that is shown
 *       then still tells nothing: a later one may have made an earlier one needless.
 * </ol>
 */
final class HiddenSiblings {

    /** What a group of nobody is. */
    enum Nobody {
        IS_TOO_FEW,
        IS_NOTHING_TO_HIDE
    }

    private final GroupSums sums;
    private final ToIntFunction<GroupKey> people;
    private final int minimum;
    private final Nobody nobody;
    private final KnownUnions unions;
    private final Map<GroupKey, Reason> withheld = new LinkedHashMap<>();
    private final Set<GroupKey> computable = new HashSet<>();

    HiddenSiblings(GroupSums sums, ToIntFunction<GroupKey> people, int minimum, Nobody nobody) {
        this.sums = sums;
        this.people = people;
        this.minimum = minimum;
        this.nobody = nobody;
        this.unions = new KnownUnions(sums, people, minimum);
    }

    /** After a group was withheld all is looked at anew: what was computable with its help may be so no longer. */
    Map<GroupKey, Reason> withheld() {
        if (sums.tree()) {
            withholdInTree();
            return withheld;
        }
        do {
            withholdSmallAndWithin();
            computable.clear();
        } while (withheldForARemainder() || withheldForAUnion());
        showTheNeedless();
        return withheld;
    }

    /**
     * In a tree no two sums overlap, so that each is looked at once, wide ones first: a shown whole whose withheld parts are few
     * people has a shown part, because it is not few people itself.
     */
    private void withholdInTree() {
        sums.groups().stream().filter(group -> group.wholes().isEmpty()).forEach(this::withholdSmallOrWithin);
        for (GroupSums.Sum sum : sums.sums()) {
            sum.parts().forEach(this::withholdSmallOrWithin);
            int remainder = sum.parts().stream()
                    .filter(withheld::containsKey)
                    .mapToInt(people)
                    .sum();
            if (!withheld.containsKey(sum.whole()) && remainder > 0 && remainder < minimum) {
                smallestShown(sum.parts().stream()).ifPresent(this::withhold);
            }
        }
    }

    private void withholdSmallAndWithin() {
        sums.groups().forEach(this::withholdSmallOrWithin);
    }

    private void withholdSmallOrWithin(GroupKey group) {
        if (nobody == Nobody.IS_NOTHING_TO_HIDE && people.applyAsInt(group) == 0) {
            return;
        }
        if (group.hidden() || people.applyAsInt(group) < minimum) {
            withheld.putIfAbsent(group, Reason.GROUP_TOO_SMALL);
        } else if (within(group)) {
            withheld.putIfAbsent(group, Reason.PARENT_WITHHELD);
        }
    }

    private boolean within(GroupKey group) {
        return group.wholes().stream().anyMatch(withheld::containsKey);
    }

    /** Looks at all sums until nothing more becomes computable; true as soon as a group had to be withheld. */
    private boolean withheldForARemainder() {
        boolean learnt = true;
        while (learnt) {
            learnt = false;
            for (GroupSums.Sum sum : sums.sums()) {
                List<GroupKey> unknown = unknownPartsOf(sum);
                int remainder = unknown.stream().mapToInt(people).sum();
                if (!known(sum.whole())) {
                    learnt |= unknown.isEmpty() && computable.add(sum.whole());
                } else if (remainder > 0 && remainder < minimum) {
                    return withholdNext(sum);
                } else {
                    learnt |= unknown.size() == 1 && computable.add(unknown.get(0));
                }
            }
        }
        return false;
    }

    /** Also what follows from several sums together. */
    private boolean withheldForAUnion() {
        List<List<GroupKey>> known = unions.whenWithheld(withheld.keySet());
        known.forEach(this::withholdNear);
        return !known.isEmpty();
    }

    /** Wide groups first: what is within a group can be shown only with it. Small ones stay, and so do those within them. */
    private void showTheNeedless() {
        if (!withheld.containsValue(Reason.REMAINDER_RULE)) {
            return;
        }
        for (GroupKey group : sums.groups()) {
            Reason before = withheld.get(group);
            if (before == null || before.equals(Reason.GROUP_TOO_SMALL) || people.applyAsInt(group) == 0) {
                continue;
            }
            if (within(group)) {
                withheld.put(group, Reason.PARENT_WITHHELD);
            } else {
                withheld.remove(group);
                if (!unions.whenWithheld(withheld.keySet()).isEmpty()) {
                    withheld.put(group, Reason.REMAINDER_RULE);
                }
            }
        }
    }

    private List<GroupKey> unknownPartsOf(GroupSums.Sum sum) {
        return sum.parts().stream()
                .filter(part -> people.applyAsInt(part) > 0 && !known(part))
                .toList();
    }

    private boolean known(GroupKey group) {
        return !withheld.containsKey(group) || computable.contains(group);
    }

    /** The smallest shown part; where all parts are withheld, a group near by; where there is none, any group. */
    private boolean withholdNext(GroupSums.Sum sum) {
        List<GroupKey> around = new ArrayList<>(sum.parts());
        around.add(sum.whole());
        return smallestShown(sum.parts().stream()).map(this::withhold).orElseGet(() -> withholdNear(around));
    }

    private boolean withholdNear(List<GroupKey> around) {
        return smallestShown(sums.partsNear(around))
                .or(() -> smallestShown(
                        sums.groups().stream().filter(group -> !group.wholes().isEmpty())))
                .or(() -> smallestShown(sums.groups().stream()))
                .map(this::withhold)
                .orElse(false);
    }

    private boolean withhold(GroupKey group) {
        return withheld.putIfAbsent(group, Reason.REMAINDER_RULE) == null;
    }

    private Optional<GroupKey> smallestShown(Stream<GroupKey> candidates) {
        return candidates
                .filter(group -> !withheld.containsKey(group) && people.applyAsInt(group) > 0)
                .min(Comparator.comparingInt(people).thenComparing(GroupKey.order()));
    }
}
