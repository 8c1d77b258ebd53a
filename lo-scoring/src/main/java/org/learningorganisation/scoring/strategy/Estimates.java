package org.learningorganisation.scoring.strategy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The estimates that were made last. People who answered the same questions with the same raw score have the same estimate,
 * and an estimate takes thousands of exponentials.
 */
final class Estimates {

    static final int MOST = 2_000;

    private final Map<AbilityLikelihood, Score> made = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AbilityLikelihood, Score> eldest) {
            return size() > MOST;
        }
    };

    /** The estimate, made again only when it is not among the last. */
    Score of(AbilityLikelihood likelihood, Function<AbilityLikelihood, Score> estimator) {
        Score known = last(likelihood);
        if (known != null) {
            return known;
        }
        // outside the lock: others wait for a look, not for an estimate
        Score estimate = estimator.apply(likelihood);
        keep(likelihood, estimate);
        return estimate;
    }

    private synchronized @Nullable Score last(AbilityLikelihood likelihood) {
        return made.get(likelihood);
    }

    private synchronized void keep(AbilityLikelihood likelihood, Score estimate) {
        made.put(likelihood, estimate);
    }
}
