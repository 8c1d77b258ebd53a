package org.learningorganisation.scoring.strategy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.exact.Fractions;

/** {@code 100 * sum(weight of the items that count) / sum(weight)}. */
abstract class ShareOfItems implements ScoringStrategy {

    static final Range PERCENT = Range.of(0, 100);

    /** The same ends whatever the items, so that a share of all is always 100. */
    @Override
    public Optional<Range> range(List<Item> items) {
        return Optional.of(PERCENT);
    }

    static Score share(List<Item> items, Predicate<Item> counts) {
        ExactSum counted = new ExactSum();
        ExactSum all = new ExactSum();
        for (Item item : items) {
            all.add(item.weight());
            if (counts.test(item)) {
                counted.add(item.weight());
            }
        }
        return Score.exact(counted.total().divide(all.total()).multiply(Fractions.HUNDRED));
    }
}
