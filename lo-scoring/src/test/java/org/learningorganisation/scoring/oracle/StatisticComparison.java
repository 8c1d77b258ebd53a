package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.learningorganisation.scoring.statistic.Statistic;
import tools.jackson.databind.JsonNode;

/** Compares statistics of the library with those of R, and counts them: a test that compared nothing must not pass. */
final class StatisticComparison {

    private final double tolerance;
    private int figures;

    StatisticComparison(double tolerance) {
        this.tolerance = tolerance;
    }

    int figures() {
        return figures;
    }

    /** Null in the file is a reason in the library. */
    void same(String what, JsonNode expected, Statistic actual) {
        if (expected.isNull()) {
            assertThat(actual).as(what).isInstanceOf(Statistic.Undefined.class);
        } else {
            double value = actual.<Double>fold(Statistic.Figure::value, none -> {
                throw new AssertionError(what + " is undefined: " + none.reason());
            });
            assertThat(value).as(what).isCloseTo(expected.doubleValue(), within(tolerance));
        }
        figures++;
    }
}
