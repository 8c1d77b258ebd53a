package org.learningorganisation.scoring.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

/** Fractions, their texts, and the double nearest to them. */
class FractionsTest {

    /** Far more digits than a double has: rounding twice shows only where a third rounding would be needed. */
    private static final MathContext MANY_DIGITS = new MathContext(120, RoundingMode.HALF_EVEN);

    @Provide
    Arbitrary<BigFraction> fractions() {
        Arbitrary<BigInteger> numerators =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(24).negate(), BigInteger.TEN.pow(24));
        Arbitrary<BigInteger> denominators = Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(24));
        return Combinators.combine(numerators, denominators).as(BigFraction::of);
    }

    @Property(tries = 300)
    void theTextOfAFractionReadsBackEqual(@ForAll("fractions") BigFraction fraction) {
        assertThat(Fractions.text(fraction)).matches("-?[0-9]+/[1-9][0-9]*");
        assertThat(Fractions.parse(Fractions.text(fraction))).contains(fraction);
    }

    @Property(tries = 300)
    void theFractionOfADecimalIsExactlyTheDecimal(@ForAll BigDecimal decimal) {
        BigFraction fraction = Fractions.of(decimal);
        assertThat(new BigDecimal(fraction.getNumerator())
                        .divide(new BigDecimal(fraction.getDenominator()), MathContext.UNLIMITED))
                .isEqualByComparingTo(decimal);
    }

    /** The nearest double, ties to even: as BigDecimal finds it from 120 digits. */
    @Property(tries = 2000)
    void theDoubleOfAFractionIsTheNearest(@ForAll("fractions") BigFraction fraction) {
        double expected = new BigDecimal(fraction.getNumerator())
                .divide(new BigDecimal(fraction.getDenominator()), MANY_DIGITS)
                .doubleValue();
        assertThat(fraction.doubleValue()).isEqualTo(expected);
    }

    /** Fractions as people's means have them: small, and often next to a rounding boundary after a hundredfold. */
    @Property(tries = 2000)
    void theDoubleOfAMeanIsTheNearest(
            @ForAll @IntRange(min = -5000, max = 5000) int numerator,
            @ForAll @IntRange(min = 1, max = 9973) int denominator) {
        assertThat(BigFraction.of(numerator, denominator).doubleValue()).isEqualTo((double) numerator / denominator);
    }

    @Example
    void aTextIsAlwaysWrittenReducedWithItsDenominator() {
        assertThat(Fractions.text(BigFraction.of(29, 8))).isEqualTo("29/8");
        assertThat(Fractions.text(BigFraction.of(6, 2))).isEqualTo("3/1");
        assertThat(Fractions.text(BigFraction.of(1, -2))).isEqualTo("-1/2");
        assertThat(Fractions.text(BigFraction.ZERO)).isEqualTo("0/1");
        assertThat(Fractions.parse("6/4")).contains(BigFraction.of(3, 2));
    }

    @Example
    void whatIsNoFractionIsNotRead() {
        for (String text : new String[] {"", "3", "3/0", "3/-4", "/4", "3/", "1.5/2", " 1/2", "1/2 ", "a/b", "+1/2"}) {
            assertThat(Fractions.parse(text)).as(text).isEmpty();
        }
    }

    @Example
    void theSmallerOfTwo() {
        BigFraction third = BigFraction.of(1, 3);
        BigFraction half = BigFraction.of(1, 2);
        assertThat(Fractions.min(third, half)).isEqualTo(third);
        assertThat(Fractions.min(half, third)).isEqualTo(third);
    }
}
