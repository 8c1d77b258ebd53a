package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NearCoefficientsTest {

    static List<AdditiveStrategy> additive() {
        AdditiveStrategy squares = items -> items.stream()
                .collect(java.util.stream.Collectors.toMap(
                        Item::id, item -> item.weight().multiply(item.weight())));
        return List.of(ScoringStrategy.weightedMean(), ScoringStrategy.sum(), squares);
    }

    @ParameterizedTest
    @MethodSource("additive")
    void areTheExactOnesAsDoubles(AdditiveStrategy strategy) {
        double[] near = strategy.nearCoefficients(Items.EXAMPLE, new double[] {3, 1, 7, 250_000});
        Map<String, BigFraction> exact = strategy.coefficients(Items.weighted(Items.EXAMPLE, 3, 1, 7, 250_000));
        assertThat(near).hasSameSizeAs(Items.EXAMPLE);
        for (int i = 0; i < near.length; i++) {
            double expected =
                    Objects.requireNonNull(exact.get(Items.EXAMPLE.get(i).id())).doubleValue();
            assertThat(near[i]).isCloseTo(expected, within(expected * 1e-15));
        }
    }
}
