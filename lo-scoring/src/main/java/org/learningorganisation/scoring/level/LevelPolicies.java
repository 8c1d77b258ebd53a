package org.learningorganisation.scoring.level;

import java.util.List;
import org.learningorganisation.scoring.plan.Parameter;
import org.learningorganisation.scoring.plan.Registry;

/** The level policies that ship with the library, by the names a plan uses. */
public final class LevelPolicies {

    private static final int MOST_RANKS_ABOVE = 100;

    private LevelPolicies() {}

    /**
     * The built-in level policies.
     *
     * @return {@code threshold}, and {@code threshold-capped} with {@code above} (0 to 100, default 1)
     */
    public static Registry<LevelPolicy> builtIn() {
        return Registry.<LevelPolicy>of("level policy")
                .with("threshold", LevelPolicy.threshold())
                .with(
                        "threshold-capped",
                        List.of(Parameter.integer("above", 0, MOST_RANKS_ABOVE, 1)),
                        parameters -> LevelPolicy.thresholdCapped(parameters.integer("above")));
    }
}
