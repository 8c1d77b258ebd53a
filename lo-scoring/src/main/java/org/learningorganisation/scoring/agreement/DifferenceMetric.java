package org.learningorganisation.scoring.agreement;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How far apart two different values c and k are, squared: what {@link KrippendorffAlpha} weighs disagreement with. Equal values
 * are 0 apart.
 */
public enum DifferenceMetric {

    /** Values are names: all different ones are 1 apart. */
    NOMINAL {
        @Override
        BigFraction difference(List<BigFraction> values, List<Integer> totals, int one, int other) {
            return BigFraction.ONE;
        }
    },

    /**
     * Values are an order: <code>(Σ n_g - (n_c + n_k) / 2)²</code>, with the numbers of pairable values n<sub>g</sub> from c to k.
     */
    ORDINAL {
        @Override
        BigFraction difference(List<BigFraction> values, List<Integer> totals, int one, int other) {
            long twice = (long) totals.get(one) + totals.get(other);
            for (int between = Math.min(one, other) + 1; between < Math.max(one, other); between++) {
                twice += 2L * totals.get(between);
            }
            return BigFraction.of(twice, 2L).pow(2);
        }
    },

    /** Differences of values mean the same everywhere: <code>(c - k)²</code>. */
    INTERVAL {
        @Override
        BigFraction difference(List<BigFraction> values, List<Integer> totals, int one, int other) {
            return values.get(one).subtract(values.get(other)).pow(2);
        }
    },

    /** Zero is nothing at all, and values are 0 or above: <code>((c - k) / (c + k))²</code>. */
    RATIO {
        @Override
        BigFraction difference(List<BigFraction> values, List<Integer> totals, int one, int other) {
            BigFraction c = values.get(one);
            BigFraction k = values.get(other);
            return c.subtract(k).divide(c.add(k)).pow(2);
        }

        @Override
        boolean takes(BigFraction one, BigFraction other) {
            return one.add(other).signum() != 0;
        }
    };

    /** The squared difference of two different values, by their places in the order. */
    abstract BigFraction difference(List<BigFraction> values, List<Integer> totals, int one, int other);

    /** Whether two different values have a difference. */
    boolean takes(BigFraction one, BigFraction other) {
        return true;
    }
}
