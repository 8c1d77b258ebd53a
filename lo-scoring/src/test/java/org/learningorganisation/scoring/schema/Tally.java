package org.learningorganisation.scoring.schema;

import java.util.EnumMap;
import java.util.Map;

/** How many documents were accepted and how many refused, by what was changed in them. */
final class Tally {

    /** How often something was accepted and refused. */
    record Count(int accepted, int refused) {

        static final Count NONE = new Count(0, 0);

        Count and(boolean isAccepted) {
            return isAccepted ? new Count(accepted + 1, refused) : new Count(accepted, refused + 1);
        }
    }

    private final Map<Mutation, Count> byMutation = new EnumMap<>(Mutation.class);
    private Count unchanged = Count.NONE;
    private Count inExtensions = Count.NONE;

    void unchanged(boolean accepted) {
        unchanged = unchanged.and(accepted);
    }

    void changed(Mutation mutation, Place place, boolean accepted) {
        byMutation.put(mutation, of(mutation).and(accepted));
        if (place.free()) {
            inExtensions = inExtensions.and(accepted);
        }
    }

    Count of(Mutation mutation) {
        return byMutation.getOrDefault(mutation, Count.NONE);
    }

    Count ofUnchanged() {
        return unchanged;
    }

    Count inExtensions() {
        return inExtensions;
    }

    @Override
    public String toString() {
        return "unchanged " + unchanged + ", in extensions " + inExtensions + ", " + byMutation;
    }
}
