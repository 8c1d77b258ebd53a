package org.learningorganisation.scoring.progress;

import java.util.List;
import java.util.Objects;
import org.learningorganisation.model.evolution.Change;
import org.learningorganisation.model.evolution.Verdict;

/**
 * A change between answers to two versions of a definition.
 *
 * @param basis what was compared: {@link Verdict#COMPARABLE} everything, {@link Verdict#SHARED_QUESTIONS} the part on the shared
 *     questions
 * @param questions the ids of the scored questions on which both sides were scored, in the newer definition
 * @param definition what changed between the two definitions
 * @param change the change of the scores
 * @param <C> of a person or of groups
 */
public record VersionedChange<C extends ResultChange>(
        Verdict basis, List<String> questions, List<Change> definition, C change) {

    /** Copies the lists. */
    public VersionedChange {
        Objects.requireNonNull(basis, "basis");
        questions = List.copyOf(questions);
        definition = List.copyOf(definition);
        Objects.requireNonNull(change, "change");
    }
}
