package org.learningorganisation.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.scoring.statistic.ConfidenceInterval;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;
import tools.jackson.databind.JsonNode;

/** Every figure of {@code oracle/scan40/reliability.json}: 5 disciplines, 6 areas and all 40 questions. */
class ReliabilityOracleTest {

    private static final JsonNode EXPECTED = ReliabilityOracle.values("scan40/reliability.json");
    private static final Map<String, List<String>> SCALES = ReliabilityOracle.scales();

    static Stream<String> scales() {
        return SCALES.keySet().stream();
    }

    @Test
    void theFileHoldsTheseScalesAndNoOthers() {
        assertThat(EXPECTED.propertyNames()).containsExactlyElementsOf(SCALES.keySet());
        assertThat(EXPECTED.valueStream())
                .allSatisfy(scale -> assertThat(scale.propertyNames())
                        .containsExactlyInAnyOrder(
                                "listwise", "pairwise", "omega_one_factor_listwise", "not_recoded_listwise"));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void ofPeopleWhoAnsweredEverything(String scale) {
        List<String> questions = SCALES.get(scale);
        ScoreMatrix complete = ReliabilityOracle.recoded(questions).listwise();
        assertBlock(
                EXPECTED.required(scale).required("listwise"),
                Reliability.of(questions, CrossProducts.of(complete)),
                questions);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void ofAllAnswersPairwise(String scale) {
        List<String> questions = SCALES.get(scale);
        ScoreMatrix all = ReliabilityOracle.recoded(questions);
        JsonNode block = EXPECTED.required(scale).required("pairwise");
        Reliability got = Reliability.of(questions, CrossProducts.of(all));
        assertBlock(block, got, questions);
        assertInterval(
                "feldt_ci95_min_pairwise_n",
                got.alpha().feldtWithSmallestPairwiseN(),
                block.required("feldt_ci95_min_pairwise_n"));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void omegaOfOneFactor(String scale) {
        List<String> questions = SCALES.get(scale);
        JsonNode want = EXPECTED.required(scale).required("omega_one_factor_listwise");
        assertThat(want.propertyNames())
                .containsExactlyInAnyOrder(
                        "n",
                        "omega_total",
                        "omega_observed_variance",
                        "loadings",
                        "residual_variances",
                        "lavaan_minus_polished_omega");
        OneFactorModel model = OneFactorModel.of(
                CrossProducts.of(ReliabilityOracle.recoded(questions).listwise()));

        assertThat(model).isInstanceOf(OneFactorModel.Fit.class);
        OneFactorModel.Fit fit = (OneFactorModel.Fit) model;
        assertThat(fit.n()).isEqualTo(want.required("n").intValue());
        // far closer than the file asks: both go on until nothing changes
        assertFigure("omega_total", fit.omegaTotal(), want.required("omega_total"), 1e-11);
        assertFigure(
                "omega_observed_variance",
                fit.omegaObservedVariance(),
                want.required("omega_observed_variance"),
                1e-11);
        assertByQuestion("loadings", questions, fit.loadings(), want.required("loadings"));
        assertByQuestion("residual_variances", questions, fit.residualVariances(), want.required("residual_variances"));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void aForgottenReversalShows(String scale) {
        List<String> questions = SCALES.get(scale);
        JsonNode want = EXPECTED.required(scale).required("not_recoded_listwise");
        assertThat(want.propertyNames()).containsExactlyInAnyOrder("n", "raw_alpha", "r_drop", "negative_item_total");
        Reliability got = Reliability.of(
                questions, CrossProducts.of(ReliabilityOracle.asGiven(questions).listwise()));

        assertThat(got.n()).isEqualTo(want.required("n").intValue());
        assertFigure("raw_alpha", got.alpha().raw(), want.required("raw_alpha"));
        assertThat(want.required("r_drop").propertyNames()).containsExactlyElementsOf(questions);
        got.questions()
                .forEach(question -> assertFigure(
                        question.question(),
                        question.correctedItemTotal(),
                        want.required("r_drop").required(question.question())));
        assertThat(got.negativeItemTotal()).isEqualTo(texts(want.required("negative_item_total")));
    }

    private static void assertBlock(JsonNode want, Reliability got, List<String> questions) {
        AlphaFigures alpha = got.alpha();
        Map<String, Statistic> figures = new LinkedHashMap<>();
        figures.put("raw_alpha", alpha.raw());
        figures.put("std_alpha", alpha.standardised());
        figures.put("lambda6", got.guttman().lambda6());
        figures.put("average_r", got.meanCorrelation());
        figures.put("ase_duhachek", alpha.duhachekError());
        figures.put("score_mean", got.score().mean());
        figures.put("score_sd", got.score().standardDeviation());
        figures.put("sem", got.score().standardErrorOfMeasurement());
        Map<String, ConfidenceInterval> intervals =
                Map.of("feldt_ci95", alpha.feldt(), "duhachek_ci95", alpha.duhachek());

        assertThat(want.propertyNames())
                .containsAll(figures.keySet())
                .containsAll(intervals.keySet())
                .hasSizeBetween(15, 16);
        assertThat(got.n()).isEqualTo(want.required("n").intValue());
        assertThat(got.k()).isEqualTo(want.required("k").intValue());
        assertThat(got.smallestPairwiseN())
                .isEqualTo(want.required("min_pairwise_n").intValue());
        figures.forEach((name, figure) -> assertFigure(name, figure, want.required(name)));
        intervals.forEach((name, interval) -> assertInterval(name, interval, want.required(name)));
        assertThat(got.negativeItemTotal()).isEqualTo(texts(want.required("negative_item_total")));
        assertThat(want.required("items").propertyNames()).containsExactlyElementsOf(questions);
        got.questions().forEach(question -> {
            JsonNode item = want.required("items").required(question.question());
            assertThat(item.propertyNames()).containsExactlyInAnyOrder("n", "mean", "sd", "r_drop", "alpha_if_dropped");
            assertThat(question.n()).isEqualTo(item.required("n").intValue());
            assertThat(question.distribution().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(question.n());
            assertThat(question.distribution().keySet())
                    .allSatisfy(score -> assertThat(score).isBetween(BigFraction.ONE, BigFraction.of(5)));
            assertFigure("mean", question.mean(), item.required("mean"));
            assertFigure("sd", question.standardDeviation(), item.required("sd"));
            assertFigure("r_drop", question.correctedItemTotal(), item.required("r_drop"));
            assertFigure("alpha_if_dropped", question.alphaIfDropped(), item.required("alpha_if_dropped"));
        });
    }

    private static void assertByQuestion(String name, List<String> questions, List<Double> got, JsonNode want) {
        assertThat(want.propertyNames()).containsExactlyElementsOf(questions);
        for (int i = 0; i < questions.size(); i++) {
            assertThat(got.get(i))
                    .as(name + " " + questions.get(i))
                    .isCloseTo(want.required(questions.get(i)).doubleValue(), within(1e-10));
        }
    }

    private static void assertInterval(String name, ConfidenceInterval got, JsonNode want) {
        assertThat(want.propertyNames()).containsExactly("lower", "upper");
        assertFigure(name + " lower", got.lower(), want.required("lower"));
        assertFigure(name + " upper", got.upper(), want.required("upper"));
    }

    private static void assertFigure(String name, Statistic got, JsonNode want) {
        assertFigure(name, got, want, ReliabilityOracle.ALPHA_BLOCK);
    }

    private static void assertFigure(String name, Statistic got, JsonNode want, double tolerance) {
        assertThat(got).as(name).isInstanceOf(Statistic.Figure.class);
        double value = ((Statistic.Figure) got).value();
        assertThat(value).as(name).isCloseTo(want.doubleValue(), within(tolerance));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
