package org.learningorganisation.scoring.tally;

import java.util.Set;
import org.learningorganisation.scoring.person.Figure;

/** What of the groups may be looked at when a figure is made of others, and who is left out of it. */
interface Shown {

    /** Before anything is withheld. */
    Shown EVERYTHING = new Shown() {
        @Override
        public boolean figure(GroupKey group, Figure figure) {
            return true;
        }

        @Override
        public boolean judged(GroupKey group, Figure part) {
            return true;
        }

        @Override
        public Set<GroupKey> leftOutOf(GroupKey group, Figure figure) {
            return Set.of();
        }
    };

    /** Whether a figure of a group may be used in the figure of a wider group. */
    boolean figure(GroupKey group, Figure figure);

    /** Whether the level of a part may be used in that of the whole. */
    boolean judged(GroupKey group, Figure part);

    /** The smallest groups within a group whose people are left out of a figure. */
    Set<GroupKey> leftOutOf(GroupKey group, Figure figure);
}
