package org.learningorganisation.scoring.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticTest {

    private static final Optional<BigFraction> FOUR = Optional.of(BigFraction.of(4));

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void figuresAreFinite(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statistic.Figure(value, 3))
                .withMessageContaining("value")
                .withMessageContaining(String.valueOf(value));
    }

    @Test
    void restsOnNoNegativeNumberOfPeople() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statistic.Figure(1, -1))
                .withMessageContaining("n must be 0 or more, and is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statistic.Undefined(UndefinedReason.NO_VALUES, -1))
                .withMessageContaining("n must be 0 or more, and is -1");
        assertThatNullPointerException()
                .isThrownBy(() -> new Statistic.Undefined(null, 0))
                .withMessageContaining("reason");
    }

    @Test
    void roundsAnExactValueOnce() {
        assertThat(Statistic.of(BigFraction.of(1, 3), 2)).isEqualTo(new Statistic.Figure(1. / 3, 2));
        assertThat(Statistic.of(BigFraction.of(10).pow(400), 2))
                .isEqualTo(new Statistic.Undefined(UndefinedReason.OUT_OF_RANGE, 2));
    }

    @Test
    void foldsBothCases() {
        assertThat(Statistic.of(BigFraction.ONE, 2).<String>fold(figure -> "figure " + figure.value(), none -> "none"))
                .isEqualTo("figure 1.0");
        assertThat(Statistic.undefined(UndefinedReason.NO_VALUES, 0)
                        .<String>fold(figure -> "figure", none -> none.reason().name()))
                .isEqualTo("NO_VALUES");
    }

    @Test
    void matrixCopiesItsRowsAndRefusesOthersThanItsQuestions() {
        List<Optional<BigFraction>> row = new ArrayList<>(List.of(FOUR, Optional.empty()));
        ScoreMatrix matrix = new ScoreMatrix(2, List.of(row));
        row.set(0, Optional.empty());

        assertThat(matrix.people()).containsExactly(List.of(FOUR, Optional.empty()));
        assertThat(matrix.question(0)).isEqualTo(Sample.of(List.of(BigFraction.of(4))));
        assertThat(matrix.question(1).size()).isZero();
        assertThat(matrix.answering()).isEqualTo(1);
        assertThat(matrix.listwise()).isEqualTo(new ScoreMatrix(2, List.of()));
        assertThatThrownBy(() -> matrix.question(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreMatrix(2, List.of(List.of(FOUR, FOUR), List.of(FOUR))))
                .withMessage("row 1 must have 2 cells, and has 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreMatrix(-1, List.of()))
                .withMessage("questions must be 0 or more, and is -1");
    }

    @Test
    void varianceIsExact() {
        Sample sample = Sample.of(List.of(BigFraction.of(1, 3), BigFraction.of(1, 2), BigFraction.of(2, 3)));
        assertThat(sample.variance()).contains(BigFraction.of(1, 36));
        assertThat(Sample.of(List.of(BigFraction.ONE)).variance()).isEmpty();
    }
}
