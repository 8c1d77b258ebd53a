package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Weights made of pairwise comparisons, against {@code oracle/closed-form/ahp.json}. */
class PairwiseWeightsTest {

    private static final double CLOSE = 1e-12;
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final JsonNode ORACLE = OracleFile.values("closed-form/ahp.json");

    static Set<String> matrices() {
        Set<String> names = new TreeSet<>(ORACLE.propertyNames());
        names.removeAll(Set.of("ri_1980", "ri_later"));
        assertThat(names).hasSize(10);
        return names;
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void everyMatrixOfTheOracle(String name) {
        JsonNode expected = ORACLE.required(name);
        Map<String, Map<String, BigDecimal>> comparisons = comparisons(expected.required("matrix"));
        PairwiseWeights weights = PairwiseWeights.of(comparisons, RandomIndex.SAATY_1980);
        JsonNode eigenvector = expected.required("eigenvector_weights");
        assertThat(weights.weights()).hasSize(eigenvector.size());
        for (int i = 0; i < eigenvector.size(); i++) {
            assertThat(weights.weights().get("q" + i))
                    .isCloseTo(eigenvector.get(i).doubleValue(), within(CLOSE));
        }
        assertThat(weights.lambdaMax())
                .isCloseTo(expected.required("lambda_max").doubleValue(), within(CLOSE));
        assertThat(weights.consistencyIndex()).isCloseTo(expected.required("ci").doubleValue(), within(CLOSE));
        assertThat(weights.consistencyRatio())
                .isCloseTo(expected.required("cr_ri_1980").doubleValue(), within(CLOSE));
        assertThat(PairwiseWeights.of(comparisons, RandomIndex.SAATY_LATER).consistencyRatio())
                .isCloseTo(expected.required("cr_ri_later").doubleValue(), within(CLOSE));
        assertThat(refused(weights)).isEqualTo(expected.required("cr_ri_1980").doubleValue() > 0.1);
    }

    @Test
    void theTablesOfTheOracle() {
        for (int n = 1; n <= RandomIndex.MOST_ITEMS; n++) {
            assertThat(RandomIndex.SAATY_1980.of(n))
                    .isEqualTo(ORACLE.required("ri_1980").get(n - 1).doubleValue());
            assertThat(RandomIndex.SAATY_LATER.of(n))
                    .isEqualTo(ORACLE.required("ri_later").get(n - 1).doubleValue());
        }
        assertThat(ORACLE.required("ri_1980").size()).isEqualTo(RandomIndex.MOST_ITEMS);
    }

    /** The example of the Javadoc: for three items the eigenvector is that of the geometric means of the rows. */
    @Test
    void threeItemsByHand() {
        PairwiseWeights weights =
                PairwiseWeights.of(Map.of("a", row("b", "2", "c", "5"), "b", row("c", "2")), RandomIndex.SAATY_1980);
        double a = Math.cbrt(10);
        double c = Math.cbrt(0.1);
        assertThat(weights.weights().get("a")).isCloseTo(a / (a + 1 + c), within(CLOSE));
        assertThat(weights.weights().get("b")).isCloseTo(1 / (a + 1 + c), within(CLOSE));
        assertThat(weights.weights().get("c")).isCloseTo(c / (a + 1 + c), within(CLOSE));
        assertThat(weights.lambdaMax()).isCloseTo(3.0055, within(5e-5));
        assertThat(weights.consistencyRatio()).isCloseTo(0.0048, within(5e-5));
        assertThat(weights.requireConsistent(TENTH)).isSameAs(weights);
    }

    @Test
    void aPairCanBeGivenInEitherDirectionOrInBoth() {
        PairwiseWeights once = PairwiseWeights.of(Map.of("a", row("b", "4")), RandomIndex.SAATY_1980);
        assertThat(once.weights()).containsEntry("a", 0.8).containsEntry("b", 0.2);
        assertThat(PairwiseWeights.of(Map.of("b", row("a", "0.25")), RandomIndex.SAATY_1980))
                .isEqualTo(once);
        assertThat(PairwiseWeights.of(
                        Map.of("a", row("a", "1", "b", "4"), "b", row("a", "0.25", "b", "1")), RandomIndex.SAATY_1980))
                .isEqualTo(once);
        PairwiseWeights alone = PairwiseWeights.of(Map.of("a", Map.of()), RandomIndex.SAATY_1980);
        assertThat(alone.weights()).containsExactly(Map.entry("a", 1.0));
        assertThat(alone.consistencyRatio()).isZero();
        assertThat(alone.consistencyIndex()).isZero();
    }

    @Test
    void theJudgementsFarthestApartConverge() {
        PairwiseWeights cycle = PairwiseWeights.of(
                Map.of("a", row("b", "100", "d", "1"), "b", row("c", "100", "d", "1"), "c", row("a", "100", "d", "1")),
                RandomIndex.SAATY_1980);
        double whole = cycle.weights().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(whole).isCloseTo(1, within(CLOSE));
        assertThat(cycle.weights().get("a")).isCloseTo(cycle.weights().get("b"), within(CLOSE));
        assertThat(cycle.weights().get("a")).isCloseTo(cycle.weights().get("c"), within(CLOSE));
    }

    @Test
    void whatIsNoComparisonIsRefused() {
        assertRefused(Map.of(), "the number of compared items is 0; allowed is a whole number from 1 to 10");
        assertRefused(Map.of("a", row("b", "2", "c", "2")), "the comparison of b with c is missing");
        assertRefused(
                Map.of("a", row("b", "2"), "b", row("a", "0.4")),
                "the comparison of b with a is 0.4, and of a with b 2.0; their product must be 1");
        assertRefused(
                Map.of("a", row("a", "2")),
                "the comparison of a with a is 2.0, and of a with a 2.0; their product must be 1");
        assertRefused(
                Map.of("a", row("b", "0")), "the comparison of a with b is 0; allowed is a number from 0.01 to 100");
        assertRefused(
                Map.of("a", row("b", "-3")), "the comparison of a with b is -3; allowed is a number from 0.01 to 100");
        Map<String, BigDecimal> ten = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            ten.put("q" + i, BigDecimal.ONE);
        }
        assertRefused(Map.of("a", ten), "the number of compared items is 11; allowed is a whole number from 1 to 10");
    }

