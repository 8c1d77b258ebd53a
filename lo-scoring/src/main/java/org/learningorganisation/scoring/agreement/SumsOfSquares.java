package org.learningorganisation.scoring.agreement;

import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.statistic.Moments;

/**
 * The exact sums of squares of people in groups.
 *
 * @param people the number of people
 * @param groups the number of groups with people
 * @param between <code>Σ n_g (mean_g - mean)²</code>
 * @param within <code>Σ Σ (x - mean_g)²</code>
 * @param squaredSizes <code>Σ n_g²</code>
 */
record SumsOfSquares(int people, int groups, BigFraction between, BigFraction within, BigFraction squaredSizes) {

    static SumsOfSquares of(Collection<Moments> all) {
        ExactSum total = new ExactSum();
        ExactSum squares = new ExactSum();
        ExactSum ofGroups = new ExactSum();
        ExactSum squaredSizes = new ExactSum();
        int people = 0;
        int groups = 0;
        for (Moments group : all) {
            int size = group.n();
            if (size > 0) {
                people = Math.addExact(people, size);
                groups++;
                total.add(group.sum());
                squares.add(group.sumOfSquares());
                ofGroups.add(group.sum().pow(2).divide(size));
                squaredSizes.add(BigFraction.of(size).multiply(size));
            }
        }
        BigFraction sum = total.total();
        BigFraction ofAll = people == 0 ? BigFraction.ZERO : sum.multiply(sum).divide(people);
        return new SumsOfSquares(
                people,
                groups,
                ofGroups.total().subtract(ofAll),
                squares.total().subtract(ofGroups.total()),
                squaredSizes.total());
    }

    int degreesOfFreedomBetween() {
        return Math.max(groups - 1, 0);
    }

    int degreesOfFreedomWithin() {
        return people - groups;
    }

    BigFraction meanSquareBetween() {
        return between.divide(degreesOfFreedomBetween());
    }

    BigFraction meanSquareWithin() {
        return within.divide(degreesOfFreedomWithin());
    }

    BigFraction meanSize() {
        return BigFraction.of(people).divide(groups);
    }

    BigFraction n0() {
        return BigFraction.of(people).subtract(squaredSizes.divide(people)).divide(degreesOfFreedomBetween());
    }

    /** <code>(MSB - MSW) / (MSB + (k - 1) MSW)</code>. */
    BigFraction icc1(BigFraction k) {
        BigFraction denominator = meanSquareBetween().add(meanSquareWithin().multiply(k.subtract(1)));
        return meanSquareBetween().subtract(meanSquareWithin()).divide(denominator);
    }
}
