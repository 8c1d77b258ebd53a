package org.learningorganisation.scoring.strategy;

import java.util.function.DoubleUnaryOperator;

/**
 * The distribution of an ability after the answers are known, with a normal prior.
 *
 * <p>Its logarithm is concave, and at least as curved as that of the prior. So it has one mode, and beyond the distances at
 * which it has fallen by {@link #NEGLIGIBLE} next to nothing is left. Between them a sum over an even grid converges faster
 * than any power of its step.
 *
 * @param mean the mean
 * @param standardDeviation the standard deviation
 */
record PosteriorAbility(double mean, double standardDeviation) {

    /** In logarithms: exp(-40) is below the precision of a double. */
    private static final double NEGLIGIBLE = 40;

    /** In logits: the logistic functions of which a likelihood is made are smooth on this scale. */
    private static final double COARSEST_STEP = 0.04;

    private static final int FEWEST_STEPS = 400;

    static PosteriorAbility of(AbilityLikelihood likelihood, double priorMean, double priorSd) {
        double variance = priorSd * priorSd;
        double furthest = likelihood.highestRawScore() * variance;
        double mode = Bisection.root(
                theta -> likelihood.rawScore() - likelihood.moments(theta).mean() - (theta - priorMean) / variance,
                priorMean - furthest,
                priorMean + furthest);
        DoubleUnaryOperator log = theta -> {
            double z = (theta - priorMean) / priorSd;
            return likelihood.log(theta) - z * z / 2;
        };
        double top = log.applyAsDouble(mode);
        // no further than where the prior alone has fallen by that much
        double reach = priorSd * Math.sqrt(2 * NEGLIGIBLE);
        double left = Bisection.root(away -> log.applyAsDouble(mode - away) - top + NEGLIGIBLE, 0, reach);
        double right = Bisection.root(away -> log.applyAsDouble(mode + away) - top + NEGLIGIBLE, 0, reach);
        return onGrid(away -> StrictMath.exp(log.applyAsDouble(mode + away) - top), mode, -left, right);
    }

    private static PosteriorAbility onGrid(DoubleUnaryOperator density, double mode, double from, double to) {
        int steps = Math.max(FEWEST_STEPS, (int) Math.ceil((to - from) / COARSEST_STEP));
        double step = (to - from) / steps;
        double mass = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i <= steps; i++) {
            double away = from + i * step;
            double weight = density.applyAsDouble(away);
            mass += weight;
            first += weight * away;
            second += weight * away * away;
        }
        double shift = first / mass;
        return new PosteriorAbility(mode + shift, Math.sqrt(second / mass - shift * shift));
    }
}
