package org.learningorganisation.scoring.level;

import java.math.BigDecimal;
import java.util.Objects;

/** How the level of a group comes about. */
public sealed interface GroupLevel {

    /** The level policy looks at the scores of the group, as it does at those of a person. */
    record OfScores() implements GroupLevel {}

    /**
     * The highest level on which, or above which, at least a share of the scored people stand.
     *
     * @param share above 0, at most 1; 0.5 asks for half of the people
     */
    record OfPeople(BigDecimal share) implements GroupLevel {

        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException when it is not above 0 and at most 1
         */
        public OfPeople {
            Objects.requireNonNull(share, "share");
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("the share is " + share + "; it must be above 0 and at most 1");
            }
        }
    }
}
