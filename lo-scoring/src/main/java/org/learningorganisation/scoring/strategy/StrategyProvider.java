package org.learningorganisation.scoring.strategy;

import org.learningorganisation.scoring.plan.Registry;

/**
 * Strategies in a jar of its own, found by {@link java.util.ServiceLoader} when an application asks for that
 * ({@link ScoringMethods#discovered()}).
 *
 * <p>INHERITANCE: made to be implemented by users. The class has a public constructor without parameters, and is named in
 * {@code META-INF/services/org.learningorganisation.scoring.strategy.StrategyProvider} and, in a named module, by
 * {@code provides}.
 */
@FunctionalInterface
public interface StrategyProvider {

    /**
     * The strategies it brings.
     *
     * @return only its own, each under a name that nobody else uses, such as {@code research.top-box}
     */
    Registry<ScoringStrategy> strategies();
}
