package org.learningorganisation.scoring.reliability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * What becomes of a reliability when a set of questions is made longer or shorter with questions of the same kind.
 *
 * <p>Undefined as the reliability is; {@link UndefinedReason#NOT_A_RELIABILITY} when that is below 0 or above 1.
 *
 * <p>Sources: Spearman (1910), Correlation calculated from faulty data, and Brown (1910), Some experimental results in the
 * correlation of mental abilities, both British Journal of Psychology 3.
 */
public final class SpearmanBrown {

    private SpearmanBrown() {}

    /**
     * The reliability of a set that is so many times as long, <code>f r / (1 + (f - 1) r)</code>, range <code>[0, 1]</code>.
     *
     * @param reliability the reliability r now
     * @param factor the factor f, above 0; below 1 for a shorter set
     * @return the new reliability, with the number of people of the present one
     * @throws IllegalArgumentException when the factor is not finite and above 0
     */
    public static Statistic lengthened(Statistic reliability, double factor) {
        if (!(factor > 0 && Double.isFinite(factor))) {
            throw new IllegalArgumentException("factor must be finite and above 0, and is " + factor);
        }
        // the same denominator, 1 + (f - 1) r, as a sum of two that cannot cancel
        return of(reliability, r -> factor * r / (factor * r + (1 - r)));
    }

    /**
     * How many times as long a set must be for a wanted reliability, <code>t (1 - r) / (r (1 - t))</code>, range <code>[0,
     * ∞)</code>.
     *
     * <p>Both are taken as the shortest decimals that are these doubles, so that 0.9 is nine tenths.
     *
     * @param reliability the reliability r now; of 0 no length is enough, {@link UndefinedReason#OUT_OF_RANGE}
     * @param target the wanted reliability t, above 0 and below 1
     * @return the factor, with the number of people of the present reliability
     * @throws IllegalArgumentException when the target is not above 0 and below 1
     */
    public static Statistic factorFor(Statistic reliability, double target) {
        requireTarget(target);
        return of(
                reliability,
                r -> r == 0 ? Double.POSITIVE_INFINITY : factor(r, target).doubleValue());
    }

    /**
     * How many questions a set must have for a wanted reliability: {@link #factorFor} times as many, rounded up, and one
     * at least.
     *
     * @param reliability the reliability now
     * @param target the wanted reliability, above 0 and below 1
     * @param questions the number of questions now, 1 or more
     * @return the whole number of questions, with the number of people of the present reliability
     * @throws IllegalArgumentException when the target is not above 0 and below 1, or the number below 1
     */
    public static Statistic questionsFor(Statistic reliability, double target, int questions) {
        requireTarget(target);
        if (questions < 1) {
            throw new IllegalArgumentException("questions must be 1 or more, and is " + questions);
        }
        return of(
                reliability,
                r -> r == 0
                        ? Double.POSITIVE_INFINITY
                        : Math.max(
                                1,
                                factor(r, target)
                                        .multiply(questions)
                                        .bigDecimalValue(0, RoundingMode.CEILING)
                                        .doubleValue()));
    }

    /** A function of a reliability from 0 to 1. */
    static Statistic of(Statistic reliability, DoubleUnaryOperator formula) {
        int n = reliability.n();
        return reliability.fold(
                figure -> figure.value() < 0 || figure.value() > 1
                        ? Statistic.undefined(UndefinedReason.NOT_A_RELIABILITY, n)
                        : Statistic.of(formula.applyAsDouble(figure.value()), n),
                undefined -> undefined);
    }

    private static BigFraction factor(double reliability, double target) {
        BigFraction r = Fractions.of(BigDecimal.valueOf(reliability));
        BigFraction t = Fractions.of(BigDecimal.valueOf(target));
        return t.multiply(BigFraction.ONE.subtract(r)).divide(r.multiply(BigFraction.ONE.subtract(t)));
    }

    private static void requireTarget(double target) {
        if (!(target > 0 && target < 1)) {
            throw new IllegalArgumentException("target must be above 0 and below 1, and is " + target);
        }
    }
}
