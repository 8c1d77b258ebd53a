package org.learningorganisation.testkit.sample;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** Half of the lowest and the highest value together. */
final class Midrange implements ScoringStrategy {

    @Override
    public Score score(List<Item> items) {
        List<BigFraction> values = items.stream().map(Item::value).sorted().toList();
        return Score.exact(values.get(0).add(values.get(values.size() - 1)).divide(2));
    }
}
