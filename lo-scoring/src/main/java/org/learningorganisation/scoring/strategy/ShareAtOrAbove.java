package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;

/** The share of items at or above a cut on their own scale. */
final class ShareAtOrAbove extends ShareOfItems {

    static final BigDecimal LEAST = BigDecimal.ZERO;
    static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final BigFraction cut;

    /** The cut, on the min-max scale of each item. */
    ShareAtOrAbove(BigDecimal cut) {
        Bounds.check("cut", cut, LEAST, MOST);
        this.cut = Fractions.of(cut);
    }

    @Override
    public Score score(List<Item> items) {
        return share(items, this::reached);
    }

    /** Without a division, so that an item with only one possible value is at the top of its scale. */
    private boolean reached(Item item) {
        BigFraction above = item.value().subtract(item.lower()).multiply(Fractions.HUNDRED);
        return above.compareTo(item.upper().subtract(item.lower()).multiply(cut)) >= 0;
    }
}
