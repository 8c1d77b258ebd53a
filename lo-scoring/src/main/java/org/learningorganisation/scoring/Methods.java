package org.learningorganisation.scoring;

import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.scoring.level.LevelPolicies;
import org.learningorganisation.scoring.level.LevelPolicy;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.plan.PlanOverride;
import org.learningorganisation.scoring.plan.Registry;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.strategy.MissingRule;
import org.learningorganisation.scoring.strategy.RollUp;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** What the names in a plan stand for. */
record Methods(
        Registry<ScoringStrategy> strategies, Registry<MissingRule> missingRules, Registry<LevelPolicy> levelPolicies) {

    static final Methods BUILT_IN =
            new Methods(ScoringMethods.strategies(), ScoringMethods.missingRules(), LevelPolicies.builtIn());

    Methods withStrategies(Registry<ScoringStrategy> known) {
        return new Methods(known, missingRules, levelPolicies);
    }

    Methods withMissingRules(Registry<MissingRule> known) {
        return new Methods(strategies, known, levelPolicies);
    }

    Methods withLevelPolicies(Registry<LevelPolicy> known) {
        return new Methods(strategies, missingRules, known);
    }

    /** How a definition is scored by a complete plan. */
    Scheme scheme(MaturityModel model, ScoringPlan complete) {
        return new Scheme(model, complete, strategies, missingRules, levelPolicies);
    }

    /** The plan with every parameter written out, so that equal choices have equal fingerprints. */
    ScoringPlan complete(ScoringPlan plan) {
        Registry<RollUp> rollUps = ScoringMethods.rollUps(strategies);
        return ScoringPlan.builder(plan.id())
                .strategy(strategies.complete(plan.strategy()))
                .rollUp(rollUps.complete(plan.rollUp()))
                .overall(plan.overall())
                .missing(missingRules.complete(plan.missing()))
                .normalisation(plan.normalisation())
                .aggregation(plan.aggregation())
                .level(levelPolicies.complete(plan.level()))
                .groups(plan.groups())
                .overrides(plan.overrides().stream()
                        .map(override -> complete(override, rollUps))
                        .toList())
                .build();
    }

    private PlanOverride complete(PlanOverride override, Registry<RollUp> rollUps) {
        return new PlanOverride(
                override.dimensions(),
                override.depth(),
                override.strategy().map(strategies::complete),
                override.rollUp().map(rollUps::complete),
                override.missing().map(missingRules::complete));
    }
}
