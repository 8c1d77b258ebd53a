package org.learningorganisation.scoring.strategy;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Distribution;

/** The middle value, or the mean of the two middle ones. */
final class Median implements ScoringStrategy {

    @Override
    public Score score(List<Item> items) {
        SortedMap<BigFraction, Integer> byValue = new TreeMap<>();
        items.forEach(item -> byValue.merge(item.value(), 1, Integer::sum));
        return Distribution.median(byValue).map(Score::exact).orElseGet(Score::undefined);
    }
}
