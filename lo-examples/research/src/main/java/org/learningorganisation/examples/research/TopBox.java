package org.learningorganisation.examples.research;

import java.util.List;
import org.learningorganisation.scoring.plan.Registry;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** The percentage of answers that are the highest of their scale. */
final class TopBox implements ScoringStrategy {
    static final Registry<ScoringStrategy> STRATEGIES =
            ScoringMethods.strategies().with("research.top-box", new TopBox());

    @Override
    public Score score(List<Item> items) {
        long top =
                items.stream().filter(item -> item.value().equals(item.upper())).count();
        return Score.approximate(100.0 * top / items.size());
    }
}
