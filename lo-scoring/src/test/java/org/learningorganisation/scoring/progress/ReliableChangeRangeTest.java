package org.learningorganisation.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

class ReliableChangeRangeTest {

    @Test
    void reliableChangeIsNotDefinedWithoutErrorAndRefusesWhatIsOutOfRange() {
        ReliableChange certain = new ReliableChange(1.5, 1, ConfidenceLevel.NINETY_FIVE);
        assertThat(certain.index(BigFraction.ONE, BigFraction.of(2)))
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE, 1));
        assertThat(certain.minimalChange()).isZero();
        assertThat(certain.direction(BigFraction.ONE, BigFraction.of(2))).isEqualTo(Direction.RISE);
        assertThat(certain.direction(BigFraction.ONE, BigFraction.ONE)).isEqualTo(Direction.STEADY);
        assertThat(new ReliableChange(0, 0.8, ConfidenceLevel.NINETY_FIVE).standardErrorOfMeasurement())
                .isZero();
        assertThat(new ReliableChange(2, 0, ConfidenceLevel.NINETY_FIVE).standardErrorOfMeasurement())
                .isEqualTo(2);
        for (double wrong : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ReliableChange(wrong, 0.8, ConfidenceLevel.NINETY_FIVE))
                    .withMessageContaining("standardDeviation");
        }
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ReliableChange(1, wrong, ConfidenceLevel.NINETY_FIVE))
                    .withMessageContaining("reliability");
        }
    }
}
