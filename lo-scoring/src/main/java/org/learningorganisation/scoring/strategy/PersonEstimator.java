package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;
import org.learningorganisation.scoring.strategy.CategorySteps.Moments;

/**
 * How an ability is estimated from the answers to questions with known thresholds. With {@code r} the sum of the categories,
 * {@code E}, {@code I} and {@code J} the mean, the variance and the third central moment of that sum at an ability
 * {@code theta}:
 *
 * <ul>
 *   <li>{@link #weightedLikelihood()} solves {@code r - E + J / (2 I) = 0};
 *   <li>{@link #maximumLikelihood()} solves {@code r - E = 0};
 *   <li>{@link #expectedAPosteriori} is the mean of the abilities, weighted by their likelihood and a normal prior.
 * </ul>
 *
 * <p>ACCESS: made by its factories only.
 */
public abstract sealed class PersonEstimator {

    static final BigDecimal LEAST_MEAN = BigDecimal.valueOf(-50);
    static final BigDecimal MOST_MEAN = BigDecimal.valueOf(50);
    static final BigDecimal LEAST_SD = new BigDecimal("0.01");
    static final BigDecimal MOST_SD = BigDecimal.TEN;

    private PersonEstimator() {}

    /**
     * The weighted likelihood estimate, the least biased of the three, defined for all answers. Its standard error is
     * {@code 1 / sqrt(I)}. Where few questions lie far apart the equation can have more than one solution; the one taken is
     * that which bisection of the bounds finds, and it never falls when the sum of the categories rises.
     *
     * <p>T. A. Warm, "Weighted likelihood estimation of ability in item response theory", Psychometrika 54 (1989).
     *
     * @return the estimator
     */
    public static PersonEstimator weightedLikelihood() {
        return new Weighted();
    }

    /**
     * The maximum likelihood estimate. Undefined ({@link Reason#UNDEFINED}) where every answer is the lowest or every answer
     * is the highest. Its standard error is {@code 1 / sqrt(I)}.
     *
     * <p>G. N. Masters, "A Rasch model for partial credit scoring", Psychometrika 47 (1982).
     *
     * @return the estimator
     */
    public static PersonEstimator maximumLikelihood() {
        return new Maximum();
    }

    /**
     * The mean of the posterior distribution with a normal prior, defined for all answers, drawn towards the mean of the
     * prior. Its standard error is the standard deviation of the posterior. The integrals are sums over a grid that is fine
     * enough for at least eleven digits.
     *
     * <p>R. D. Bock and R. J. Mislevy, "Adaptive EAP estimation of ability in a microcomputer environment", Applied
     * Psychological Measurement 6 (1982).
     *
     * @param mean the mean of the prior in logits, from -50 to 50; 0 is common
     * @param standardDeviation the standard deviation of the prior in logits, from 0.01 to 10; 1 is common
     * @return the estimator
     * @throws IllegalArgumentException when an argument is out of its range
     */
    public static PersonEstimator expectedAPosteriori(BigDecimal mean, BigDecimal standardDeviation) {
        Bounds.check("mean", mean, LEAST_MEAN, MOST_MEAN);
        Bounds.check("sd", standardDeviation, LEAST_SD, MOST_SD);
        return new Posterior(mean.doubleValue(), standardDeviation.doubleValue());
    }

    /** The estimate within bounds; one beyond them is held at the nearest. */
    abstract Score estimate(AbilityLikelihood likelihood, double lowest, double highest);

    private static final class Weighted extends PersonEstimator {

        @Override
        Score estimate(AbilityLikelihood likelihood, double lowest, double highest) {
            return likelihood.estimateAt(Bisection.root(
                    theta -> {
                        Moments moments = likelihood.moments(theta);
                        return likelihood.rawScore() - moments.mean() + moments.third() / (2 * moments.variance());
                    },
                    lowest,
                    highest));
        }
    }

    private static final class Maximum extends PersonEstimator {

        @Override
        Score estimate(AbilityLikelihood likelihood, double lowest, double highest) {
            boolean extreme = likelihood.rawScore() == 0 || likelihood.rawScore() == likelihood.highestRawScore();
            return extreme
                    ? Score.undefined()
                    : likelihood.estimateAt(Bisection.root(
                            theta -> likelihood.rawScore()
                                    - likelihood.moments(theta).mean(),
                            lowest,
                            highest));
        }
    }

    private static final class Posterior extends PersonEstimator {
        private final double mean;
        private final double sd;

        Posterior(double mean, double sd) {
            this.mean = mean;
            this.sd = sd;
        }

        @Override
        Score estimate(AbilityLikelihood likelihood, double lowest, double highest) {
            PosteriorAbility posterior = PosteriorAbility.of(likelihood, mean, sd);
            return Score.estimate(Math.max(lowest, Math.min(highest, posterior.mean())), posterior.standardDeviation());
        }
    }
}