    @Test
    void contradictionsAboveTheLimitAreRefused() {
        PairwiseWeights cycle = PairwiseWeights.of(
                Map.of("a", row("b", "2"), "b", row("c", "2"), "c", row("a", "2")), RandomIndex.SAATY_LATER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringStrategy.pairwiseWeightedMean(cycle, TENTH))
                .withMessage("the consistency ratio of the comparisons is " + cycle.consistencyRatio()
                        + " by SAATY_LATER; the limit is 0.1");
        assertThat(cycle.consistencyRatio()).isCloseTo(0.25 / 0.52, within(CLOSE));
        assertThat(cycle.requireConsistent(BigDecimal.ONE)).isSameAs(cycle);
        assertThat(cycle.requireConsistent(new BigDecimal(cycle.consistencyRatio())))
                .isSameAs(cycle);
        PairwiseWeights pair = PairwiseWeights.of(Map.of("a", row("b", "4")), RandomIndex.SAATY_1980);
        assertThat(pair.requireConsistent(BigDecimal.ZERO)).isSameAs(pair);
    }

    @Test
    void theMeanOfTheRunningExample() {
        AdditiveStrategy mean = firstTwice();
        assertThat(mean.score(Items.EXAMPLE)).isInstanceOfSatisfying(Score.Value.class, score -> {
            assertThat(score.value().doubleValue()).isCloseTo(2.4, within(1e-15));
            assertThat(score.precision()).isEqualTo(Score.Precision.EXACT);
        });
        assertThat(mean.range(Items.EXAMPLE)).contains(Range.of(1, 5));
        BigFraction whole =
                mean.coefficients(Items.EXAMPLE).values().stream().reduce(BigFraction.ZERO, BigFraction::add);
        assertThat(whole).isEqualTo(BigFraction.ONE);
        mean.check(Items.EXAMPLE);
    }

    @Test
    void theWeightsOfTheItemsCountToo() {
        List<Item> firstHalved = Items.weighted(Items.EXAMPLE, 1, 2, 2, 2);
        assertThat(firstTwice().score(firstHalved))
                .isInstanceOfSatisfying(
                        Score.Value.class,
                        score -> assertThat(score.value().doubleValue()).isCloseTo(2.75, within(1e-15)));
    }

    @Test
    void anItemThatWasNotComparedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> firstTwice().check(Items.onFive(1, 2, 3, 4, 5)))
                .withMessage("there are no comparisons of q5; there are of [q1, q2, q3, q4]");
    }

    private static AdditiveStrategy firstTwice() {
        return ScoringStrategy.pairwiseWeightedMean(
                PairwiseWeights.of(
                        Map.of(
                                "q1", row("q2", "2", "q3", "2", "q4", "2"),
                                "q2", row("q3", "1", "q4", "1"),
                                "q3", row("q4", "1")),
                        RandomIndex.SAATY_1980),
                TENTH);
    }

    private static boolean refused(PairwiseWeights weights) {
        try {
            weights.requireConsistent(TENTH);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static void assertRefused(Map<String, Map<String, BigDecimal>> comparisons, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseWeights.of(comparisons, RandomIndex.SAATY_1980))
                .withMessage(message);
    }

    private static Map<String, BigDecimal> row(String... namesAndNumbers) {
        Map<String, BigDecimal> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            row.put(namesAndNumbers[i], new BigDecimal(namesAndNumbers[i + 1]));
        }
        return row;
    }

    private static Map<String, Map<String, BigDecimal>> comparisons(JsonNode matrix) {
        Map<String, Map<String, BigDecimal>> comparisons = new LinkedHashMap<>();
        for (int row = 0; row < matrix.size(); row++) {
            Map<String, BigDecimal> cells = new LinkedHashMap<>();
            for (int column = 0; column < matrix.size(); column++) {
                cells.put("q" + column, matrix.get(row).get(column).decimalValue());
            }
            comparisons.put("q" + row, cells);
        }
        return comparisons;
    }
}
