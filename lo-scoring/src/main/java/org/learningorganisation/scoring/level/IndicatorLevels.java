package org.learningorganisation.scoring.level;

import java.util.List;

/** Gates that every practice must pass, for each domain by itself: there is no level of the whole. */
record IndicatorLevels(StagedGates gates) implements GatedPolicy {

    @Override
    public boolean judges(LevelScheme scheme, LevelEvidence evidence) {
        return evidence.scope() == LevelEvidence.Scope.DIMENSION && gates.judges(scheme, evidence);
    }

    @Override
    public List<Blocker> blockers(LevelScheme scheme, LevelReached level, LevelEvidence evidence) {
        return gates.blockers(scheme, level, evidence);
    }
}
