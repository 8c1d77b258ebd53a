package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.scoring.agreement.CohenKappa;
import org.learningorganisation.scoring.agreement.CoincidenceMatrix;
import org.learningorganisation.scoring.agreement.CrossTable;
import org.learningorganisation.scoring.agreement.DifferenceMetric;
import org.learningorganisation.scoring.agreement.IntraclassCorrelation;
import org.learningorganisation.scoring.agreement.KappaWeights;
import org.learningorganisation.scoring.agreement.KrippendorffAlpha;
import org.learningorganisation.scoring.agreement.RaterModel;
import org.learningorganisation.scoring.agreement.RaterReliability;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;
import tools.jackson.databind.JsonNode;

/** {@code closed-form}: what raters agree on, in published and made-up tables. */
class RatersTest {

    @Test
    void sixIntraclassCorrelationsOfShroutAndFleiss() {
        OracleFile file = OracleFile.json("closed-form/shrout-fleiss.json");
        JsonNode values = file.values();
        StatisticComparison comparison = new StatisticComparison(file.tolerance());
        RaterReliability ratings = RaterReliability.of(matrix(values.required("table")));
        comparison.same("msb", values.required("msb"), ratings.meanSquareTargets());
        comparison.same("msj", values.required("msj"), ratings.meanSquareRaters());
        comparison.same("msw", values.required("msw"), ratings.meanSquareWithin());
        comparison.same("mse", values.required("mse"), ratings.meanSquareResidual());
        Map<String, RaterModel> models = Map.of(
                "icc_1_1", RaterModel.ONE_WAY_SINGLE,
                "icc_2_1", RaterModel.TWO_WAY_RANDOM_SINGLE,
                "icc_3_1", RaterModel.TWO_WAY_MIXED_SINGLE,
                "icc_1_k", RaterModel.ONE_WAY_MEAN,
                "icc_2_k", RaterModel.TWO_WAY_RANDOM_MEAN,
                "icc_3_k", RaterModel.TWO_WAY_MIXED_MEAN);
        JsonNode block = values.required("icc");
        assertThat(block.propertyNames()).containsExactlyInAnyOrderElementsOf(models.keySet());
        models.forEach((name, model) -> {
            JsonNode expected = block.required(name);
            IntraclassCorrelation actual = ratings.correlation(model, ConfidenceLevel.NINETY_FIVE);
            assertThat(expected.size()).isEqualTo(8);
            comparison.same(name, expected.required("icc"), actual.icc());
            comparison.same(name + " f", expected.required("f"), actual.f());
            comparison.same(name + " p", expected.required("p"), actual.p());
            comparison.same(
                    name + " lower",
                    expected.required("lower95"),
                    actual.limits().lower());
            comparison.same(
                    name + " upper",
                    expected.required("upper95"),
                    actual.limits().upper());
            assertThat(actual.degreesOfFreedom1())
                    .isEqualTo(expected.required("df1").intValue());
            assertThat(actual.degreesOfFreedom2())
                    .isEqualTo(expected.required("df2").intValue());
            assertPublished(expected.required("published"), actual.icc(), 0.005);
            assertThat(actual.icc().n()).isEqualTo(6);
        });
        assertThat(comparison.figures()).isEqualTo(4 + 6 * 5);
    }

    @Test
    void krippendorffsAlphaByFourMetrics() {
        OracleFile file = OracleFile.json("closed-form/krippendorff.json");
        StatisticComparison comparison = new StatisticComparison(file.tolerance());
        assertThat(file.values().propertyNames()).containsExactlyInAnyOrder("krippendorff2011", "made_up");
        file.values().properties().forEach(table -> {
            JsonNode expected = table.getValue();
            CoincidenceMatrix matrix = CoincidenceMatrix.of(matrix(expected.required("units")));
            for (DifferenceMetric metric : DifferenceMetric.values()) {
                String name = metric.name().toLowerCase(Locale.ROOT);
                Statistic alpha = KrippendorffAlpha.of(matrix, metric);
                comparison.same(table.getKey() + " " + name, expected.required(name), alpha);
                if (expected.has("published")) {
                    assertPublished(expected.required("published").required(name), alpha, 0.0006);
                }
            }
            assertThat(expected.path("pairable_values").asInt(matrix.pairableValues()))
                    .isEqualTo(matrix.pairableValues());
            if (expected.has("values")) {
                assertThat(matrix.values().stream().map(BigFraction::intValue))
                        .isEqualTo(expected.required("values")
                                .valueStream()
                                .map(JsonNode::intValue)
                                .toList());
            }
            compareCells(comparison, expected.required("coincidences"), matrix);
        });
        assertThat(comparison.figures()).isEqualTo(2 * (4 + 25));
    }

    private static void compareCells(StatisticComparison comparison, JsonNode expected, CoincidenceMatrix matrix) {
        for (int i = 0; i < expected.size(); i++) {
            for (int j = 0; j < expected.size(); j++) {
                comparison.same(
                        "o " + i + " " + j,
                        expected.required(i).required(j),
                        Statistic.of(matrix.coincidences().get(i).get(j), 0));
            }
        }
        assertThat(matrix.coincidences()).hasSize(expected.size());
    }

    @Test
    void cohensKappaByThreeWeights() {
        OracleFile file = OracleFile.json("closed-form/kappa.json");
        StatisticComparison comparison = new StatisticComparison(file.tolerance());
        file.values().properties().forEach(each -> {
            String name = each.getKey();
            JsonNode expected = each.getValue();
            CrossTable table = new CrossTable(expected.required("table")
                    .valueStream()
                    .map(row -> row.valueStream().map(JsonNode::intValue).toList())
                    .toList());
            int k = table.categories();
            assertThat(expected.propertyNames())
                    .containsExactlyInAnyOrder("table", "n", "observed_agreement", "unweighted", "linear", "quadratic");
            assertThat(table.rated()).isEqualTo(expected.required("n").intValue());
            comparison.same(
                    name,
                    expected.required("observed_agreement"),
                    CohenKappa.observedAgreement(table, KappaWeights.unweighted(k)));
            comparison.same(name, expected.required("unweighted"), CohenKappa.kappa(table, KappaWeights.unweighted(k)));
            comparison.same(name, expected.required("linear"), CohenKappa.kappa(table, KappaWeights.linear(k)));
            comparison.same(name, expected.required("quadratic"), CohenKappa.kappa(table, KappaWeights.quadratic(k)));
        });
        assertThat(comparison.figures()).isEqualTo(4 * 4);
    }

    private static void assertPublished(JsonNode published, Statistic actual, double rounding) {
        double value = actual.<Double>fold(Statistic.Figure::value, undefined -> Double.MAX_VALUE);
        assertThat(value).isCloseTo(published.doubleValue(), within(rounding));
    }

    private static ScoreMatrix matrix(JsonNode rows) {
        List<List<Optional<BigFraction>>> cells = new ArrayList<>();
        for (JsonNode row : rows) {
            cells.add(row.valueStream()
                    .map(cell -> cell.isNull()
                            ? Optional.<BigFraction>empty()
                            : Optional.of(BigFraction.of(cell.intValue())))
                    .toList());
        }
        return new ScoreMatrix(cells.get(0).size(), cells);
    }
}
