package org.learningorganisation.scoring.agreement;

import org.apache.commons.statistics.distribution.FDistribution;

/** Quantiles of the F distribution to about the last digit: the library's own search stops at a billionth. */
final class FQuantile {

    private static final int STEPS = 4;

    private FQuantile() {}

    /**
     * The value that is exceeded with a given chance.
     *
     * @param chance between 0 and 1
     * @param numerator the first degrees of freedom, above 0
     * @param denominator the second degrees of freedom, above 0
     * @return the quantile; infinite when it is beyond every double
     */
    static double exceededWith(double chance, double numerator, double denominator) {
        FDistribution distribution = FDistribution.of(numerator, denominator);
        double quantile = distribution.inverseSurvivalProbability(chance);
        for (int step = 0; step < STEPS; step++) {
            double next =
                    quantile + (distribution.survivalProbability(quantile) - chance) / distribution.density(quantile);
            // at an end of the range there is no slope to follow
            if (!Double.isFinite(next) || next <= 0) {
                return quantile;
            }
            quantile = next;
        }
        return quantile;
    }
}
