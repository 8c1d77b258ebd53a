package org.learningorganisation.scoring.level;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * All that a level policy may look at: the score of a dimension or of the whole, the questions under it, and the same of its
 * parts.
 *
 * @param id the id of the dimension, of the cell, or {@code overall}
 * @param scope what it is
 * @param availability whether there is a score
 * @param score the exact score on the metric of the levels; empty unless it is scored
 * @param level the id of the level to which the dimension belongs in a staged model
 * @param weight how much it counts as a part
 * @param questions the questions under it; empty where they may not be looked at
 * @param parts the dimensions of which it consists: children, or for the whole the dimensions that count
 */
public record LevelEvidence(
        String id,
        Scope scope,
        Availability availability,
        Optional<BigFraction> score,
        Optional<String> level,
        BigFraction weight,
        List<QuestionEvidence> questions,
        List<LevelEvidence> parts) {

    /** What a level is asked for. */
    public enum Scope {
        /** One dimension or one cell. */
        DIMENSION,
        /** The whole. */
        OVERALL
    }

    /** Whether there is a score to judge by. */
    public enum Availability {
        /** There is a score. */
        SCORED,
        /** There is none, because answers are missing. */
        NOT_SCORED,
        /** There is none, because none of the questions applies. */
        NOT_APPLICABLE,
        /** It may not be looked at, because a level made of it would tell about few people. */
        WITHHELD
    }

    /** Copies the lists. */
    public LevelEvidence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(availability, "availability");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(weight, "weight");
        questions = List.copyOf(questions);
        parts = List.copyOf(parts);
    }

    /**
     * Whether it, or anything of which it consists, may not be looked at.
     *
     * @return true where a level would tell about few people
     */
    public boolean withheld() {
        return availability == Availability.WITHHELD || parts.stream().anyMatch(LevelEvidence::withheld);
    }

    /**
     * The nearest dimensions under it that belong to a level, such as the process areas of a category.
     *
     * @return the dimensions in the order of the definition
     */
    public List<LevelEvidence> staged() {
        return parts.stream()
                .flatMap(part -> part.level().isPresent() ? Stream.of(part) : part.staged().stream())
                .toList();
    }
}
