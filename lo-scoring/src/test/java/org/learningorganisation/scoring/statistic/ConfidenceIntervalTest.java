package org.learningorganisation.scoring.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceIntervalTest {

    private static final Statistic NONE = Statistic.undefined(UndefinedReason.NO_VARIANCE, 4);

    @Test
    void theDeviateOf95PercentIsTheOneOfTheTables() {
        assertThat(ConfidenceLevel.NINETY_FIVE.z()).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(ConfidenceLevel.NINETY_FIVE.lowerTail()).isCloseTo(0.025, within(1e-16));
        assertThat(new ConfidenceLevel(0.9).z()).isCloseTo(1.6448536269514722, within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
    void aLevelIsAProbability(double value) {
        assertThatThrownBy(() -> new ConfidenceLevel(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("and is " + value);
    }

    @Test
    void liesAroundTheEstimateAsFarAsTheErrorSays() {
        ConfidenceInterval interval = ConfidenceInterval.around(
                new Statistic.Figure(3, 9), new Statistic.Figure(0, 5), ConfidenceLevel.NINETY_FIVE);
        assertThat(interval).isEqualTo(ConfidenceInterval.of(3, 3, 9));
        ConfidenceInterval wide = ConfidenceInterval.around(
                new Statistic.Figure(3, 9), new Statistic.Figure(2, 5), ConfidenceLevel.NINETY_FIVE);
        double distance = 2 * ConfidenceLevel.NINETY_FIVE.z();
        assertThat(wide).isEqualTo(ConfidenceInterval.of(3 - distance, 3 + distance, 9));
    }

    @Test
    void isUndefinedWhereTheEstimateOrTheErrorIs() {
        Statistic figure = new Statistic.Figure(3, 9);
        assertThat(ConfidenceInterval.around(NONE, figure, ConfidenceLevel.NINETY_FIVE))
                .isEqualTo(new ConfidenceInterval(NONE, NONE));
        assertThat(ConfidenceInterval.around(figure, NONE, ConfidenceLevel.NINETY_FIVE))
                .isEqualTo(ConfidenceInterval.undefined(UndefinedReason.NO_VARIANCE, 9));
    }

    @Test
    void limitsAreFinite() {
        ConfidenceInterval none = ConfidenceInterval.undefined(UndefinedReason.OUT_OF_RANGE, 2);
        assertThat(ConfidenceInterval.of(Double.NEGATIVE_INFINITY, 1, 2)).isEqualTo(none);
        assertThat(ConfidenceInterval.of(1, Double.NaN, 2)).isEqualTo(none);
    }
}
