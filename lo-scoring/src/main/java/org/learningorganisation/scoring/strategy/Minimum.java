package org.learningorganisation.scoring.strategy;

import java.util.List;
import org.learningorganisation.scoring.exact.Fractions;

/** The lowest value. */
final class Minimum implements ScoringStrategy {

    @Override
    public Score score(List<Item> items) {
        return items.stream()
                .map(Item::value)
                .reduce(Fractions::min)
                .map(Score::exact)
                .orElseGet(Score::undefined);
    }
}
