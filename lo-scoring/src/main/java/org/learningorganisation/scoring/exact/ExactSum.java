package org.learningorganisation.scoring.exact;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A sum of many fractions that is the same in any order and any partition.
 *
 * <p>Numerators are summed per denominator and brought together only when the total is asked for: scores of people have few
 * different denominators, so that a million of them cost a million additions of small integers.
 */
public final class ExactSum {

    private final Map<BigInteger, BigInteger> numerators = new TreeMap<>();

    /** Begins at zero. */
    public ExactSum() {}

    /**
     * Adds one fraction.
     *
     * @param term the fraction
     */
    public void add(BigFraction term) {
        numerators.merge(term.getDenominator(), term.getNumerator(), BigInteger::add);
    }

    /**
     * Adds all that another sum holds.
     *
     * @param other the other sum, which stays as it is
     */
    public void addAll(ExactSum other) {
        other.numerators.forEach((denominator, numerator) -> numerators.merge(denominator, numerator, BigInteger::add));
    }

    /**
     * The sum so far.
     *
     * @return the exact total; zero when nothing was added
     */
    public BigFraction total() {
        BigFraction total = BigFraction.ZERO;
        for (Map.Entry<BigInteger, BigInteger> entry : numerators.entrySet()) {
            total = total.add(BigFraction.of(entry.getValue(), entry.getKey()));
        }
        return total;
    }
}
