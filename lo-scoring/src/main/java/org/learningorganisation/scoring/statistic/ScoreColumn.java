package org.learningorganisation.scoring.statistic;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The answers to one question as whole numbers over one denominator, so that sums over many people are sums of integers: of
 * longs where these cannot overflow, of big integers otherwise.
 */
final class ScoreColumn {

    private final BigInteger denominator;
    private final boolean[] answered;
    private final BigInteger[] numerators;
    private final BigInteger largest;
    private final long[] small;

    private ScoreColumn(BigInteger denominator, boolean[] answered, BigInteger[] numerators) {
        this.denominator = denominator;
        this.answered = answered;
        this.numerators = numerators;
        this.largest = Arrays.stream(numerators).map(BigInteger::abs).reduce(BigInteger.ONE, BigInteger::max);
        this.small = largest.bitLength() < Integer.SIZE
                ? Arrays.stream(numerators).mapToLong(BigInteger::longValue).toArray()
                : new long[0];
    }

    static ScoreColumn of(ScoreMatrix scores, int question, ScoreCounts counts) {
        BigInteger denominator = counts.byScore().keySet().stream()
                .map(BigFraction::getDenominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b).abs());
        List<List<Optional<BigFraction>>> people = scores.people();
        boolean[] answered = new boolean[people.size()];
        BigInteger[] numerators = new BigInteger[people.size()];
        for (int person = 0; person < answered.length; person++) {
            Optional<BigFraction> score = people.get(person).get(question);
            answered[person] = score.isPresent();
            numerators[person] = score.map(
                            value -> value.getNumerator().multiply(denominator.divide(value.getDenominator())))
                    .orElse(BigInteger.ZERO);
        }
        return new ScoreColumn(denominator, answered, numerators);
    }

    /** The sums over the people who answered this question and the other. */
    PairProducts with(ScoreColumn other) {
        BigInteger bound = largest.multiply(other.largest).multiply(BigInteger.valueOf(answered.length));
        boolean longs = small.length == answered.length
                && other.small.length == answered.length
                && bound.bitLength() < Long.SIZE;
        return longs ? withLongs(other) : withBigIntegers(other);
    }

    private PairProducts withLongs(ScoreColumn other) {
        int n = 0;
        long first = 0;
        long second = 0;
        long products = 0;
        for (int person = 0; person < answered.length; person++) {
            if (answered[person] && other.answered[person]) {
                n++;
                first += small[person];
                second += other.small[person];
                products += small[person] * other.small[person];
            }
        }
        return fractions(other, n, BigInteger.valueOf(first), BigInteger.valueOf(second), BigInteger.valueOf(products));
    }

    private PairProducts withBigIntegers(ScoreColumn other) {
        int n = 0;
        BigInteger first = BigInteger.ZERO;
        BigInteger second = BigInteger.ZERO;
        BigInteger products = BigInteger.ZERO;
        for (int person = 0; person < answered.length; person++) {
            if (answered[person] && other.answered[person]) {
                n++;
                first = first.add(numerators[person]);
                second = second.add(other.numerators[person]);
                products = products.add(numerators[person].multiply(other.numerators[person]));
            }
        }
        return fractions(other, n, first, second, products);
    }

    private PairProducts fractions(ScoreColumn other, int n, BigInteger first, BigInteger second, BigInteger products) {
        return new PairProducts(
                n,
                BigFraction.of(first, denominator),
                BigFraction.of(second, other.denominator),
                BigFraction.of(products, denominator.multiply(other.denominator)));
    }
}
