package org.learningorganisation.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.statistics.distribution.FDistribution;

class FQuantileTest {

    /** With two degrees of freedom below the chance of more than x is <code>(1 + 2 x / v)^(-v / 2)</code>. */
    @Property
    void twoDegreesOfFreedomHaveAClosedForm(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double chance,
            @ForAll @DoubleRange(min = 0.5, max = 500) double v) {
        double expected = v / 2 * (Math.pow(chance, -2 / v) - 1);
        assertThat(FQuantile.exceededWith(chance, 2, v)).isCloseTo(expected, withinPercentage(1e-9));
    }

    @Property
    void theQuantileIsExceededWithItsChance(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double chance,
            @ForAll @DoubleRange(min = 1, max = 300) double one,
            @ForAll @DoubleRange(min = 1, max = 300) double other) {
        double quantile = FQuantile.exceededWith(chance, one, other);
        assertThat(FDistribution.of(one, other).survivalProbability(quantile))
                .isCloseTo(chance, withinPercentage(1e-9));
    }

    /** F(0.975; 5, 18) and its inverse, as published tables have them. */
    @Example
    void thePublishedTable() {
        assertThat(FQuantile.exceededWith(0.025, 5, 18)).isCloseTo(3.3820, withinPercentage(0.01));
        assertThat(FQuantile.exceededWith(0.025, 18, 5)).isCloseTo(6.3619, withinPercentage(0.01));
    }
}
