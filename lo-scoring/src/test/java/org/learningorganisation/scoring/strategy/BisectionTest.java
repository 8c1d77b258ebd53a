package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Where a falling function crosses zero, and what is said where it does not. */
class BisectionTest {

    @Test
    void theCrossingIsFoundToTheLastDigit() {
        assertThat(Bisection.root(x -> 2 - x * x, 0, 2)).isCloseTo(Math.sqrt(2), within(Math.ulp(2.0)));
        assertThat(Bisection.root(x -> -3 - x, -50, 50)).isCloseTo(-3, within(Math.ulp(3.0)));
    }

    @Test
    void aFunctionThatIsNowhereAboveZeroCrossesAtTheLowerEnd() {
        assertThat(Bisection.root(x -> -1, -4, 8)).isEqualTo(-4);
        assertThat(Bisection.root(x -> 0, -4, 8)).isEqualTo(-4);
    }

    @Test
    void aFunctionThatIsAboveZeroEverywhereCrossesAtTheUpperEnd() {
        assertThat(Bisection.root(x -> 1, -4, 8)).isEqualTo(8);
        assertThat(Bisection.root(x -> 1, -0.3, 0.3)).isEqualTo(0.3);
    }
}
