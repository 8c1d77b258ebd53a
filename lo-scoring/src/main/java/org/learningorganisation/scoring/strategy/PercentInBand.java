package org.learningorganisation.scoring.strategy;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** The share of items with one of the lowest answers of their own ladder, or with one between these and the highest. */
final class PercentInBand extends ShareOfItems {

    /** Which answers count. */
    enum Band {
        /** Those between the favourable and the unfavourable ones. */
        NEUTRAL,
        /** As many of the lowest as are favourable of the highest. */
        UNFAVOURABLE
    }

    private final Band band;
    private final int outer;

    /** Which band, and how many of the highest and of the lowest answers of an item lie outside the neutral one. */
    PercentInBand(Band band, int outer) {
        Bounds.check("top", outer, PercentFavourable.LEAST, PercentFavourable.MOST);
        this.band = band;
        this.outer = outer;
    }

    @Override
    public Score score(List<Item> items) {
        return items.stream().allMatch(this::tellsApart) ? share(items, this::counts) : Score.undefined();
    }

    private boolean tellsApart(Item item) {
        return item.steps().size() >= 2 * outer;
    }

    private boolean counts(Item item) {
        List<BigFraction> steps = item.steps();
        boolean unfavourable = item.value().compareTo(steps.get(outer - 1)) <= 0;
        boolean favourable = item.value().compareTo(steps.get(steps.size() - outer)) >= 0;
        return switch (band) {
            case NEUTRAL -> !favourable && !unfavourable;
            case UNFAVOURABLE -> unfavourable;
        };
    }
}
