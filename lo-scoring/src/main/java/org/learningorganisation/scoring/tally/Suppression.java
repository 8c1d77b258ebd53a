package org.learningorganisation.scoring.tally;

import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.learningorganisation.scoring.plan.GroupRule;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * Decides which groups are withheld for one figure, so that neither a shown figure nor anything that follows from the shown
 * figures of all groups together is about fewer people than the minimum.
 *
 * <p>Groups form sums: a whole is the sum of its parts. A group with fewer people than the minimum is withheld, and so is
 * everything within a withheld group. What is left may still tell: the withheld parts of a shown whole are together known. Two
 * policies mend that, {@link HiddenSiblings} and {@link LeftOutPeople}. People without a group are a part that is always
 * withheld. A part without a scored person pulls nothing.
 */
final class Suppression {

    private final GroupSums sums;

    /** Decides among groups that hold every whole of every group. */
    Suppression(Set<GroupKey> groups) {
        this.sums = new GroupSums(groups);
    }

    /**
     * What is withheld, and who is left out.
     *
     * @param people how many people a group has
     * @param minimum the fewest people with whom a figure is shown
     * @param remainder what is done where the withheld parts of a shown whole are fewer people than the minimum
     */
    Withholding decide(ToIntFunction<GroupKey> people, int minimum, GroupRule.Remainder remainder) {
        return switch (remainder) {
            case HIDE_SIBLING -> new Withholding(withheld(people, minimum), Set.of());
            case LEAVE_OUT_OF_PARENT -> new LeftOutPeople(sums, people, minimum).withholding();
        };
    }

    /**
     * The withheld groups and why, where a sibling is hidden for a remainder.
     *
     * @param people how many people a group has
     * @param minimum the fewest people with whom a figure is shown
     * @return the reason per withheld group; groups of nobody are among them
     */
    Map<GroupKey, Reason> withheld(ToIntFunction<GroupKey> people, int minimum) {
        return new HiddenSiblings(sums, people, minimum, HiddenSiblings.Nobody.IS_TOO_FEW).withheld();
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
        return new HiddenSiblings(sums, people, minimum, HiddenSiblings.Nobody.IS_NOTHING_TO_HIDE).withheld();
    }
}
