package org.learningorganisation.scoring.strategy;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** The share of items with one of the highest answers of their own ladder. */
final class PercentFavourable extends ShareOfItems {

    static final int LEAST = 1;
    static final int MOST = 100;

    private final int top;

    /** How many of the highest answers of an item are favourable. */
    PercentFavourable(int top) {
        Bounds.check("top", top, LEAST, MOST);
        this.top = top;
    }

    @Override
    public Score score(List<Item> items) {
        return items.stream().allMatch(this::tellsApart) ? share(items, this::favourable) : Score.undefined();
    }

    private boolean tellsApart(Item item) {
        return item.steps().size() > top;
    }

    private boolean favourable(Item item) {
        List<BigFraction> steps = item.steps();
        return item.value().compareTo(steps.get(steps.size() - top)) >= 0;
    }
}
