package org.learningorganisation.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

class CompositeReliabilityTest {

    /** Variances 1 and 1, covariance 1/2. */
    private static final CrossProducts TWO = Scores.products("1 2", "2 1", "3 3");

    private static final Statistic GOOD = new Statistic.Figure(0.8, 3);
    private static final Statistic FAIR = new Statistic.Figure(0.6, 3);

    @Test
    void byHand() {
        // 1 - (0.2 + 0.4) / 3
        assertThat(Scores.value(of(1, 1, GOOD, FAIR))).isCloseTo(0.8, within(1e-15));
        // 1 - (9 * 0.2 + 0.4) / (9 + 1 + 3)
        assertThat(Scores.value(of(3, 1, GOOD, FAIR))).isCloseTo(1 - 2.2 / 13, within(1e-15));
        assertThat(of(3, 1, GOOD, FAIR).n()).isEqualTo(3);
    }

    @Test
    void theUnitOfWeightsChangesNothing() {
        assertThat(of(6, 2, GOOD, FAIR)).isEqualTo(of(3, 1, GOOD, FAIR));
        assertThat(of(-3, -1, GOOD, FAIR)).isEqualTo(of(3, 1, GOOD, FAIR));
    }

    @Test
    void aDimensionWithoutWeightDoesNotCount() {
        assertThat(Scores.value(of(2, 0, GOOD, FAIR))).isCloseTo(0.8, within(1e-15));
        CrossProducts one = Scores.products("1", "2", "4");
        assertThat(Scores.value(CompositeReliability.of(one, List.of(BigFraction.of(5)), List.of(FAIR))))
                .isCloseTo(0.6, within(1e-15));
    }

    /** With alphas of sums of questions this is the stratified alpha, and with equal strata it is alpha of all. */
    @Test
    void equalStrataHaveTheAlphaOfAllQuestions() {
        CrossProducts strata = Scores.products("2 2", "3 3", "6 7", "8 7", "5 4");
        Statistic one = new Statistic.Figure(0, 5);
        Statistic got = CompositeReliability.of(strata, List.of(BigFraction.ONE, BigFraction.ONE), List.of(one, one));
        // strata without any reliability of their own: lambda 1
        assertThat(Scores.value(got))
                .isCloseTo(Scores.value(GuttmanLambdas.of(strata).lambda1()), within(1e-14));
    }

    @Test
    void whatIsNotDefinedSaysWhy() {
        Statistic none = Statistic.undefined(UndefinedReason.TOO_FEW_QUESTIONS, 3);
        assertThat(of(1, 1, GOOD, none)).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_QUESTIONS, 3));
        assertThat(of(0, 0, GOOD, FAIR)).isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE, 3));
        assertThat(CompositeReliability.of(Scores.products("1 1"), ones(2), List.of(GOOD, FAIR)))
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_PEOPLE, 1));
        assertThat(CompositeReliability.of(Scores.products(". ."), ones(2), List.of(GOOD, FAIR)))
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_VALUES, 0));
        CrossProducts contrary = Scores.products("1 5 .", "5 1 .", "1 . 5", "5 . 1", ". 1 5", ". 5 1");
        assertThat(CompositeReliability.of(contrary, ones(3), List.of(GOOD, FAIR, GOOD)))
                .isEqualTo(Statistic.undefined(UndefinedReason.NOT_POSITIVE_DEFINITE, 6));
    }

    @Test
    void everyDimensionHasAWeightAndAReliability() {
        assertThatThrownBy(() -> CompositeReliability.of(TWO, ones(1), List.of(GOOD, FAIR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 and 2");
        assertThatThrownBy(() -> CompositeReliability.of(TWO, ones(2), List.of(GOOD)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Statistic of(int first, int second, Statistic one, Statistic other) {
        return CompositeReliability.of(
                TWO, List.of(BigFraction.of(first), BigFraction.of(second)), List.of(one, other));
    }

    private static List<BigFraction> ones(int number) {
        return Collections.nCopies(number, BigFraction.ONE);
    }
}
