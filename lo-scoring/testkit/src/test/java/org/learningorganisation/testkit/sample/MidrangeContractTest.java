package org.learningorganisation.testkit.sample;

import org.learningorganisation.scoring.strategy.ScoringStrategy;
import org.learningorganisation.testkit.StrategyContract;

/** The sample of the README and of the Javadoc, from another package as a user has it. */
class MidrangeContractTest implements StrategyContract {
    @Override
    public ScoringStrategy strategy() {
        return new Midrange();
    }
}
