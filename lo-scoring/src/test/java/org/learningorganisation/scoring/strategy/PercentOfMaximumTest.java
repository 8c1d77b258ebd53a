package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.plan.ScoringPlan;
import tools.jackson.databind.JsonNode;

/** The three normalisations, against {@code oracle/closed-form/percent-of-max.json}, to 1e-12. */
class PercentOfMaximumTest {

    private static final double CLOSE = 1e-12;
    private static final JsonNode ORACLE = OracleFile.values("closed-form/percent-of-max.json");

    @Test
    void everyRowOfTheTable() {
        JsonNode rows = ORACLE.required("table");
        assertThat(rows.size()).isEqualTo(45);
        for (JsonNode row : rows) {
            assertThat(score(row, row.required("mean"), Metric.MIN_MAX, false))
                    .isCloseTo(row.required("min_max").doubleValue(), within(CLOSE));
            assertThat(score(row, row.required("mean"), Metric.PERCENT_OF_MAX, false))
                    .isCloseTo(row.required("percent_of_max").doubleValue(), within(CLOSE));
        }
    }

    @Test
    void everyReversedAnswer() {
        JsonNode scales = ORACLE.required("reversal");
        assertThat(scales.size()).isEqualTo(5);
        for (JsonNode scale : scales) {
            JsonNode answers = scale.required("answers");
            assertThat(answers.size()).isGreaterThan(1);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(score(scale, answers.get(i), Metric.RAW, true))
                        .isEqualTo(scale.required("reversed").get(i).doubleValue());
            }
        }
    }

    private static double score(JsonNode scale, JsonNode answer, Metric metric, boolean reversed) {
        ScoringPlan plan =
                ScoringPlan.builder("normalised").normalisation(metric).build();
        return SmallScan.score(
                        SmallScan.onRange(
                                scale.required("min").decimalValue(),
                                scale.required("max").decimalValue(),
                                reversed),
                        plan,
                        plain(answer.decimalValue()))
                .scored()
                .orElseThrow()
                .score();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
