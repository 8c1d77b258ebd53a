package org.learningorganisation.examples.research;

import java.util.Set;
import org.learningorganisation.scoring.strategy.ScoringStrategy;
import org.learningorganisation.testkit.Law;
import org.learningorganisation.testkit.StrategyContract;

class TopBoxContractTest implements StrategyContract {
    @Override
    public ScoringStrategy strategy() {
        return new TopBox();
    }

    @Override
    public Set<Law> declaredAway() {
        return Set.of(Law.EQUAL_ANSWERS, Law.MIRROR);
    }
}
