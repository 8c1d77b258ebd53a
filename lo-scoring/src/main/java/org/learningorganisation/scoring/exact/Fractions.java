package org.learningorganisation.scoring.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/** Conversions between fractions, decimals and their texts. */
public final class Fractions {

    /** One hundred. */
    public static final BigFraction HUNDRED = BigFraction.of(100);

    private static final Pattern TEXT = Pattern.compile("(-?[0-9]{1,10000})/([0-9]{1,10000})");

    private Fractions() {}

    /**
     * The fraction of a decimal.
     *
     * @param decimal a decimal of moderate exponent, as every sound definition has
     * @return exactly the same number
     */
    public static BigFraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? BigFraction.of(decimal.toBigIntegerExact())
                : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * The reduced fraction as text, always with its denominator: {@code 29/8}, {@code 3/1}, {@code -1/2}.
     *
     * @param fraction a fraction
     * @return numerator, slash, denominator
     */
    public static String text(BigFraction fraction) {
        BigInteger denominator = fraction.getDenominator();
        // a fraction may carry its sign below
        BigInteger sign = BigInteger.valueOf(denominator.signum());
        return fraction.getNumerator().multiply(sign) + "/" + denominator.abs();
    }

    /**
     * Reads the text of a fraction.
     *
     * @param text numerator, slash, denominator
     * @return the fraction, reduced; empty when the text is not one or its denominator is zero
     */
    public static Optional<BigFraction> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigInteger denominator = new BigInteger(matcher.group(2));
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(BigFraction.of(new BigInteger(matcher.group(1)), denominator));
    }

    /**
     * The smaller of two fractions.
     *
     * @param one a fraction
     * @param other a fraction
     * @return the smaller
     */
    public static BigFraction min(BigFraction one, BigFraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
