package org.learningorganisation.scoring.norm;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Standard nines: the cuts between nine bands, decided on fractions. */
final class Stanines {

    /** Of the mid percentile rank. */
    private static final List<Integer> CUTS = List.of(4, 11, 23, 40, 60, 77, 89, 96);

    /** Of z, in quarters. */
    private static final List<Integer> EDGES = List.of(-7, -5, -3, -1, 1, 3, 5, 7);

    private Stanines() {}

    static int ofRank(BigFraction percentileRank) {
        return 1
                + (int) CUTS.stream()
                        .filter(cut -> percentileRank.compareTo(BigFraction.of(cut)) >= 0)
                        .count();
    }

    /** With d = x - m, {@code d / s >= c} where d² in its sign is at least c² s² in its sign: no root is taken. */
    static int ofZ(BigFraction deviation, BigFraction variance) {
        BigFraction square = signedSquare(deviation);
        return 1
                + (int) EDGES.stream()
                        .map(quarters ->
                                signedSquare(BigFraction.of(quarters, 4)).multiply(variance))
                        .filter(edge -> square.compareTo(edge) >= 0)
                        .count();
    }

    private static BigFraction signedSquare(BigFraction value) {
        return value.pow(2).multiply(value.signum());
    }
}
