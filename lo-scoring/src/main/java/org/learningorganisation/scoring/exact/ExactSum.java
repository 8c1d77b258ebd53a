package org.learningorganisation.scoring.exact;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A sum of many fractions that is the same in any order and any partition.
 *
 * <p>Numerators are summed per denominator and brought together only when the total is asked for: scores of people have few
 * different denominators, so that a million of them cost a million additions of small integers. Where denominators become many,
 * as those of an overall score with many patterns of missing answers, they are brought together now and then, so that the sum
 * stays small.
 */
public final class ExactSum {

    private static final int MOST_DENOMINATORS = 4_096;

    private final Map<BigInteger, BigInteger> numerators = new TreeMap<>();

    /** Begins at zero. */
    public ExactSum() {}

    /**
     * Adds one fraction.
     *
     * @param term the fraction
     */
    public void add(BigFraction term) {
        add(term.getNumerator(), term.getDenominator());
    }

    /**
     * Adds all that another sum holds.
     *
     * @param other the other sum, which stays as it is
     */
    public void addAll(ExactSum other) {
        List.copyOf(other.numerators.entrySet()).forEach(entry -> add(entry.getValue(), entry.getKey()));
    }

    private void add(BigInteger numerator, BigInteger denominator) {
        numerators.merge(denominator, numerator, BigInteger::add);
        if (numerators.size() > MOST_DENOMINATORS) {
            BigFraction total = total();
            numerators.clear();
            numerators.put(total.getDenominator(), total.getNumerator());
        }
    }

    /**
     * The sum so far.
     *
     * @return the exact total; zero when nothing was added
     */
    public BigFraction total() {
        List<BigFraction> terms = new ArrayList<>();
        numerators.forEach((denominator, numerator) -> terms.add(BigFraction.of(numerator, denominator)));
        return total(terms);
    }

    /** In halves, so that most additions are of small numbers. */
    private static BigFraction total(List<BigFraction> terms) {
        int size = terms.size();
        return switch (size) {
            case 0 -> BigFraction.ZERO;
            case 1 -> terms.get(0);
            default -> total(terms.subList(0, size / 2)).add(total(terms.subList(size / 2, size)));
        };
    }
}
