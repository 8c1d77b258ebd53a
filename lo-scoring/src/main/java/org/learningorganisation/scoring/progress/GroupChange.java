package org.learningorganisation.scoring.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.scoring.comparison.Comparability;
import org.learningorganisation.scoring.comparison.Comparison;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.Provenance;

/**
 * The change between two results of groups. A figure that is withheld in either result stays withheld, with the reason, and has
 * no difference.
 *
 * <p>The comparison holds nothing that the two results do not hold. What they tell together is another matter, and cannot be
 * seen from them: they do not say which people are the same. When the second result is of the same answers with a few added or
 * taken away, the two means and numbers of people give the mean of those few, and of one newcomer the exact score. Each result
 * guards its groups against subtraction within itself only. So who publishes both should:
 *
 * <ul>
 *   <li>compute results of rounds of answering, each closed before it is computed and never of a mixture of two rounds;
 *   <li>not publish a round again after late or withdrawn responses, unless those are at least the minimum group size in each
 *       group;
 *   <li>say whether the people are much the same, because a change may be of people instead of opinions.
 * </ul>
 *
 * @param earlier where the earlier result came from
 * @param later where the later result came from
 * @param groups the groups that are in both results, a group before its parts, in the order of the later
 * @param onlyEarlier the paths of the groups that are in the earlier result only
 * @param onlyLater the paths of the groups that are in the later result only
 */
public record GroupChange(
        Provenance earlier, Provenance later, List<NodeChange> groups, List<String> onlyEarlier, List<String> onlyLater)
        implements ResultChange {

    /**
     * The change of one group.
     *
     * @param group its path, {@code /} for everybody
     * @param dimensions what both results have of it, in the order of the later one: disciplines, success areas, cells, and the
     *     overall score last
     */
    public record NodeChange(String group, List<DimensionChange> dimensions) {

        /** Copies the list. */
        public NodeChange {
            Objects.requireNonNull(group, "group");
            dimensions = List.copyOf(dimensions);
        }
    }

    /** Copies the lists. */
    public GroupChange {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        groups = List.copyOf(groups);
        onlyEarlier = List.copyOf(onlyEarlier);
        onlyLater = List.copyOf(onlyLater);
    }

    /**
     * Compares two results of groups, as independent samples; see {@link Difference}.
     *
     * @param earlier the result that counts as the earlier one, whatever moment it carries
     * @param later the other result
     * @param rules the choices
     * @return the change; refused when the definitions are not comparable, or the plans or the groupings differ
     */
    public static Comparison<GroupChange> between(GroupResult earlier, GroupResult later, ChangeRules rules) {
        return Comparison.unless(
                new Comparability(rules.models()).refusals(earlier, later), () -> of(earlier, later, rules));
    }

    static GroupChange of(GroupResult earlier, GroupResult later, ChangeRules rules) {
        Differencing differencing = new Differencing(earlier.provenance(), later.provenance(), rules);
        Map<String, GroupNode> before = byPath(earlier);
        Map<String, GroupNode> after = byPath(later);
        return new GroupChange(
                earlier.provenance(),
                later.provenance(),
                after.values().stream()
                        .flatMap(
                                node -> Optional.ofNullable(before.get(node.group()))
                                        .map(same -> change(same, node, differencing))
                                        .stream())
                        .toList(),
                without(before.keySet(), after.keySet()),
                without(after.keySet(), before.keySet()));
    }

    private static NodeChange change(GroupNode earlier, GroupNode later, Differencing differencing) {
        return new NodeChange(later.group(), differencing.ofGroup(earlier.scores(), later.scores()));
    }

    private static Map<String, GroupNode> byPath(GroupResult result) {
        Map<String, GroupNode> nodes = new LinkedHashMap<>();
        result.everybody().all().forEach(node -> nodes.put(node.group(), node));
        return nodes;
    }

    private static List<String> without(Set<String> all, Set<String> known) {
        return all.stream().filter(path -> !known.contains(path)).toList();
    }

    /**
     * The change of one group.
     *
     * @param path its path, {@code /} for everybody
     * @return its change, or empty when it is not in both results
     */
    public Optional<NodeChange> group(String path) {
        return groups.stream().filter(change -> change.group().equals(path)).findFirst();
    }
}
