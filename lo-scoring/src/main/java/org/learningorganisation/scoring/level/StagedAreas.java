package org.learningorganisation.scoring.level;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.scoring.exact.Fractions;

/** A gate per level: every applicable dimension of the level reaches the cut. */
record StagedAreas(BigDecimal cut) implements GatedPolicy {

    @Override
    public Look looksAt() {
        return Look.SCORES;
    }

    @Override
    public boolean judges(LevelScheme scheme, LevelEvidence evidence) {
        int floor = scheme.steps().get(0).level().rank();
        return evidence.staged().stream()
                .anyMatch(area -> applies(area) && scheme.rank(area.level()).orElse(floor) > floor);
    }

    @Override
    public List<Blocker> blockers(LevelScheme scheme, LevelReached level, LevelEvidence evidence) {
        return evidence.staged().stream()
                .filter(area -> area.level().filter(level.id()::equals).isPresent())
                .filter(area -> applies(area) && !satisfied(area))
                .map(area -> Blocker.gate(Optional.of(area.id()), Gate.of(level.id(), Fractions.of(cut), area.score())))
                .toList();
    }

    private static boolean applies(LevelEvidence area) {
        return area.availability() != LevelEvidence.Availability.NOT_APPLICABLE;
    }

    private boolean satisfied(LevelEvidence area) {
        return area.score()
                .filter(score -> score.compareTo(Fractions.of(cut)) >= 0)
                .isPresent();
    }
}
