package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

/** What holds for every built-in strategy, whatever the answers on 1 to 5. */
class StrategyPropertiesTest {

    private static final int MOST_ITEMS = 9;
    private static final int HIGHEST = 5;

    private static final Map<String, ScoringStrategy> ALL = all();

    private static Map<String, ScoringStrategy> all() {
        Map<String, List<BigDecimal>> thresholds = new LinkedHashMap<>();
        Map<String, BigDecimal> locations = new LinkedHashMap<>();
        Map<String, Map<String, BigDecimal>> comparisons = new LinkedHashMap<>();
        for (int i = 1; i <= MOST_ITEMS; i++) {
            // those of q2, q4 and so on are not in order
            BigDecimal step = BigDecimal.valueOf(i % 2 == 0 ? -1 : 1);
            thresholds.put(
                    "q" + i,
                    List.of(step.negate(), BigDecimal.valueOf(i, 1), step, step.multiply(new BigDecimal("1.5"))));
            locations.put("q" + i, BigDecimal.valueOf(i - 5L, 1));
            Map<String, BigDecimal> row = new LinkedHashMap<>();
            for (int j = i + 1; j <= MOST_ITEMS; j++) {
                row.put("q" + j, BigDecimal.valueOf(j - i));
            }
            comparisons.put("q" + i, row);
        }
        List<BigDecimal> steps = List.of(BigDecimal.ONE.negate(), BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN);
        PersonEstimator eap = PersonEstimator.expectedAPosteriori(BigDecimal.ZERO, BigDecimal.ONE);
        Map<String, ScoringStrategy> all = new LinkedHashMap<>();
        all.put("weighted-mean", ScoringStrategy.weightedMean());
        all.put("sum", ScoringStrategy.sum());
        all.put("median", ScoringStrategy.median());
        all.put("minimum", ScoringStrategy.minimum());
        all.put("geometric-mean", ScoringStrategy.geometricMean());
        all.put("trimmed-mean", ScoringStrategy.trimmedMean(new BigDecimal("0.2")));
        all.put("percent-favourable", ScoringStrategy.percentFavourable(2));
        all.put("share-at-or-above", ScoringStrategy.shareAtOrAbove(BigDecimal.valueOf(50)));
        all.put(
                "ahp-weighted-mean",
                ScoringStrategy.pairwiseWeightedMean(
                        PairwiseWeights.of(comparisons, RandomIndex.SAATY_1980), BigDecimal.ONE));
        all.put("partial-credit", ScoringStrategy.partialCredit(thresholds, PersonEstimator.weightedLikelihood()));
        all.put("partial-credit ML", ScoringStrategy.partialCredit(thresholds, PersonEstimator.maximumLikelihood()));
        all.put("partial-credit EAP", ScoringStrategy.partialCredit(thresholds, eap));
        all.put("rating-scale", ScoringStrategy.ratingScale(locations, steps, PersonEstimator.weightedLikelihood()));
        all.put("rating-scale EAP", ScoringStrategy.ratingScale(locations, steps, eap));
        return all;
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return Arbitraries.integers()
                .between(1, HIGHEST)
                .tuple2()
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_ITEMS)
                .map(answers -> {
                    List<Item> items = new ArrayList<>();
                    answers.forEach(answer ->
                            items.add(Items.item("q" + (items.size() + 1), 1, HIGHEST, answer.get1(), answer.get2())));
                    return items;
                });
    }

    @Property(tries = 200)
    void aScoreIsWithinItsRange(@ForAll("items") List<Item> items) {
        ALL.forEach((name, strategy) -> {
            Range range = strategy.range(items).orElseThrow();
            strategy.score(items)
                    .fold(
                            score -> assertThat(score.value())
                                    .as(name)
                                    .isGreaterThanOrEqualTo(range.lower())
                                    .isLessThanOrEqualTo(range.upper()),
                            reason -> assertThat(name).isEqualTo("partial-credit ML"));
        });
    }

    @Property(tries = 200)
    void theOrderOfTheItemsChangesNothing(@ForAll("items") List<Item> items, @ForAll Random random) {
        List<Item> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        ALL.forEach((name, strategy) -> {
            assertThat(strategy.score(shuffled)).as(name).isEqualTo(strategy.score(items));
            assertThat(strategy.range(shuffled)).as(name).isEqualTo(strategy.range(items));
        });
    }

    @Property(tries = 200)
    void aBetterAnswerNeverLowersAScore(@ForAll("items") List<Item> items, @ForAll @IntRange(max = 100) int which) {
        int place = which % items.size();
        Item item = items.get(place);
        if (item.value().equals(item.upper())) {
            return;
        }
        List<Item> better = new ArrayList<>(items);
        better.set(place, item.withValue(item.value().add(1)));
        ALL.forEach((name, strategy) -> strategy.score(items)
                .fold(
                        before -> strategy.score(better)
                                .fold(
                                        after -> assertThat(after.value())
                                                .as(name)
                                                .isGreaterThanOrEqualTo(before.value()),
                                        reason -> assertThat(name).isEqualTo("partial-credit ML")),
                        reason -> assertThat(name).isEqualTo("partial-credit ML")));
    }

    @Property(tries = 200)
    void theUnitOfTheWeightsChangesNothing(
            @ForAll("items") List<Item> items, @ForAll @IntRange(min = 2, max = 9) int by) {
        int[] weights = items.stream()
                .mapToInt(item -> item.weight().multiply(by).intValue())
                .toArray();
        List<Item> heavier = Items.weighted(items, weights);
        ALL.forEach((name, strategy) -> {
            if (!name.equals("sum")) {
                assertThat(strategy.score(heavier)).as(name).isEqualTo(strategy.score(items));
            }
        });
    }

    @Property(tries = 200)
    void contributionsSumToTheScoreExactly(@ForAll("items") List<Item> items) {
        ALL.forEach((name, strategy) -> {
            if (strategy instanceof AdditiveStrategy additive) {
                Map<String, BigFraction> coefficients = additive.coefficients(items);
                BigFraction sum = BigFraction.ZERO;
                for (Item item : items) {
                    sum = sum.add(item.value().multiply(coefficients.getOrDefault(item.id(), BigFraction.ZERO)));
                }
                assertThat(strategy.score(items)).as(name).isEqualTo(Score.exact(sum));
            }
        });
    }
}
