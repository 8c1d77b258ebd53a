package org.learningorganisation.scoring.explanation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which questions pull the dimensions of groups down against everybody, and where people disagree.
 *
 * <p>It can be published as far as a group result can. Only dimensions that the result shows are explained, and of those only
 * questions with at least the minimum of answers whose figures cannot be computed from those of the other groups either: the
 * rule of scores, counted on the people who answered the question. The same rule holds for the people who are scored on a
 * dimension without an answer to the question, and for those who answered it without being scored, where there are any: the
 * mean of the dimension beside the means of its questions would tell about just these. Nobody is named and no answer of one person is given.
 *
 * @param groups the groups, wide ones first; groups without anything to show are left out
 */
public record GroupExplanation(List<Group> groups) {

    /**
     * One group.
     *
     * @param group the path of the group: {@code /} for everybody, {@code /north}, {@code /north/T03}
     * @param dimensions the dimensions that may be shown, in the order of the definition
     */
    public record Group(String group, List<DimensionExplanation> dimensions) {

        /** Copies the list. */
        public Group {
            Objects.requireNonNull(group, "group");
            dimensions = List.copyOf(dimensions);
        }
    }

    /** Copies the list. */
    public GroupExplanation {
        groups = List.copyOf(groups);
    }

    /**
     * The explanation of one group.
     *
     * @param path the path of a group
     * @return its explanation; empty where nothing of it may be shown, or there is no such group
     */
    public Optional<Group> group(String path) {
        return groups.stream().filter(group -> group.group().equals(path)).findFirst();
    }
}
