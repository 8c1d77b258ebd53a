package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;

/**
 * The mean of the values without the lowest and the highest.
 *
 * @param share the share of the values left out at each end
 */
record TrimmedMean(BigDecimal share) implements ScoringStrategy {

    static final BigDecimal LEAST = BigDecimal.ZERO;

    /** Below a half, so that at least one value is left. */
    static final BigDecimal MOST = new BigDecimal("0.49");

    /** Checks the share. */
    TrimmedMean {
        Bounds.check("share", share, LEAST, MOST);
    }

    @Override
    public Score score(List<Item> items) {
        int cut = share.multiply(BigDecimal.valueOf(items.size()))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
        List<BigFraction> kept = items.stream()
                .map(Item::value)
                .sorted()
                .skip(cut)
                .limit(items.size() - 2L * cut)
                .toList();
        ExactSum sum = new ExactSum();
        kept.forEach(sum::add);
        return Score.exact(sum.total().divide(kept.size()));
    }
}
