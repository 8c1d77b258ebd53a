package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;
import tools.jackson.databind.JsonNode;

/** Compares figures of the library with those of R, and counts them: a test that compared nothing must not pass. */
final class Comparison {

    private final double tolerance;
    private int figures;

    private Comparison(double tolerance) {
        this.tolerance = tolerance;
    }

    /** Doubles to 1e-12, fractions and counts exactly. */
    static Comparison to(OracleFile file) {
        assertThat(file.tolerance()).isEqualTo(1e-12);
        return new Comparison(file.tolerance());
    }

    /** Nothing but counts, fractions and levels. */
    static Comparison exact() {
        return new Comparison(0);
    }

    /** How many figures were compared. */
    int figures() {
        return figures;
    }

    void same(String what, Object expected, Object actual) {
        assertThat(actual).as(what).isEqualTo(expected);
        figures++;
    }

    void fraction(String what, String expected, Optional<BigFraction> actual) {
        same(what, Optional.of(expected), actual.map(Fractions::text));
    }

    void number(String what, double expected, double actual) {
        assertThat(actual).as(what).isCloseTo(expected, within(tolerance));
        figures++;
    }

    void number(String what, JsonNode expected, Optional<BigFraction> actual) {
        number(
                what,
                expected,
                actual.stream().mapToDouble(BigFraction::doubleValue).findFirst());
    }

    /** Null in the file is no figure in the library. */
    void number(String what, JsonNode expected, OptionalDouble actual) {
        if (expected.isNull()) {
            same(what, OptionalDouble.empty(), actual);
        } else {
            assertThat(actual).as(what).isPresent();
            number(what, expected.asDouble(), actual.getAsDouble());
        }
    }
}
