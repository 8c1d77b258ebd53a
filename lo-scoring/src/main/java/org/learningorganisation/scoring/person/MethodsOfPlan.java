package org.learningorganisation.scoring.person;

import java.util.Optional;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.OverallRule;
import org.learningorganisation.scoring.plan.PlanOverride;
import org.learningorganisation.scoring.plan.Registry;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.strategy.RollUp;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** Which methods a plan uses where, its overrides included. */
final class MethodsOfPlan {

    private final ScoringPlan plan;
    private final Methods known;
    private final Registry<RollUp> rollUps;

    MethodsOfPlan(ScoringPlan plan, Methods known) {
        this.plan = plan;
        this.known = known;
        this.rollUps = known.rollUps();
    }

    /**
     * The methods for one dimension.
     *
     * @param missingOfParts the missing rule that an override names for this dimension, which then holds for a score made of
     *     parts too, in place of the demand that every part is scored
     */
    record Chosen(
            ScoringStrategy strategy,
            RollUp rollUp,
            NamedMissingRule missing,
            Optional<NamedMissingRule> missingOfParts) {}

    /** For a dimension; 1 is the depth of the top, and the height of what has no parts. */
    Chosen of(Dimension dimension, int depth, int height) {
        Choice strategy = plan.strategy();
        Choice rollUp = plan.rollUp();
        Optional<Choice> missing = Optional.empty();
        for (PlanOverride override : plan.overrides()) {
            if (override.scope().covers(dimension.id(), depth, height)) {
                strategy = override.strategy().orElse(strategy);
                rollUp = override.rollUp().orElse(rollUp);
                missing = override.missing().isPresent() ? override.missing() : missing;
            }
        }
        return new Chosen(
                known.strategies().create(strategy),
                rollUps.create(rollUp),
                missingRule(missing.orElse(plan.missing())),
                missing.map(this::missingRule));
    }

    /** For questions where no override says otherwise. */
    ScoringStrategy strategy() {
        return known.strategies().create(plan.strategy());
    }

    /** For parts where no override says otherwise. */
    RollUp rollUp() {
        return rollUps.create(plan.rollUp());
    }

    /** Where no override says otherwise. */
    NamedMissingRule missingRule() {
        return missingRule(plan.missing());
    }

    /** Of what the overall score is made. */
    OverallRule overall() {
        return plan.overall();
    }

    private NamedMissingRule missingRule(Choice choice) {
        return new NamedMissingRule(choice.name(), known.missingRules().create(choice));
    }
}
