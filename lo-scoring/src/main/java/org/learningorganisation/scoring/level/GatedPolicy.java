package org.learningorganisation.scoring.level;

import java.util.List;
import java.util.Optional;

/**
 * Levels that are climbed one by one from the floor: a level is reached when nothing keeps it, or any level below it, closed.
 * Where there is no score there is no level, and none where part of the evidence is withheld.
 */
interface GatedPolicy extends LevelPolicy {

    /** Whether anything in the evidence belongs to a level; where nothing does, every gate would be open by itself. */
    boolean judges(LevelScheme scheme, LevelEvidence evidence);

    /** What keeps a level above the floor closed; empty when it is open. */
    List<Blocker> blockers(LevelScheme scheme, LevelReached level, LevelEvidence evidence);

    @Override
    default Optional<LevelStanding> standing(LevelScheme scheme, LevelEvidence evidence) {
        if (scheme.steps().isEmpty()
                || evidence.availability() != LevelEvidence.Availability.SCORED
                || evidence.withheld()
                || !judges(scheme, evidence)) {
            return Optional.empty();
        }
        LevelReached reached = scheme.steps().get(0).level();
        Optional<NextLevel> next = Optional.empty();
        for (LevelScheme.Step step : scheme.steps().subList(1, scheme.steps().size())) {
            List<Blocker> blockers = blockers(scheme, step.level(), evidence);
            if (!blockers.isEmpty()) {
                next = Optional.of(new NextLevel(step.level(), blockers));
                break;
            }
            reached = step.level();
        }
        return Optional.of(new LevelStanding(reached, Optional.empty(), Optional.empty(), next));
    }
}
