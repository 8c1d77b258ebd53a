package org.learningorganisation.scoring.person;

import org.learningorganisation.scoring.level.LevelPolicies;
import org.learningorganisation.scoring.level.LevelPolicy;
import org.learningorganisation.scoring.plan.PlanOverride;
import org.learningorganisation.scoring.plan.Registry;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.strategy.MissingRule;
import org.learningorganisation.scoring.strategy.RollUp;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** What the names in a plan stand for. */
public record Methods(
        Registry<ScoringStrategy> strategies, Registry<MissingRule> missingRules, Registry<LevelPolicy> levelPolicies) {

    /** The methods that ship with the library. */
    public static final Methods BUILT_IN =
            new Methods(ScoringMethods.strategies(), ScoringMethods.missingRules(), LevelPolicies.builtIn());

    /** The same methods with other strategies. */
    public Methods withStrategies(Registry<ScoringStrategy> known) {
        return new Methods(known, missingRules, levelPolicies);
    }

    /** The same methods with other missing rules. */
    public Methods withMissingRules(Registry<MissingRule> known) {
        return new Methods(strategies, known, levelPolicies);
    }

    /** The same methods with other level policies. */
    public Methods withLevelPolicies(Registry<LevelPolicy> known) {
        return new Methods(strategies, missingRules, known);
    }

    /** How the scores of children become that of their parent: any strategy, and more. */
    Registry<RollUp> rollUps() {
        return ScoringMethods.rollUps(strategies);
    }

    /** The plan with every parameter written out, so that equal choices have equal fingerprints. */
    public ScoringPlan complete(ScoringPlan plan) {
        Registry<RollUp> rollUps = rollUps();
        ScoringPlan.Builder complete = ScoringPlan.builder(plan.id())
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
                        .toList());
        plan.relevantDifference().ifPresent(complete::relevantDifference);
        return complete.build();
    }

    private PlanOverride complete(PlanOverride override, Registry<RollUp> rollUps) {
        return new PlanOverride(
                override.scope(),
                override.strategy().map(strategies::complete),
                override.rollUp().map(rollUps::complete),
                override.missing().map(missingRules::complete));
    }
}
