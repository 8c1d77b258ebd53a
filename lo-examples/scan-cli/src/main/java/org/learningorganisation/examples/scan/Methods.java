package org.learningorganisation.examples.scan;

import org.learningorganisation.formula.Formulas;
import org.learningorganisation.scoring.level.LevelPolicies;
import org.learningorganisation.scoring.level.LevelPolicy;
import org.learningorganisation.scoring.plan.Registry;
import org.learningorganisation.scoring.strategy.MissingRule;
import org.learningorganisation.scoring.strategy.RollUp;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** The methods that a plan can name here: the built-in ones, and strategies written as a formula. */
final class Methods {

    private Methods() {}

    static Registry<ScoringStrategy> strategies() {
        return Formulas.strategies(ScoringMethods.strategies());
    }

    static Registry<RollUp> rollUps() {
        return ScoringMethods.rollUps(strategies());
    }

    static Registry<MissingRule> missingRules() {
        return ScoringMethods.missingRules();
    }

    static Registry<LevelPolicy> levelPolicies() {
        return LevelPolicies.builtIn();
    }
}
