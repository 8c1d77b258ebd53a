package org.learningorganisation.scoring.level;

import java.util.Optional;

/** A policy with its own way to the level of a group. */
record GroupedPolicy(LevelPolicy policy, GroupLevel groupLevel) implements LevelPolicy {

    @Override
    public Optional<LevelStanding> standing(LevelScheme scheme, LevelEvidence evidence) {
        return policy.standing(scheme, evidence);
    }

    @Override
    public Optional<String> rating(LevelEvidence evidence) {
        return policy.rating(evidence);
    }

    @Override
    public void requireFit(LevelScheme scheme) {
        policy.requireFit(scheme);
    }

    @Override
    public Look looksAt() {
        return policy.looksAt();
    }
}
