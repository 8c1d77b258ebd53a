package org.learningorganisation.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.strategy.AdditiveStrategy;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Range;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** Strategies that look right and are not: each breaks one law, and no other. */
final class BrokenStrategies {

    private BrokenStrategies() {}

    private static BigFraction mean(List<Item> items, Function<Item, BigFraction> weight) {
        BigFraction sum = BigFraction.ZERO;
        BigFraction weights = BigFraction.ZERO;
        for (Item item : items) {
            sum = sum.add(item.value().multiply(weight.apply(item)));
            weights = weights.add(weight.apply(item));
        }
        return sum.divide(weights);
    }

    /** Normalises by the answers that happened to be given, not by what the scales allow. */
    static final class ObservedRange implements ScoringStrategy {
        @Override
        public Score score(List<Item> items) {
            return Score.exact(mean(items, Item::weight));
        }

        @Override
        public Optional<Range> range(List<Item> items) {
            List<BigFraction> values = items.stream().map(Item::value).sorted().toList();
            return Optional.of(new Range(values.get(0), values.get(values.size() - 1)));
        }
    }

    /** Leaves out answers that are far from the mean: a better answer that comes back into view lowers it. */
    static final class WithoutOutliers implements ScoringStrategy {
        @Override
        public Score score(List<Item> items) {
            BigFraction mean = mean(items, Item::weight);
            List<Item> near = items.stream()
                    .filter(item -> item.value()
                                    .subtract(mean)
                                    .abs()
                                    .multiply(3)
                                    .compareTo(item.upper().subtract(item.lower()))
                            <= 0)
                    .toList();
            return Score.exact(near.isEmpty() ? mean : mean(near, Item::weight));
        }
    }

    /** Counts the last answer twice, whichever comes last. */
    static final class LastCountsDouble implements ScoringStrategy {
        @Override
        public Score score(List<Item> items) {
            Item last = items.get(items.size() - 1);
            List<Item> more = new ArrayList<>(items);
            more.add(last);
            return Score.exact(mean(more, Item::weight));
        }
    }

    /** Pulls the mean towards the middle of the scale, as if somebody careful had answered too. */
    static final class PulledToTheMiddle implements ScoringStrategy {
        @Override
        public Score score(List<Item> items) {
            BigFraction middle = mean(items, Item::weight)
                    .multiply(9)
                    .add(items.get(0).lower().add(items.get(0).upper()).divide(2))
                    .divide(10);
            return Score.exact(middle);
        }
    }

    /** Trusts reversed questions less. */
    static final class ReversedCountsHalf implements ScoringStrategy {
        @Override
        public Score score(List<Item> items) {
            return Score.exact(mean(
                    items,
                    item -> item.keying() == Item.Keying.REVERSED
                            ? item.weight().divide(2)
                            : item.weight()));
        }
    }

    /**
     * Gives questions that do not apply the middle of the scale.
     *
     * @param questions the ids of all questions of the definition
     */
    record MiddleForNotApplicable(Set<String> questions) implements ScoringStrategy {
        @Override
        public Score score(List<Item> items) {
            Item first = items.get(0);
            int absent = questions.size() - items.size();
            BigFraction middle = first.lower().add(first.upper()).divide(2);
            BigFraction known = mean(items, Item::weight).multiply(items.size());
            return Score.exact(known.add(middle.multiply(absent)).divide(questions.size()));
        }
    }

    /** Rounds weights up to whole numbers. */
    static final class WholeWeights implements ScoringStrategy {
        @Override
        public Score score(List<Item> items) {
            return Score.exact(mean(
                    items, item -> BigFraction.of((long) Math.ceil(item.weight().doubleValue()))));
        }
    }

    /** Needs the ladder, which a range and a roll-up do not have. */
    static final class NeedsALadder implements ScoringStrategy {
        @Override
        public Score score(List<Item> items) {
            items.forEach(item -> item.ladder().get(0));
            return Score.exact(mean(items, Item::weight));
        }
    }

    /** Keeps its sums in fields, which two threads then share; the pause lets each run into the other. */
    static final class SumsInFields implements ScoringStrategy {
        private volatile BigFraction sum = BigFraction.ZERO;
        private volatile BigFraction weights = BigFraction.ZERO;

        @Override
        public Score score(List<Item> items) {
            sum = BigFraction.ZERO;
            weights = BigFraction.ZERO;
            for (Item item : items) {
                sum = sum.add(item.value().multiply(item.weight()));
                LockSupport.parkNanos(1_000);
                weights = weights.add(item.weight());
            }
            BigFraction whole = weights;
            return whole.signum() == 0 ? Score.undefined() : Score.exact(sum.divide(whole));
        }
    }

    /** Explains its score as a weighted mean, and scores the middle of the answers. */
    static final class MeanThatIsAMedian implements AdditiveStrategy {
        @Override
        public Map<String, BigFraction> coefficients(List<Item> items) {
            BigFraction whole = items.stream().map(Item::weight).reduce(BigFraction.ZERO, BigFraction::add);
            Map<String, BigFraction> coefficients = new HashMap<>();
            items.forEach(item -> coefficients.put(item.id(), item.weight().divide(whole)));
            return coefficients;
        }

        @Override
        public Score score(List<Item> items) {
            List<BigFraction> values = items.stream()
                    .map(Item::value)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            int half = values.size() / 2;
            return Score.exact(
                    values.get(half).add(values.get(values.size() - 1 - half)).divide(2));
        }
    }
}
