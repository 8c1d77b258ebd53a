package org.learningorganisation.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Range;
import org.learningorganisation.scoring.strategy.Reason;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

class FormulaTest {

    private static final String WEIGHTED_MEAN = "sum(items.map(i, i.weight * i.value)) / sum(items.map(i, i.weight))";

    private static final ScoringStrategy MEAN = strategy(WEIGHTED_MEAN);

    private static final List<Item> THREE = List.of(
            SomeItems.item("c", 5, BigFraction.of(2)),
            new Item(
                    "a",
                    BigFraction.of(2),
                    BigFraction.ONE,
                    BigFraction.of(5),
                    BigFraction.ONE,
                    List.of(),
                    Optional.of("basic"),
                    Item.Keying.REVERSED),
            SomeItems.item("b", 3, BigFraction.ONE));

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            7 / 2 => 3.5
            100 * count(items.filter(i, i.value >= 3)) / count(items) => 66.66666666666667
            sum(items.map(i, i.share * i.value)) => 3.75
            mean(items.map(i, i.position)) => 0.5833333333333334
            min(items.map(i, i.value)) + max(items.map(i, i.value)) => 7
            min(3, count(items)) - max(1, 2) => 1
            sum(items.filter(i, i.level == 'basic').map(i, i.value)) => 2
            sum(items.map(i, i.reversed, i.value)) => 2
            sum(items.map(i, i.id in ['a', 'c'] ? i.weight : 0)) => 3
            items.exists_one(i, i.id.startsWith("a")) && !items.all(i, i.value > 2) ? 1 : 0 => 1
            items.exists(i, i.value == i.upper) || 1 / 0 > 1 ? -1 : 1 => -1
            exp(mean(items.map(i, ln(i.value)))) => 3.1072325059538586
            sqrt(abs(-16)) + pow(2, 10) => 1028
            count(items) / sum(items.map(i, 1 / i.value)) => 2.9032258064516134
            min(items.map(i, i.value)) => 2
            100 * count(items.filter(i, i.value >= 4)) / count(items) => 33.333333333333336
            items.all(i, i.level != 'basic' || i.value == i.upper) ? mean(items.map(i, i.value)) : 0 => 0
            mean([items.filter(i, i.level == ''), items].map(l, sum(l.map(i, i.value)))) => 9
            """)
    void seesTheItemsInTheOrderOfTheirIds(String expression, double expected) {
        assertThat(Formula.of(expression).value(AnsweredItem.of(THREE))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 / 0",
                "0 / 0",
                "1 / (1 / 0)",
                "1 / 0 > 1 ? 1 : 2",
                "exp(ln(0))",
                "ln(-1)",
                "sqrt(-1)",
                "pow(-8, 1.0 / 3)",
                "pow(0, -1)",
                "exp(1000)",
                "1e308 * 10",
                "mean([])",
                "min([])",
                "max(items.filter(i, i.value > 5).map(i, i.value))"
            })
    void whatHasNoFiniteValueIsUndefined(String expression) {
        assertThat(strategy(expression).score(THREE)).isEqualTo(new Score.NotScored(Reason.UNDEFINED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sum(items.map(i, i.wight))  | line 1, column 19: undefined field 'wight'
            100 * total(items)          | line 1, column 12: undeclared reference to 'total'
            items                       | line 1, column 1: expected type 'double' but found 'list(item)'
            1 +                         | line 1, column 4: mismatched input '<EOF>'
            """)
    void anErrorNamesItsPlaceAndWhatIsAllowed(String expression, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy(expression))
                .withMessageContaining(message)
                .withMessageContaining("an expression sees items, each with id, value, lower, upper, weight, share,"
                        + " position, level, reversed; the functions abs, count, exp, ln, max, mean, min, pow, sqrt,"
                        + " startsWith, sum; and map, filter, all, exists, exists_one");
    }

    @Test
    void anErrorCountsLines() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy("100 *\n  sum(items.map(i, i.wight))"))
                .withMessageContaining("line 2, column 21: undefined field 'wight'");
    }

    @Test
    void theRangeIsThatOfTheLowestAndTheHighestAnswersUnlessGiven() {
        assertThat(strategy(WEIGHTED_MEAN).range(THREE)).contains(Range.of(1, 5));
        assertThat(strategy("10 - mean(items.map(i, i.value))").range(THREE)).contains(Range.of(5, 9));
        assertThat(strategy("1 / (mean(items.map(i, i.value)) - 1)").range(THREE))
                .isEmpty();
        Choice half = choice(WEIGHTED_MEAN).with("upper", 6);
        assertThat(strategy(half).range(THREE)).contains(Range.of(1, 6));
        assertThat(strategy(half.with("lower", 0)).range(THREE)).contains(Range.of(0, 6));
    }

    @Test
    void endsThatHaveNoMeaningAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy(choice("1").with("lower", 5).with("upper", 5)))
                .withMessage("strategy 'formula': the parameter \"lower\" must be below \"upper\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy(choice("1").with("lower", "low")))
                .withMessageContaining("a number from -1000000000 to 1000000000, or \"EVALUATED\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy(choice("1").with("lower", new BigDecimal("1e-999999999"))))
                .withMessageContainingAll("strategy 'formula'", "\"lower\" is 1E-999999999", "at most 40 digits");
    }

    @Test
    void anExpressionIsReadOnce() {
        var registry = Formulas.strategies(ScoringMethods.strategies());
        var first = (FormulaStrategy) registry.create(choice(WEIGHTED_MEAN));
        var second = (FormulaStrategy) registry.create(choice(WEIGHTED_MEAN));
        assertThat(second.formula()).isSameAs(first.formula());
    }

    @Property
    void theOrderOfItemsChangesNothing(@ForAll("items") List<Item> items) {
        List<Item> reversed = IntStream.range(0, items.size())
                .mapToObj(place -> items.get(items.size() - 1 - place))
                .toList();
        assertThat(MEAN.score(reversed)).isEqualTo(MEAN.score(items));
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return SomeItems.any();
    }

    @Test
    void manyThreadsShareOneFormula() throws ExecutionException, InterruptedException {
        ScoringStrategy strategy = strategy("sum(items.map(i, sum(items.map(j, i.value * j.weight))))");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> scores = () -> IntStream.range(0, 500)
                    .allMatch(round -> strategy.score(SomeItems.items(round % 20 + 1))
                            .equals(Score.approximate((round % 20 + 1) * sumOfValues(round % 20 + 1))));
            for (Future<Boolean> future : threads.invokeAll(List.of(scores, scores, scores, scores))) {
                assertThat(future.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static double sumOfValues(int count) {
        return IntStream.range(0, count).map(place -> place % 5 + 1).sum();
    }

    private static Choice choice(String expression) {
        return Choice.of(Formulas.NAME).with("expression", expression);
    }

    private static ScoringStrategy strategy(String expression) {
        return strategy(choice(expression));
    }

    private static ScoringStrategy strategy(Choice choice) {
        return Formulas.strategies(ScoringMethods.strategies()).create(choice);
    }
}
