package org.learningorganisation.testkit.sample;

import java.util.Comparator;
import java.util.Set;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringStrategy;
import org.learningorganisation.testkit.ItemsArbitrary;
import org.learningorganisation.testkit.Law;
import org.learningorganisation.testkit.StrategyContract;

/** The sample of a law that does not fit. */
class HighestContractTest implements StrategyContract {
    @Override
    public ScoringStrategy strategy() {
        return items -> Score.exact(
                items.stream().map(Item::value).max(Comparator.naturalOrder()).orElseThrow());
    }

    @Override
    public Set<Law> declaredAway() {
        return Set.of(Law.MIRROR);
    }

    @Override
    public ItemsArbitrary items() {
        return ItemsArbitrary.usual().onOneScale().withOptions();
    }
}
