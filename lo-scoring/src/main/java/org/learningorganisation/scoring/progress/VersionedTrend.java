package org.learningorganisation.scoring.progress;

import java.util.List;
import java.util.Objects;
import org.learningorganisation.model.evolution.DefinitionComparison;
import org.learningorganisation.model.evolution.Verdict;

/**
 * A trend of answers to several versions of a definition.
 *
 * @param basis what was scored: {@link Verdict#COMPARABLE} everything, {@link Verdict#SHARED_QUESTIONS} the part on the
 *     questions that all versions share
 * @param questions the ids of the scored questions on which every point was scored, in the newest definition
 * @param versions each version compared with the next
 * @param trend the scores over time, all by one definition
 */
public record VersionedTrend(Verdict basis, List<String> questions, List<DefinitionComparison> versions, Trend trend) {

    /** Copies the lists. */
    public VersionedTrend {
        Objects.requireNonNull(basis, "basis");
        questions = List.copyOf(questions);
        versions = List.copyOf(versions);
        Objects.requireNonNull(trend, "trend");
    }
}
