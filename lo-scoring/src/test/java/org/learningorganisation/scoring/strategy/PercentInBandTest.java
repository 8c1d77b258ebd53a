package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;

/** The neutral and the unfavourable share beside the favourable one. */
class PercentInBandTest {

    @Example
    void theBandsOfTheRunningExample() {
        assertShares(1, Items.EXAMPLE, 25, 75, 0);
        assertShares(2, Items.EXAMPLE, 25, 50, 25);
        assertShares(2, Items.onFive(1, 2, 3, 4, 5), 40, 20, 40);
        assertShares(2, Items.weighted(Items.EXAMPLE, 2, 1, 1, 4), 25, 62.5, 12.5);
    }

    @Example
    void withTwiceAsManyAnswersAsAreFavourableNoneIsNeutral() {
        assertShares(2, Items.on(1, 4, 1, 2, 3, 4), 50, 0, 50);
    }

    @Example
    void withFewerAnswersTheBandsOverlapAndAreUndefined() {
        for (List<Item> items : List.of(Items.on(1, 3, 2), List.of(Items.child("a", 50)))) {
            assertThat(ScoringStrategy.percentNeutral(2).score(items)).isEqualTo(Score.undefined());
            assertThat(ScoringStrategy.percentUnfavourable(2).score(items)).isEqualTo(Score.undefined());
        }
    }

    @Example
    void aShareIsOfAHundredWhateverTheItems() {
        assertThat(ScoringStrategy.percentNeutral(2).range(Items.EXAMPLE)).contains(Range.of(0, 100));
        assertThat(ScoringStrategy.percentUnfavourable(2).range(Items.on(1, 3, 2)))
                .contains(Range.of(0, 100));
    }

    @Example
    void theNumberOfAnswersIsFromOneToAHundred() {
        assertThat(ScoringStrategy.percentNeutral(1)).isNotNull();
        assertThat(ScoringStrategy.percentUnfavourable(100)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringStrategy.percentNeutral(0))
                .withMessage("top is 0; allowed is a whole number from 1 to 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringStrategy.percentUnfavourable(101))
                .withMessage("top is 101; allowed is a whole number from 1 to 100");
    }

    @Property(tries = 100)
    void theThreeSharesMakeAHundred(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 7) Integer> answers,
            @ForAll @IntRange(min = 1, max = 3) int top) {
        List<Item> items =
                Items.on(1, 7, answers.stream().mapToInt(Integer::intValue).toArray());
        assertThat(Stream.of(
                                ScoringStrategy.percentFavourable(top),
                                ScoringStrategy.percentNeutral(top),
                                ScoringStrategy.percentUnfavourable(top))
                        .map(strategy -> value(strategy, items))
                        .reduce(BigFraction.ZERO, BigFraction::add))
                .isEqualTo(BigFraction.of(100));
    }

    private static void assertShares(
            int top, List<Item> items, double unfavourable, double neutral, double favourable) {
        assertThat(value(ScoringStrategy.percentUnfavourable(top), items).doubleValue())
                .isEqualTo(unfavourable);
        assertThat(value(ScoringStrategy.percentNeutral(top), items).doubleValue())
                .isEqualTo(neutral);
        assertThat(value(ScoringStrategy.percentFavourable(top), items).doubleValue())
                .isEqualTo(favourable);
    }

    private static BigFraction value(ScoringStrategy strategy, List<Item> items) {
        return strategy.score(items)
                .fold(score -> Optional.of(score.value()), reason -> Optional.<BigFraction>empty())
                .orElseThrow();
    }
}
