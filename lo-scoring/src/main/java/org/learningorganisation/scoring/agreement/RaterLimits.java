package org.learningorganisation.scoring.agreement;

import org.apache.commons.statistics.distribution.FDistribution;
import org.learningorganisation.scoring.statistic.ConfidenceInterval;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/** The confidence limits of an intraclass correlation, by the F distribution as Shrout and Fleiss (1979) have them. */
final class RaterLimits {

    private RaterLimits() {}

    /** The limits where the correlation, F and ICC(2,1) are defined. */
    static ConfidenceInterval of(TwoWayAnova anova, RaterModel model, ConfidenceLevel level) {
        double tail = level.lowerTail();
        return model.random() ? ofRandomRaters(anova, model, tail) : ofF(anova, model, tail);
    }

    private static ConfidenceInterval ofF(TwoWayAnova anova, RaterModel model, double tail) {
        int df1 = anova.betweenDegrees();
        int df2 = anova.errorDegrees(model);
        double f = anova.meanSquareTargets().divide(anova.error(model)).doubleValue();
        double lower = f / quantile(tail, df1, df2);
        double upper = f * quantile(tail, df2, df1);
        int n = anova.targets();
        if (model.single()) {
            int others = anova.raters() - 1;
            return new ConfidenceInterval(
                    quotient(lower - 1, lower + others, n), quotient(upper - 1, upper + others, n));
        }
        return new ConfidenceInterval(quotient(lower - 1, lower, n), quotient(upper - 1, upper, n));
    }

    /** Satterthwaite's approximation: ICC(2,1) rests on three mean squares, and its F on v degrees of freedom. */
    private static ConfidenceInterval ofRandomRaters(TwoWayAnova anova, RaterModel model, double tail) {
        double n = anova.targets();
        double k = anova.raters();
        double icc = anova.correlation(RaterModel.TWO_WAY_RANDOM_SINGLE).doubleValue();
        double f = anova.meanSquareTargets().divide(anova.meanSquareResidual()).doubleValue();
        double fj = anova.meanSquareRaters().divide(anova.meanSquareResidual()).doubleValue();
        double ofRaters = k * icc * fj;
        double ofRest = n * (1 + (k - 1) * icc) - k * icc;
        double v = (k - 1)
                * (n - 1)
                * Math.pow(ofRaters + ofRest, 2)
                / ((n - 1) * Math.pow(ofRaters, 2) + Math.pow(ofRest, 2));
        if (!(v > 0)) {
            return ConfidenceInterval.undefined(UndefinedReason.NO_POSITIVE_VARIANCE, anova.targets());
        }
        double below = quantile(tail, n - 1, v);
        double above = quantile(tail, v, n - 1) * f;
        double others = model.single() ? k * fj + k * n - k - n : fj - 1;
        return new ConfidenceInterval(
                quotient(n * (f - below), below * others + n * f, anova.targets()),
                quotient(n * (above - 1), others + n * above, anova.targets()));
    }

    /** The value of F that is exceeded with this chance. */
    private static double quantile(double chance, double numerator, double denominator) {
        return FDistribution.of(numerator, denominator).inverseSurvivalProbability(chance);
    }

    private static Statistic quotient(double numerator, double denominator, int n) {
        return denominator > 0
                ? Statistic.of(numerator / denominator, n)
                : Statistic.undefined(UndefinedReason.NO_POSITIVE_VARIANCE, n);
    }
}
