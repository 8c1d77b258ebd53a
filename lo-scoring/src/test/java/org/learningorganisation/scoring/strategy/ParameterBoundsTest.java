package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both ends of the range of a parameter are allowed; what lies next to them is refused by name, value and range. */
class ParameterBoundsTest {

    private static final PersonEstimator WLE = PersonEstimator.weightedLikelihood();

    record Bounded(String name, String kind, Consumer<BigDecimal> use, String least, String most, String beyond) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Bounded number(String name, String least, String most, Consumer<BigDecimal> use) {
        return new Bounded(name, "a number", use, least, most, "0.001");
    }

    private static Bounded whole(String name, int least, int most, Consumer<Integer> use) {
        return new Bounded(
                name,
                "a whole number",
                value -> use.accept(value.intValueExact()),
                Integer.toString(least),
                Integer.toString(most),
                "1");
    }

    static Stream<Bounded> parameters() {
        return Stream.of(
                number("share", "0", "0.49", ScoringStrategy::trimmedMean),
                number("share", "0", "1", share -> MissingRule.shareAnswered(share, MissingRule.Base.ASKED)),
                number("cut", "0", "100", ScoringStrategy::shareAtOrAbove),
                whole("top", 1, 100, ScoringStrategy::percentFavourable),
                whole("top", 1, 100, ScoringStrategy::percentNeutral),
                whole("the number of compared items", 1, 10, ParameterBoundsTest::compare),
                number("the comparison of a with b", "0.01", "100", ParameterBoundsTest::compare),
                number("a threshold of q1", "-50", "50", ParameterBoundsTest::threshold),
                number("mean", "-50", "50", mean -> PersonEstimator.expectedAPosteriori(mean, BigDecimal.ONE)),
                number("sd", "0.01", "10", sd -> PersonEstimator.expectedAPosteriori(BigDecimal.ZERO, sd)));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void bothEndsOfARangeBelongToIt(Bounded parameter) {
        for (String end : List.of(parameter.least(), parameter.most())) {
            assertThatCode(() -> parameter.use().accept(new BigDecimal(end))).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void whatLiesBeyondIsRefusedByNameValueAndRange(Bounded parameter) {
        BigDecimal beyond = new BigDecimal(parameter.beyond());
        for (BigDecimal value : List.of(
                new BigDecimal(parameter.least()).subtract(beyond), new BigDecimal(parameter.most()).add(beyond))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parameter.use().accept(value))
                    .withMessage(parameter.name() + " is " + value + "; allowed is " + parameter.kind() + " from "
                            + parameter.least() + " to " + parameter.most());
        }
    }

    private static void threshold(BigDecimal threshold) {
        ScoringStrategy.partialCredit(Map.of("q1", List.of(BigDecimal.ZERO, threshold)), WLE);
    }

    private static void compare(BigDecimal judgement) {
        PairwiseWeights.of(Map.of("a", Map.of("b", judgement)), RandomIndex.SAATY_1980);
    }

    /** As many items as given, all alike. */
    private static void compare(int items) {
        Map<String, Map<String, BigDecimal>> comparisons = new LinkedHashMap<>();
        for (int row = 0; row < items; row++) {
            Map<String, BigDecimal> others = new LinkedHashMap<>();
            for (int column = row; column < items; column++) {
                others.put("q" + column, BigDecimal.ONE);
            }
            comparisons.put("q" + row, others);
        }
        PairwiseWeights.of(comparisons, RandomIndex.SAATY_1980);
    }
}
