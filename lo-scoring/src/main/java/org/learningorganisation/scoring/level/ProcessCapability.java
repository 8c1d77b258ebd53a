package org.learningorganisation.scoring.level;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.scoring.exact.Fractions;

/** A gate per level: its attributes are largely achieved, and those of all levels below fully. */
record ProcessCapability(AchievementScale ratings) implements GatedPolicy {

    @Override
    public Look looksAt() {
        return Look.SCORES;
    }

    @Override
    public Optional<String> rating(LevelEvidence evidence) {
        boolean attribute = evidence.scope() == LevelEvidence.Scope.DIMENSION
                && (evidence.level().isPresent() || evidence.parts().isEmpty());
        return evidence.score().filter(score -> attribute).map(ratings::rating);
    }

    @Override
    public boolean judges(LevelScheme scheme, LevelEvidence evidence) {
        return scheme.steps().stream()
                .skip(1)
                .anyMatch(step -> !attributes(step.level(), evidence).isEmpty());
    }

    @Override
    public List<Blocker> blockers(LevelScheme scheme, LevelReached level, LevelEvidence evidence) {
        List<LevelEvidence> own = attributes(level, evidence);
        if (own.isEmpty()) {
            return List.of(Blocker.gate(Optional.empty(), largely(level, Optional.empty())));
        }
        Stream<Blocker> below = scheme.steps().stream()
                .skip(1)
                .map(LevelScheme.Step::level)
                .filter(lower -> lower.rank() < level.rank())
                .flatMap(lower -> attributes(lower, evidence).stream()
                        .filter(attribute ->
                                attribute.score().filter(ratings::fully).isEmpty())
                        .map(attribute ->
                                Blocker.gate(Optional.of(attribute.id()), fully(lower, Optional.of(attribute)))));
        Stream<Blocker> here = own.stream()
                .filter(attribute -> attribute.score().filter(ratings::largely).isEmpty())
                .map(attribute -> Blocker.gate(Optional.of(attribute.id()), largely(level, Optional.of(attribute))));
        return Stream.concat(below, here).toList();
    }

    private static List<LevelEvidence> attributes(LevelReached level, LevelEvidence evidence) {
        return evidence.staged().stream()
                .filter(attribute ->
                        attribute.level().filter(level.id()::equals).isPresent())
                .filter(attribute -> attribute.availability() != LevelEvidence.Availability.NOT_APPLICABLE)
                .toList();
    }

    private Gate largely(LevelReached level, Optional<LevelEvidence> attribute) {
        return gate(level, ratings.partiallyUpTo(), attribute).asking("L");
    }

    private Gate fully(LevelReached level, Optional<LevelEvidence> attribute) {
        return gate(level, ratings.largelyUpTo(), attribute).asking("F");
    }

    private static Gate gate(LevelReached level, BigDecimal above, Optional<LevelEvidence> attribute) {
        return Gate.of(level.id(), Fractions.of(above), attribute.flatMap(LevelEvidence::score));
    }
}
