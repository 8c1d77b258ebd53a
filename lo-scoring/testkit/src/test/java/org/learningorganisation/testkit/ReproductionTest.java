package org.learningorganisation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** What a broken law prints is small, can be read back, and shows to anybody with a scorer that the law is broken. */
class ReproductionTest {

    private static final int MOST_QUESTIONS = 3;

    @ParameterizedTest
    @MethodSource("org.learningorganisation.testkit.BrokenStrategiesTest#caughtBy")
    void thePrintedDocumentsAreSmallAndShowTheFailure(Law law, Class<? extends StrategyContract> tested)
            throws ReflectiveOperationException {
        StrategyContract contract = tested.getDeclaredConstructor().newInstance();
        AssertionError failure = catchThrowableOfType(
                AssertionError.class, () -> LawTest.of(law, contract).run());
        List<Reproduction> printed = Reproduction.printedIn(failure.getMessage());

        assertThat(printed)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.questions()).hasSizeBetween(1, MOST_QUESTIONS));
        shows(law, printed, contract);
    }

    private static void shows(Law law, List<Reproduction> printed, StrategyContract contract) {
        ScoringStrategy strategy = printed.get(0).strategy(contract);
        switch (law) {
            case BOUNDS -> rangeDependsOnValues(printed.get(0).items(), strategy);
            case MONOTONE -> betterAnswerIsScoredLower(printed.get(0), printed.get(1), strategy);
            case ORDER, NOT_APPLICABLE, WEIGHT_SCALE ->
                assertThat(printed.get(0).exact(strategy))
                        .isNotEqualTo(printed.get(1).exact(printed.get(1).strategy(contract)));
            case EQUAL_ANSWERS -> equalAnswersAreScoredAsAnother(printed.get(0), strategy);
            case MIRROR -> mirroredScoreIsAnother(printed.get(0), printed.get(1), strategy);
            case TOTAL ->
                assertThatThrownBy(() -> printed.get(0).score(strategy)).isInstanceOf(IndexOutOfBoundsException.class);
            case DETERMINISTIC -> threadsSeeDifferentScores(printed.get(0).items(), strategy);
            case CONTRIBUTIONS ->
                assertThat(printed.get(0).contributions(strategy).values().stream()
                                .reduce(BigFraction.ZERO, BigFraction::add))
                        .isNotEqualTo(printed.get(0).exact(strategy));
            case MISSING_RULE -> throw new AssertionError("no strategy can break the missing rule: a scorer keeps it");
        }
    }

    private static void rangeDependsOnValues(List<Item> items, ScoringStrategy strategy) {
        List<Item> highest =
                items.stream().map(item -> item.withValue(item.upper())).toList();
        List<Item> lowest =
                items.stream().map(item -> item.withValue(item.lower())).toList();

        assertThat(Stream.of(items, highest, lowest).map(strategy::range).distinct())
                .hasSizeGreaterThan(1);
    }

    private static void betterAnswerIsScoredLower(Reproduction worse, Reproduction better, ScoringStrategy strategy) {
        List<Item> before = worse.items();
        List<Item> after = better.items();
        List<Integer> steps = IntStream.range(0, before.size())
                .mapToObj(place ->
                        after.get(place).value().compareTo(before.get(place).value()))
                .filter(step -> step != 0)
                .toList();

        assertThat(steps).containsExactly(1);
        assertThat(better.exact(strategy)).isLessThan(worse.exact(strategy));
    }

    private static void equalAnswersAreScoredAsAnother(Reproduction printed, ScoringStrategy strategy) {
        Set<BigFraction> values = new HashSet<>();
        printed.items().forEach(item -> values.add(item.value()));

        assertThat(values).hasSize(1).doesNotContain(printed.exact(strategy));
    }

    private static void mirroredScoreIsAnother(Reproduction asked, Reproduction mirrored, ScoringStrategy strategy) {
        Item item = asked.items().get(0);

        assertThat(mirrored.response()).isEqualTo(asked.response());
        assertThat(mirrored.exact(strategy))
                .isNotEqualTo(item.lower().add(item.upper()).subtract(asked.exact(strategy)));
    }

    private static void threadsSeeDifferentScores(List<Item> items, ScoringStrategy strategy) {
        Set<Optional<?>> seen = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 10_000).parallel().forEach(again -> seen.add(Subject.score(strategy, items)));

        assertThat(seen).hasSizeGreaterThan(1);
    }
}
