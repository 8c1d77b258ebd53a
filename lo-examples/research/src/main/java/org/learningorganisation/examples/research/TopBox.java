package org.learningorganisation.examples.research;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.scoring.plan.Registry;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Range;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** The weighted percentage of answers in the highest option of their scale. */
public final class TopBox implements ScoringStrategy {

    /** All strategies that ship with the library, and this one. */
    public static Registry<ScoringStrategy> registered() {
        return ScoringMethods.strategies().with("research.top-box", new TopBox());
    }

    @Override
    public Score score(List<Item> items) {
        double top = 0;
        double all = 0;
        for (Item item : items.stream().sorted(Comparator.comparing(Item::id)).toList()) {
            double weight = item.weight().doubleValue();
            all += weight;
            top += item.value().equals(item.upper()) ? weight : 0;
        }
        return Score.approximate(100.0 * top / all);
    }

    @Override
    public Optional<Range> range(List<Item> items) {
        return Optional.of(Range.of(0, 100));
    }
}
