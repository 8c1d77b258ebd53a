package org.learningorganisation.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.model.json.DocumentWriter;

class RelevantDifferenceTest {

    private static final RelevantDifference USUAL = RelevantDifference.usual();

    private static RelevantDifference.Step step(int from, String difference) {
        return new RelevantDifference.Step(from, new BigDecimal(difference));
    }

    @Test
    void threeTenthsCountFromFiftyPeopleOnAndFourTenthsBelow() {
        assertThat(USUAL.metric()).isEqualTo(Metric.RAW);
        assertThat(IntStream.of(0, 1, 49, 50, 51, 1000).mapToObj(USUAL::least))
                .containsExactly(
                        BigFraction.of(2, 5),
                        BigFraction.of(2, 5),
                        BigFraction.of(2, 5),
                        BigFraction.of(3, 10),
                        BigFraction.of(3, 10),
                        BigFraction.of(3, 10));
    }

    @Test
    void aDifferenceEqualToTheLeastCountsWhereDoublesSayOtherwise() {
        assertThat(3.3 - 3.0).isLessThan(0.3);
        assertThat(USUAL.isReachedBy(BigFraction.of(33, 10).subtract(3), 50)).isTrue();
        assertThat(USUAL.isReachedBy(BigFraction.of(-3, 10), 50)).isTrue();
        assertThat(USUAL.isReachedBy(BigFraction.of(-3, 10), 49)).isFalse();
        assertThat(USUAL.isReachedBy(BigFraction.of(2999, 10000), 50)).isFalse();
        assertThat(USUAL.isReachedBy(BigFraction.ZERO, 50)).isFalse();
    }

    @Test
    void itIsDataThatIsWrittenAndReadBack() {
        String json = DocumentWriter.json(USUAL);
        assertThat(json.replaceAll("\\s", ""))
                .isEqualTo("{\"metric\":\"RAW\",\"steps\":[{\"from\":1,\"difference\":0.4},"
                        + "{\"from\":50,\"difference\":0.3}]}");
        assertThat(DocumentReader.of(RelevantDifference.class)
                        .read(json, DocumentFormat.JSON)
                        .value())
                .contains(USUAL);
    }

    @Test
    void stepsBeginAtOneAndAscendAndDifferencesAreAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelevantDifference(Metric.RAW, List.of()))
                .withMessage("the first step must hold from 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelevantDifference(Metric.RAW, List.of(step(2, "0.4"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelevantDifference(Metric.RAW, List.of(step(1, "0.4"), step(1, "0.3"))))
                .withMessage("a step from 1 follows one from 1; steps must ascend");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step(1, "0"))
                .withMessage("difference is 0; it must be above 0");
    }
}
