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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * Decides which groups are withheld for one figure, so that neither a shown figure nor anything that follows from the shown
 * figures of all groups together is about fewer people than the minimum.
 *
 * <p>Groups form sums: a whole is the sum of its parts. Counted on the people who are scored:
 *
 * <ol>
 *   <li>a group with fewer people than the minimum is withheld, and so is everything within a withheld group;
 *   <li>when a whole is known, its withheld parts together are known too: where they are fewer people than the minimum, the
 *       smallest shown part (among equals the first by name) is withheld as well, and where no part is shown, a group of a
 *       sum near by;
 *   <li>a single withheld part of a known whole counts as known, although it is not shown, and so does a whole of which all
 *       parts are known: this matters where a group is part of two wholes;
 *   <li>in a crossing, where several sums together give the sum of fewer people ({@link DeterminedUnions}), a group near by is
 *       withheld too.
 * </ol>
 *
 * People without a group are a part that is always withheld. A part without a scored person pulls nothing.
 */
final class Suppression {

    /** A whole and its parts along one grouping. */
    private record Sum(GroupKey whole, List<GroupKey> parts) {}

    private final List<GroupKey> groups;
    private final List<Sum> sums;

    /** Works out the sums among groups that hold every whole of every group. */
    Suppression(Set<GroupKey> groups) {
        this.groups = groups.stream().sorted(GroupKey.order()).toList();
        Map<GroupKey, Map<Integer, List<GroupKey>>> parts = new LinkedHashMap<>();
        for (GroupKey group : this.groups) {
            for (GroupKey whole : group.wholes()) {
                parts.computeIfAbsent(whole, key -> new LinkedHashMap<>())
                        .computeIfAbsent(group.groupingOpenedIn(whole), key -> new ArrayList<>())
                        .add(group);
            }
        }
        this.sums = this.groups.stream()
                .flatMap(whole -> parts.getOrDefault(whole, Map.of()).values().stream()
                        .map(group -> new Sum(whole, List.copyOf(group))))
                .toList();
    }

    /**
     * The withheld groups and why.
     *
     * @param people how many scored people a group has
     * @param minimum the fewest people with whom a figure is shown
     * @return the reason per withheld group; groups of nobody are among them
     */
    Map<GroupKey, Reason> withheld(ToIntFunction<GroupKey> people, int minimum) {
        return new Run(people, minimum, Nobody.IS_TOO_FEW).withheld();
    }

    /**
     * The groups in which two figures may not be shown side by side, because their difference is about few people: those who
     * are in one figure and not in the other.
     *
     * @param people how many people of a group are in one figure only; nobody is nothing to hide
     * @param minimum the fewest people with whom a figure is shown
     * @return the reason per withheld group
     */
    Map<GroupKey, Reason> withheldBeside(ToIntFunction<GroupKey> people, int minimum) {
        return new Run(people, minimum, Nobody.IS_NOTHING_TO_HIDE).withheld();
    }

    /** What a group of nobody is. */
    private enum Nobody {
        IS_TOO_FEW,
        IS_NOTHING_TO_HIDE
    }

    private final class Run {
        private final ToIntFunction<GroupKey> people;
        private final int minimum;
        private final Nobody nobody;
        private final Map<GroupKey, Reason> withheld = new LinkedHashMap<>();
        private final Set<GroupKey> computable = new HashSet<>();

        Run(ToIntFunction<GroupKey> people, int minimum, Nobody nobody) {
            this.people = people;
            this.minimum = minimum;
            this.nobody = nobody;
        }

        /** After a group was withheld all is looked at anew: what was computable with its help may be so no longer. */
        Map<GroupKey, Reason> withheld() {
            do {
                withholdSmallAndWithin();
                computable.clear();
            } while (withheldForARemainder() || withheldForAUnion());
            return withheld;
        }

        private void withholdSmallAndWithin() {
            for (GroupKey group : groups) {
                if (nobody == Nobody.IS_NOTHING_TO_HIDE && people.applyAsInt(group) == 0) {
                    continue;
                }
                if (group.hidden() || people.applyAsInt(group) < minimum) {
                    withheld.putIfAbsent(group, Reason.GROUP_TOO_SMALL);
                } else if (group.wholes().stream().anyMatch(withheld::containsKey)) {
                    withheld.putIfAbsent(group, Reason.PARENT_WITHHELD);
                }
            }
        }

        /** Looks at all sums until nothing more becomes computable; true as soon as a group had to be withheld. */
        private boolean withheldForARemainder() {
            boolean learnt = true;
            while (learnt) {
                learnt = false;
                for (Sum sum : sums) {
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

        /** In a crossing also what follows from several sums together; a tree has nothing to add to its single sums. */
        private boolean withheldForAUnion() {
            if (groups.get(0).shape() == Grouping.Shape.PATH) {
                return false;
            }
            List<GroupKey> unknown = groups.stream()
                    .filter(group -> group.smallest() && withheld.containsKey(group) && people.applyAsInt(group) > 0)
                    .toList();
            List<List<Integer>> equations = groups.stream()
                    .filter(group -> !group.smallest() && !withheld.containsKey(group))
                    .map(group -> IntStream.range(0, unknown.size())
                            .filter(i -> unknown.get(i).within(group))
                            .boxed()
                            .toList())
                    .filter(parts -> !parts.isEmpty())
                    .toList();
            int[] sizes = unknown.stream().mapToInt(people).toArray();
            return new DeterminedUnions(sizes, equations, minimum)
                    .found()
                    .map(union -> withholdNear(union.stream().map(unknown::get).toList()))
                    .orElse(false);
        }

        private List<GroupKey> unknownPartsOf(Sum sum) {
            return sum.parts().stream()
                    .filter(part -> people.applyAsInt(part) > 0 && !known(part))
                    .toList();
        }

        private boolean known(GroupKey group) {
            return !withheld.containsKey(group) || computable.contains(group);
        }

        /** The smallest shown part; where all parts are withheld, a group near by; where there is none, any group. */
        private boolean withholdNext(Sum sum) {
            List<GroupKey> around = new ArrayList<>(sum.parts());
            around.add(sum.whole());
            return smallestShown(sum.parts().stream()).map(this::withhold).orElseGet(() -> withholdNear(around));
        }

        private boolean withholdNear(List<GroupKey> around) {
            return smallestShown(partsNear(around))
                    .or(() -> smallestShown(
                            groups.stream().filter(group -> !group.wholes().isEmpty())))
                    .or(() -> smallestShown(groups.stream()))
                    .map(this::withhold)
                    .orElse(false);
        }

        private boolean withhold(GroupKey group) {
            return withheld.putIfAbsent(group, Reason.REMAINDER_RULE) == null;
        }

        /** The parts of all sums in which one of some groups is a part too. */
        private Stream<GroupKey> partsNear(List<GroupKey> around) {
            return sums.stream()
                    .filter(sum -> sum.parts().stream().anyMatch(around::contains))
                    .flatMap(sum -> sum.parts().stream());
        }

        private Optional<GroupKey> smallestShown(Stream<GroupKey> candidates) {
            return candidates
                    .filter(group -> !withheld.containsKey(group) && people.applyAsInt(group) > 0)
                    .min(Comparator.comparingInt(people).thenComparing(GroupKey.order()));
        }
    }
}
