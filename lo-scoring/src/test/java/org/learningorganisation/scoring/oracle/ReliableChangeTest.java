package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.progress.Direction;
import org.learningorganisation.scoring.progress.ReliableChange;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.Statistic;
import tools.jackson.databind.JsonNode;

/** {@code closed-form/sem-rci.json}, {@code rci}: reliable change by Jacobson and Truax. */
class ReliableChangeTest {

    private static final OracleFile ORACLE = OracleFile.json("closed-form/sem-rci.json");

    @Test
    void theIndexIsThatOfR() {
        double tolerance = ORACLE.tolerance();
        JsonNode cases = ORACLE.values().required("rci");
        assertThat(cases).hasSize(5);
        for (JsonNode each : cases) {
            ReliableChange change = new ReliableChange(
                    each.required("sd").asDouble(),
                    each.required("reliability").asDouble(),
                    ConfidenceLevel.NINETY_FIVE);
            BigFraction earlier = Fractions.of(each.required("pre").asDecimal());
            BigFraction later = Fractions.of(each.required("post").asDecimal());
            assertThat(change.standardErrorOfMeasurement())
                    .isCloseTo(each.required("sem").asDouble(), within(tolerance));
            assertThat(change.standardErrorOfDifference())
                    .isCloseTo(each.required("s_diff").asDouble(), within(tolerance));
            assertThat(change.minimalChange())
                    .isCloseTo(each.required("minimal_reliable_change_95").asDouble(), within(tolerance));
            assertThat(change.index(earlier, later)).isInstanceOfSatisfying(Statistic.Figure.class, figure -> {
                assertThat(figure.value()).isCloseTo(each.required("rci").asDouble(), within(tolerance));
                assertThat(figure.n()).isEqualTo(1);
            });
            assertThat(change.direction(earlier, later) != Direction.STEADY)
                    .isEqualTo(each.required("reliable_95").asBoolean());
            assertThat(change.direction(later, earlier) == Direction.FALL)
                    .isEqualTo(each.required("reliable_95").asBoolean());
        }
    }
}
