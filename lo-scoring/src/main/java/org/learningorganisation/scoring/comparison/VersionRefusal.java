package org.learningorganisation.scoring.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningorganisation.model.evolution.Change;
import org.learningorganisation.model.evolution.DefinitionComparison;

/** Why two versions of a definition are not comparable as they are. */
public final class VersionRefusal {

    private static final int MOST_CHANGES_NAMED = 5;

    private VersionRefusal() {}

    /**
     * Looks at the verdict of a comparison.
     *
     * @param comparison two versions of a definition
     * @return the refusal, which names the versions and the first of the changes that are to blame; empty when they are
     *     comparable
     */
    public static Optional<Refusal> of(DefinitionComparison comparison) {
        return switch (comparison.verdict()) {
            case COMPARABLE -> Optional.empty();
            case SHARED_QUESTIONS -> Optional.of(refusal(Refusal.Kind.SHARED_QUESTIONS, comparison));
            case NOT_COMPARABLE -> Optional.of(refusal(Refusal.Kind.NOT_COMPARABLE, comparison));
        };
    }

    private static Refusal refusal(Refusal.Kind kind, DefinitionComparison comparison) {
        List<Change> blamed = comparison.changes(comparison.verdict());
        String named = blamed.stream()
                .limit(MOST_CHANGES_NAMED)
                .map(change -> change.kind() + " " + change.path())
                .collect(Collectors.joining(", "));
        int more = blamed.size() - MOST_CHANGES_NAMED;
        return new Refusal(
                kind,
                comparison.older() + " -> " + comparison.newer(),
                named + (more > 0 ? ", ... (" + blamed.size() + ")" : ""));
    }
}
