package org.learningorganisation.scoring.change;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Whole numbers in place of fractions. */
final class Grid {

    private Grid() {}

    /** The least common denominator. */
    static BigInteger of(Stream<BigFraction> fractions) {
        return fractions
                .map(fraction -> fraction.getDenominator().abs())
                .distinct()
                .reduce(BigInteger.ONE, Grid::lcm);
    }

    private static BigInteger lcm(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    /** A fraction that lies on the grid, as a whole number. */
    static BigInteger exactly(BigFraction fraction, BigInteger grid) {
        BigFraction whole = fraction.multiply(grid);
        if (!whole.getDenominator().abs().equals(BigInteger.ONE)) {
            throw new ArithmeticException(fraction + " is no multiple of 1/" + grid);
        }
        return whole.getNumerator().multiply(whole.getDenominator());
    }

    /** The first whole number that is not below a fraction. */
    static BigInteger atLeast(BigFraction fraction, BigInteger grid) {
        BigFraction whole = fraction.multiply(grid);
        BigInteger[] parts = whole.getNumerator()
                .multiply(BigInteger.valueOf(whole.getDenominator().signum()))
                .divideAndRemainder(whole.getDenominator().abs());
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }
}
