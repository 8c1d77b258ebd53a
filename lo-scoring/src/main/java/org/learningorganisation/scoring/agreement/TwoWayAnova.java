package org.learningorganisation.scoring.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.statistic.ScoreMatrix;

/**
 * The exact mean squares of a complete table of ratings.
 *
 * @param targets n, the number of rated targets
 * @param raters k, the number of raters
 * @param ssTargets the sum of squares between targets
 * @param ssRaters the sum of squares between raters
 * @param ssResidual what both leave
 */
record TwoWayAnova(int targets, int raters, BigFraction ssTargets, BigFraction ssRaters, BigFraction ssResidual) {

    static TwoWayAnova of(ScoreMatrix ratings) {
        List<List<BigFraction>> rows = complete(ratings);
        int n = rows.size();
        int k = ratings.questions();
        ExactSum total = new ExactSum();
        ExactSum squares = new ExactSum();
        rows.forEach(row -> row.forEach(rating -> {
            total.add(rating);
            squares.add(rating.multiply(rating));
        }));
        if (n == 0 || k == 0) {
            return new TwoWayAnova(n, k, BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO);
        }
        BigFraction ofAll = total.total().pow(2).divide(n).divide(k);
        BigFraction targets = squaredSums(rows).divide(k).subtract(ofAll);
        BigFraction raters = squaredSums(IntStream.range(0, k)
                        .mapToObj(column ->
                                rows.stream().map(row -> row.get(column)).toList())
                        .toList())
                .divide(n)
                .subtract(ofAll);
        return new TwoWayAnova(
                n,
                k,
                targets,
                raters,
                squares.total().subtract(ofAll).subtract(targets).subtract(raters));
    }

    private static List<List<BigFraction>> complete(ScoreMatrix ratings) {
        long missing = ratings.people().stream()
                .flatMap(List::stream)
                .filter(Optional::isEmpty)
                .count();
        if (missing > 0) {
            throw new IllegalArgumentException("every rater must rate every target, and " + missing + " of "
                    + (long) ratings.people().size() * ratings.questions()
                    + " ratings are missing; listwise() keeps the targets that all rated");
        }
        return ratings.people().stream()
                .map(row -> row.stream().flatMap(Optional::stream).toList())
                .toList();
    }

    private static BigFraction squaredSums(List<List<BigFraction>> lines) {
        ExactSum squares = new ExactSum();
        for (List<BigFraction> line : lines) {
            ExactSum sum = new ExactSum();
            line.forEach(sum::add);
            squares.add(sum.total().pow(2));
        }
        return squares.total();
    }

    int betweenDegrees() {
        return targets - 1;
    }

    private int withinDegrees() {
        return targets * (raters - 1);
    }

    private int residualDegrees() {
        return (targets - 1) * (raters - 1);
    }

    /** MSB, of two or more targets. */
    BigFraction meanSquareTargets() {
        return ssTargets.divide(betweenDegrees());
    }

    /** MSJ, of two or more raters. */
    BigFraction meanSquareRaters() {
        return ssRaters.divide(raters - 1);
    }

    /** MSW, of two or more raters: within a target raters and residual are not told apart. */
    BigFraction meanSquareWithin() {
        return ssRaters.add(ssResidual).divide(withinDegrees());
    }

    /** MSE, of two or more targets and raters. */
    BigFraction meanSquareResidual() {
        return ssResidual.divide(residualDegrees());
    }

    /** MSW or MSE: what the mean square of the targets is tested against. */
    BigFraction error(RaterModel model) {
        return model.oneWay() ? meanSquareWithin() : meanSquareResidual();
    }

    int errorDegrees(RaterModel model) {
        return model.oneWay() ? withinDegrees() : residualDegrees();
    }

    /** What the correlation divides by: the estimated variance of one rating, or k times that of the mean of k. */
    BigFraction denominator(RaterModel model) {
        BigFraction ofRaters = model.random()
                ? meanSquareRaters().subtract(meanSquareResidual()).divide(targets)
                : BigFraction.ZERO;
        return model.single()
                ? meanSquareTargets().add(error(model).multiply(raters - 1)).add(ofRaters.multiply(raters))
                : meanSquareTargets().add(ofRaters);
    }

    BigFraction correlation(RaterModel model) {
        return meanSquareTargets().subtract(error(model)).divide(denominator(model));
    }
}
