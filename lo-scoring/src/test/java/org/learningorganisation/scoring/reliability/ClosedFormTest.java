package org.learningorganisation.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.scoring.statistic.ConfidenceInterval;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;
import tools.jackson.databind.JsonNode;

/** True scores and lengths of {@code oracle/closed-form/sem-rci.json}, to 1e-12. */
class ClosedFormTest {

    private static final JsonNode EXPECTED = ReliabilityOracle.values("closed-form/sem-rci.json");
    private static final int N = 120;

    @Test
    void trueScoresByKelley() {
        assertThat(EXPECTED.required("kelley").size()).isEqualTo(4);
        EXPECTED.required("kelley").forEach(want -> {
            TrueScore got = TrueScore.of(
                    number(want, "observed"),
                    new TrueScore.Group(
                            number(want, "group_mean"), number(want, "sd"), figure(number(want, "reliability"))),
                    ConfidenceLevel.NINETY_FIVE);
            assertFigure(got.estimate(), want, "true_score");
            assertFigure(got.standardErrorOfEstimate(), want, "standard_error_of_estimate");
            assertFigure(got.standardErrorOfMeasurement(), want, "sem");
            assertFigure(got.standardErrorOfPrediction(), want, "standard_error_of_prediction");
            assertInterval(got.interval(), want.required("ci95_true"));
            assertInterval(got.observedInterval(), want.required("ci95_observed"));
        });
    }

    @Test
    void reliabilityOfAnotherLengthBySpearmanAndBrown() {
        assertThat(EXPECTED.required("spearman_brown").size()).isEqualTo(6);
        EXPECTED.required("spearman_brown")
                .forEach(want -> assertFigure(
                        SpearmanBrown.lengthened(figure(number(want, "r")), number(want, "factor")), want, "result"));
    }

    @Test
    void lengthForAWantedReliability() {
        assertThat(EXPECTED.required("spearman_brown_length").size()).isEqualTo(3);
        EXPECTED.required("spearman_brown_length").forEach(want -> {
            Statistic reliability = figure(number(want, "r"));
            double target = number(want, "target");
            int now = want.required("items_now").intValue();
            assertFigure(SpearmanBrown.factorFor(reliability, target), want, "factor");
            assertThat(SpearmanBrown.questionsFor(reliability, target, now))
                    .isEqualTo(figure(want.required("items").intValue()));
        });
    }

    /** In doubles 0.9 and 0.75 ask for a little more than three times as many: 19 questions, not 18. */
    @Test
    void theLengthIsExact() {
        assertThat(SpearmanBrown.factorFor(figure(0.75), 0.9)).isEqualTo(figure(3));
    }

    @Test
    void noLengthMakesAReliabilityOfNothing() {
        Statistic none = Statistic.undefined(UndefinedReason.OUT_OF_RANGE, N);
        assertThat(SpearmanBrown.factorFor(figure(0), 0.8)).isEqualTo(none);
        assertThat(SpearmanBrown.questionsFor(figure(0), 0.8, 5)).isEqualTo(none);
        assertThat(SpearmanBrown.lengthened(figure(0), 8)).isEqualTo(figure(0));
        assertThat(SpearmanBrown.questionsFor(figure(1), 0.8, 5)).isEqualTo(figure(1));
        assertThat(SpearmanBrown.lengthened(figure(1), 0.1)).isEqualTo(figure(1));
    }

    @Test
    void aReliabilityOfOneOrZeroHasNoErrorOrNothingElse() {
        ConfidenceLevel level = ConfidenceLevel.NINETY_FIVE;
        TrueScore sure = TrueScore.of(4, new TrueScore.Group(3, 0.5, figure(1)), level);
        assertThat(sure.estimate()).isEqualTo(figure(4));
        assertThat(sure.interval()).isEqualTo(ConfidenceInterval.of(4, 4, N));
        assertThat(sure.standardErrorOfPrediction()).isEqualTo(figure(0));
        TrueScore unsure = TrueScore.of(4, new TrueScore.Group(3, 0.5, figure(0)), level);
        assertThat(unsure.estimate()).isEqualTo(figure(3));
        assertThat(unsure.standardErrorOfEstimate()).isEqualTo(figure(0));
        assertThat(unsure.standardErrorOfMeasurement()).isEqualTo(figure(0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.2, 1.1})
    void aFigureOutsideZeroToOneIsNoReliability(double reliability) {
        Statistic none = Statistic.undefined(UndefinedReason.NOT_A_RELIABILITY, N);
        TrueScore score = TrueScore.of(4, new TrueScore.Group(3, 0, figure(reliability)), ConfidenceLevel.NINETY_FIVE);
        assertThat(score.estimate()).isEqualTo(none);
        assertThat(score.observedInterval()).isEqualTo(new ConfidenceInterval(none, none));
        assertThat(SpearmanBrown.lengthened(figure(reliability), 2)).isEqualTo(none);
        assertThat(SpearmanBrown.factorFor(figure(reliability), 0.5)).isEqualTo(none);
    }

    @Test
    void anUndefinedReliabilityStaysSo() {
        Statistic undefined = Statistic.undefined(UndefinedReason.NO_VARIANCE, 3);
        assertThat(SpearmanBrown.lengthened(undefined, 2)).isEqualTo(undefined);
        assertThat(TrueScore.of(1, new TrueScore.Group(1, 1, undefined), ConfidenceLevel.NINETY_FIVE)
                        .estimate())
                .isEqualTo(undefined);
    }

    @Test
    void argumentsOutOfRangeAreRefused() {
        Statistic r = figure(0.5);
        ConfidenceLevel level = ConfidenceLevel.NINETY_FIVE;
        for (double factor : new double[] {0, -1, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertThatThrownBy(() -> SpearmanBrown.lengthened(r, factor)).hasMessageContaining("factor must be");
        }
        for (double target : new double[] {0, 1, Double.NaN}) {
            assertThatThrownBy(() -> SpearmanBrown.factorFor(r, target)).hasMessageContaining("target must be");
            assertThatThrownBy(() -> SpearmanBrown.questionsFor(r, target, 3)).hasMessageContaining("target must be");
        }
        assertThatThrownBy(() -> SpearmanBrown.questionsFor(r, 0.5, 0)).hasMessageContaining("and is 0");
        assertThatThrownBy(() -> new TrueScore.Group(1, -1, r)).hasMessageContaining("standardDeviation");
        assertThatThrownBy(() -> new TrueScore.Group(1, Double.NaN, r)).hasMessageContaining("standardDeviation");
        assertThatThrownBy(() -> new TrueScore.Group(Double.NaN, 1, r)).hasMessageContaining("mean");
        assertThatThrownBy(() -> TrueScore.of(Double.NaN, new TrueScore.Group(1, 1, r), level))
                .hasMessageContaining("observed");
    }

    private static void assertInterval(ConfidenceInterval got, JsonNode want) {
        assertFigure(got.lower(), want, "lower");
        assertFigure(got.upper(), want, "upper");
    }

    private static void assertFigure(Statistic got, JsonNode want, String name) {
        assertThat(got.n()).isEqualTo(N);
        assertThat(Scores.value(got)).as(name).isCloseTo(number(want, name), within(1e-12));
    }

    private static Statistic figure(double value) {
        return new Statistic.Figure(value, N);
    }

    private static double number(JsonNode node, String name) {
        return node.required(name).doubleValue();
    }
}
