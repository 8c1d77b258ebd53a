package org.learningorganisation.scoring.strategy;

import java.util.function.DoubleUnaryOperator;

/** Finds where a function that goes from above zero to below it crosses zero. Always ends. */
final class Bisection {

    /** As often is an interval halved at most: until it is smaller than the distance of neighbouring doubles. */
    private static final int MOST_STEPS = 100;

    private Bisection() {}

    /**
     * The crossing; the lower end where the function is not above zero anywhere, the upper end where it is everywhere. A
     * function that is nowhere smaller never gives a smaller crossing.
     */
    static double root(DoubleUnaryOperator falling, double lower, double upper) {
        double above = lower;
        double below = upper;
        for (int step = 0; step < MOST_STEPS; step++) {
            double middle = above + (below - above) / 2;
            boolean isAbove = falling.applyAsDouble(middle) > 0;
            if (middle == (isAbove ? above : below)) {
                break;
            }
            if (isAbove) {
                above = middle;
            } else {
                below = middle;
            }
        }
        // halving alone can end one double short of the upper end
        return below < upper ? above : upper;
    }
}
