package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.learningorganisation.scoring.group.Grouping;

/** Which groups are the sum of which others. */
final class GroupSums {

    /** A whole and its parts along one grouping. */
    record Sum(GroupKey whole, List<GroupKey> parts) {}

    private final List<GroupKey> groups;
    private final List<Sum> sums;
    private final List<GroupKey> atoms;
    private final Map<GroupKey, Set<GroupKey>> wholesOfAtoms = new HashMap<>();
    private final Map<GroupKey, List<GroupKey>> atomsWithin = new HashMap<>();

    /** Works out the sums among groups that hold every whole of every group. */
    GroupSums(Set<GroupKey> groups) {
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
        Set<GroupKey> wholes = new HashSet<>(parts.keySet());
        this.atoms =
                this.groups.stream().filter(group -> !wholes.contains(group)).toList();
        for (GroupKey atom : atoms) {
            Set<GroupKey> all = atom.withWholes();
            wholesOfAtoms.put(atom, all);
            all.forEach(whole -> atomsWithin
                    .computeIfAbsent(whole, none -> new ArrayList<>())
                    .add(atom));
        }
    }

    /** A smallest group and every group of which it is a part. */
    Set<GroupKey> wholesOf(GroupKey atom) {
        return wholesOfAtoms.getOrDefault(atom, Set.of());
    }

    /** All groups, wide ones first. */
    List<GroupKey> groups() {
        return groups;
    }

    List<Sum> sums() {
        return sums;
    }

    /** The smallest groups: those that are no sum of others. */
    List<GroupKey> atoms() {
        return atoms;
    }

    /** The smallest groups within a group; the group itself where it is one. */
    List<GroupKey> atomsWithin(GroupKey group) {
        return atomsWithin.getOrDefault(group, List.of());
    }

    /** Whether every group is part of one sum at most, so that no two sums overlap. */
    boolean tree() {
        return groups.get(0).shape() == Grouping.Shape.PATH;
    }

    /** The parts of all sums in which one of some groups is a part too. */
    Stream<GroupKey> partsNear(List<GroupKey> around) {
        return sums.stream()
                .filter(sum -> sum.parts().stream().anyMatch(around::contains))
                .flatMap(sum -> sum.parts().stream());
    }
}
