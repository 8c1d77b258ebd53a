package org.learningorganisation.scoring.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.distribution.GammaDistribution;

/** Weights drawn for the items of one figure. They are whole numbers, so that scores by them are exact. */
final class DrawnWeights {

    private static final double WHOLE = 1_000_000;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private DrawnWeights() {}

    /**
     * Draws weights.
     *
     * @param how how they are drawn
     * @param figure the id of the figure, which begins its own random numbers
     * @param given the given weights, above zero
     * @return for each draw a weight per item in millionths of their sum, rounded up
     */
    static List<long[]> of(WeightDraws how, String figure, List<BigFraction> given) {
        SplittableRandom random = new SplittableRandom(how.seed() * SPREAD + figure.hashCode());
        double sum = given.stream().mapToDouble(BigFraction::doubleValue).sum();
        double[][] gammas = new double[given.size()][];
        for (int item = 0; item < gammas.length; item++) {
            double share = given.get(item).doubleValue() / sum;
            GammaDistribution gamma = GammaDistribution.of(how.concentration().doubleValue() * given.size() * share, 1);
            gammas[item] = uniform(how, random);
            for (int draw = 0; draw < how.draws(); draw++) {
                gammas[item][draw] = gamma.inverseCumulativeProbability(gammas[item][draw]);
            }
        }
        List<long[]> weights = new ArrayList<>();
        for (int draw = 0; draw < how.draws(); draw++) {
            weights.add(weights(gammas, draw));
        }
        return weights;
    }

    private static double[] uniform(WeightDraws how, SplittableRandom random) {
        double[] numbers = random.doubles(how.draws()).toArray();
        if (how.method() == WeightDraws.Method.LATIN_HYPERCUBE) {
            int[] strata = shuffled(how.draws(), random);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = (strata[i] + numbers[i]) / how.draws();
            }
        }
        return numbers;
    }

    private static int[] shuffled(int n, SplittableRandom random) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private static long[] weights(double[][] gammas, int draw) {
        double sum = 0;
        for (double[] gamma : gammas) {
            sum += gamma[draw];
        }
        long[] weights = new long[gammas.length];
        for (int item = 0; item < gammas.length; item++) {
            // where all are zero, as very small concentrations make them, they count alike
            weights[item] = sum == 0 ? 1 : Math.max(1, (long) Math.ceil(WHOLE * gammas[item][draw] / sum));
        }
        return weights;
    }
}
