package org.learningorganisation.scoring.agreement;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * Cohen's kappa: how far two raters agree beyond chance on things they put into categories. Exact, and rounded once.
 *
 * <p>Sources: Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20; Cohen
 * (1968), Weighted kappa, Psychological Bulletin 70.
 *
 * <p>A running example: of 50 things both raters call 20 good and 18 bad, the first alone calls 5 good, the second alone 7. They
 * agree on 38/50; by chance they would on 1/2; kappa is 13/25.
 */
public final class CohenKappa {

    private CohenKappa() {}

    /**
     * <code>κ = (Σ w p - Σ w e) / (1 - Σ w e)</code>, with the weights w, the observed shares p, and the shares e that independent
     * raters with the same totals would have. Range <code>(-∞, 1]</code>: 1 for perfect agreement, 0 for no more than chance, below 0 for less.
     *
     * <ul>
     *   <li>nothing rated: undefined, {@link UndefinedReason#NO_VALUES}
     *   <li>chance alone would give perfect agreement, as when both raters used the same one category only: undefined, {@link
     *       UndefinedReason#NO_VARIANCE}
     * </ul>
     *
     * @param table the ratings
     * @param weights how far each pair of categories counts as agreement
     * @return kappa, with the number of things rated
     * @throws IllegalArgumentException when table and weights differ in the number of categories
     */
    public static Statistic kappa(CrossTable table, KappaWeights weights) {
        requireSameSize(table, weights);
        int n = table.rated();
        if (n == 0) {
            return Statistic.undefined(UndefinedReason.NO_VALUES, n);
        }
        BigFraction chance = agreementByChance(table, weights);
        BigFraction beyond = BigFraction.ONE.subtract(chance);
        return beyond.signum() == 0
                ? Statistic.undefined(UndefinedReason.NO_VARIANCE, n)
                : Statistic.of(agreement(table, weights).subtract(chance).divide(beyond), n);
    }

    /**
     * The observed agreement, <code>Σ w p</code>, not corrected for chance. Range <code>[0, 1]</code>. Undefined, {@link
     * UndefinedReason#NO_VALUES}, when nothing is rated.
     *
     * @param table the ratings
     * @param weights how far each pair of categories counts as agreement
     * @return the agreement, with the number of things rated
     * @throws IllegalArgumentException when table and weights differ in the number of categories
     */
    public static Statistic observedAgreement(CrossTable table, KappaWeights weights) {
        requireSameSize(table, weights);
        int n = table.rated();
        return n == 0 ? Statistic.undefined(UndefinedReason.NO_VALUES, n) : Statistic.of(agreement(table, weights), n);
    }

    private static BigFraction agreement(CrossTable table, KappaWeights weights) {
        ExactSum sum = new ExactSum();
        for (int i = 0; i < table.categories(); i++) {
            for (int j = 0; j < table.categories(); j++) {
                sum.add(weights.weights()
                        .get(i)
                        .get(j)
                        .multiply(table.counts().get(i).get(j)));
            }
        }
        return sum.total().divide(table.rated());
    }

    private static BigFraction agreementByChance(CrossTable table, KappaWeights weights) {
        List<Integer> first = table.firstTotals();
        List<Integer> second = table.secondTotals();
        ExactSum sum = new ExactSum();
        for (int i = 0; i < table.categories(); i++) {
            for (int j = 0; j < table.categories(); j++) {
                sum.add(weights.weights().get(i).get(j).multiply(first.get(i)).multiply(second.get(j)));
            }
        }
        return sum.total().divide(table.rated()).divide(table.rated());
    }

    private static void requireSameSize(CrossTable table, KappaWeights weights) {
        if (weights.weights().size() != table.categories()) {
            throw new IllegalArgumentException(
                    "weights must be for the " + table.categories() + " categories of the table, and are for "
                            + weights.weights().size());
        }
    }
}
