package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;
import java.util.List;

/**
 * The thresholds between the categories of one question in logits: {@code P(x = c | theta)} is proportional to
 * {@code exp(c * theta - sum of the first c thresholds)}.
 */
final class CategorySteps {

    /** {@code sum of the first c thresholds}, by category. */
    private final double[] cumulative;

    CategorySteps(List<BigDecimal> thresholds) {
        cumulative = new double[thresholds.size() + 1];
        for (int category = 1; category < cumulative.length; category++) {
            cumulative[category] =
                    cumulative[category - 1] + thresholds.get(category - 1).doubleValue();
        }
    }

    /** How many thresholds there are: one less than the categories. */
    int count() {
        return cumulative.length - 1;
    }

    /** The mean, the variance and the third central moment of the category at an ability. */
    Moments moments(double theta) {
        double[] probabilities = relative(theta, highest(theta));
        double total = 0;
        double mean = 0;
        for (int category = 0; category < probabilities.length; category++) {
            total += probabilities[category];
            mean += category * probabilities[category];
        }
        mean /= total;
        double variance = 0;
        double third = 0;
        for (int category = 0; category < probabilities.length; category++) {
            double distance = category - mean;
            double square = distance * distance * probabilities[category] / total;
            variance += square;
            third += square * distance;
        }
        return new Moments(mean, variance, third);
    }

    /** The logarithm of what the probabilities are divided by. */
    double logNormaliser(double theta) {
        double highest = highest(theta);
        double total = 0;
        for (double probability : relative(theta, highest)) {
            total += probability;
        }
        return highest + StrictMath.log(total);
    }

    private double highest(double theta) {
        double highest = 0;
        for (int category = 1; category < cumulative.length; category++) {
            highest = Math.max(highest, category * theta - cumulative[category]);
        }
        return highest;
    }

    /** The probabilities up to a factor, the largest being 1: nothing overflows, and they never vanish together. */
    private double[] relative(double theta, double highest) {
        double[] probabilities = new double[cumulative.length];
        for (int category = 0; category < cumulative.length; category++) {
            probabilities[category] = StrictMath.exp(category * theta - cumulative[category] - highest);
        }
        return probabilities;
    }

    /**
     * Moments of a category, or of the sum of categories.
     *
     * @param mean the mean
     * @param variance the variance
     * @param third the third central moment
     */
    record Moments(double mean, double variance, double third) {

        static final Moments NONE = new Moments(0, 0, 0);

        /** The moments of the sum of two that are independent. */
        Moments plus(Moments other) {
            return new Moments(mean + other.mean, variance + other.variance, third + other.third);
        }
    }
}
