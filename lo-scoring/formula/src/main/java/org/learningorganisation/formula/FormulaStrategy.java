package org.learningorganisation.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Range;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/**
 * The value of an expression over the items.
 *
 * @param formula the expression
 * @param lower the lowest score it can give; where empty, found by evaluating it
 * @param upper the highest score it can give; where empty, found by evaluating it
 */
record FormulaStrategy(Formula formula, Optional<BigFraction> lower, Optional<BigFraction> upper)
        implements ScoringStrategy {

    @Override
    public Score score(List<Item> items) {
        try {
            return Score.approximate(formula.value(AnsweredItem.of(items)));
        } catch (NoValueException e) {
            return Score.undefined();
        }
    }

    /** Refuses an expression that needs too many steps already now, and an end that lies beyond the other, evaluated one. */
    @Override
    public void check(List<Item> items) {
        try {
            score(items);
            range(items)
                    .filter(range -> range.lower().compareTo(range.upper()) > 0)
                    .ifPresent(range -> {
                        throw new IllegalArgumentException("the lower end of the scores is "
                                + range.lower().doubleValue()
                                + " and the upper " + range.upper().doubleValue()
                                + "; a plan that gives one of them gives one that fits the other");
                    });
        } catch (FormulaLimitException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Where a better answer gives a lower value, the two evaluated ends change places. */
    @Override
    public Optional<Range> range(List<Item> items) {
        if (lower.isPresent() && upper.isPresent()) {
            return Optional.of(new Range(lower.get(), upper.get()));
        }
        return at(items, Item::lower)
                .flatMap(lowest -> at(items, Item::upper).map(highest -> between(lowest, highest)));
    }

    private Range between(BigFraction lowest, BigFraction highest) {
        BigFraction least = Fractions.min(lowest, highest);
        BigFraction most = least.equals(lowest) ? highest : lowest;
        return new Range(lower.orElse(least), upper.orElse(most));
    }

    private Optional<BigFraction> at(List<Item> items, Function<Item, BigFraction> end) {
        return score(items.stream().map(item -> item.withValue(end.apply(item))).toList())
                .fold(value -> Optional.of(value.value()), reason -> Optional.empty());
    }
}
