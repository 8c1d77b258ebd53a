package org.learningorganisation.scoring.reliability;

import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.distribution.FDistribution;
import org.learningorganisation.scoring.statistic.ConfidenceInterval;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.CovarianceMatrix;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * Confidence intervals of Cronbach's alpha. All suppose that scores are normally distributed; Feldt's and Bonett's also that
 * questions are parallel (equal variances and covariances), Duhachek and Iacobucci's not.
 *
 * <p>Feldt's and Bonett's need alpha, the number of people that it carries and the number of questions only, so that they can be had
 * of a published alpha. Where alpha is undefined they are, for the same reason; with fewer than two questions they are {@link
 * UndefinedReason#TOO_FEW_QUESTIONS}, with too few people {@link UndefinedReason#TOO_FEW_PEOPLE}.
 */
public final class AlphaInterval {

    private AlphaInterval() {}

    /**
     * Feldt's interval, <code>1 - (1 - α) F</code> with the two quantiles F of the F distribution with <code>n - 1</code> and
     * <code>(n - 1) (k - 1)</code> degrees of freedom. Exact for parallel questions. Range <code>(-∞, 1]</code>. At least two people.
     *
     * <p>Source: Feldt, Woodruff and Salih (1987), Statistical inference for coefficient alpha, Applied Psychological Measurement
     * 11; Feldt (1965), The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty, Psychometrika 30.
     *
     * @param alpha raw alpha, with its number of people
     * @param k the number of questions
     * @param level the confidence level
     * @return the limits
     */
    public static ConfidenceInterval feldt(Statistic alpha, int k, ConfidenceLevel level) {
        return of(alpha, k, 2, value -> {
            double people = alpha.n() - 1.0;
            FDistribution f = FDistribution.of(people, people * (k - 1));
            double low = quantile(f, level.lowerTail());
            double high = quantile(f, 1 - level.lowerTail());
            return ConfidenceInterval.of(1 - (1 - value) * high, 1 - (1 - value) * low, alpha.n());
        });
    }

    /**
     * Bonett's interval, <code>1 - exp(ln(1 - α) ± z √(2 k / ((k - 1) (n - 2))))</code>. Range <code>(-∞, 1]</code>. At least three
     * people.
     *
     * <p>Source: Bonett (2002), Sample size requirements for testing and estimating coefficient alpha, Journal of Educational and
     * Behavioral Statistics 27. Bonett and Wright (2015), Cronbach's alpha reliability, Journal of Organizational Behavior 36, also
     * subtract <code>ln(n / (n - 1))</code> from <code>ln(1 - α)</code> against bias; that is not done here.
     *
     * @param alpha raw alpha, with its number of people
     * @param k the number of questions
     * @param level the confidence level
     * @return the limits
     */
    public static ConfidenceInterval bonett(Statistic alpha, int k, ConfidenceLevel level) {
        return of(alpha, k, 3, value -> {
            double error = Math.sqrt(2.0 * k / ((k - 1.0) * (alpha.n() - 2.0)));
            // 1 - α as a factor, so that an alpha of 1 has both limits at 1
            double lower = 1 - (1 - value) * Math.exp(level.z() * error);
            double upper = 1 - (1 - value) * Math.exp(-level.z() * error);
            return ConfidenceInterval.of(lower, upper, alpha.n());
        });
    }

    /**
     * Duhachek and Iacobucci's asymptotic standard error of alpha, <code>√(Q / n)</code> with <code>Q = 2 k² / ((k - 1)² V³) (V (tr
     * C² + t²) - 2 t ΣΣ C²)</code>, where C holds the covariances, t is their trace, V their sum, and <code>tr C²</code> and <code>ΣΣ
     * C²</code> are the trace and the sum of the matrix product C C. Range <code>[0, ∞)</code>. Undefined as {@link CronbachAlpha} is.
     *
     * <p>Source: Duhachek and Iacobucci (2004), Alpha's standard error (ASE), Journal of Applied Psychology 89; the distribution
     * is of van Zyl, Neudecker and Nel (2000), On the distribution of the maximum likelihood estimator of Cronbach's alpha,
     * Psychometrika 65.
     *
     * @param products the sums over the answers
     * @return the standard error, with the number of people with an answer, which is the n of the formula
     */
    public static Statistic duhachekError(CrossProducts products) {
        return duhachekError(Covariation.of(products));
    }

    static Statistic duhachekError(Covariation covariation) {
        return covariation.ofSum(matrix -> {
            int k = covariation.k();
            BigFraction total = matrix.total();
            BigFraction trace = matrix.trace();
            BigFraction spread = total.multiply(squares(matrix).add(trace.multiply(trace)))
                    .subtract(trace.multiply(2).multiply(squaresOfRows(matrix)));
            BigFraction square = spread.multiply(2)
                    .multiply(k)
                    .multiply(k)
                    .divide(total.multiply(total).multiply(total))
                    .divide((k - 1) * (k - 1))
                    .divide(covariation.n());
            return square.signum() < 0
                    ? covariation.undefined(UndefinedReason.NOT_POSITIVE_DEFINITE)
                    : covariation.root(square);
        });
    }

    /**
     * The interval of the standard error, <code>α ± z ASE</code>, range <code>(-∞, ∞)</code>: its upper limit may be above 1.
     *
     * @param alpha raw alpha
     * @param error its {@linkplain #duhachekError standard error}
     * @param level the confidence level
     * @return the limits; undefined where one of the two is
     */
    public static ConfidenceInterval duhachek(Statistic alpha, Statistic error, ConfidenceLevel level) {
        return ConfidenceInterval.around(alpha, error, level);
    }

    private static ConfidenceInterval of(
            Statistic alpha, int k, int fewestPeople, DoubleFunction<ConfidenceInterval> limits) {
        return alpha.fold(
                figure -> tooFew(figure, k, fewestPeople)
                        .map(reason -> ConfidenceInterval.undefined(reason, figure.n()))
                        .orElseGet(() -> limits.apply(figure.value())),
                undefined -> ConfidenceInterval.undefined(undefined.reason(), undefined.n()));
    }

    private static Optional<UndefinedReason> tooFew(Statistic alpha, int k, int fewestPeople) {
        if (k < 2) {
            return Optional.of(UndefinedReason.TOO_FEW_QUESTIONS);
        }
        return alpha.n() < fewestPeople ? Optional.of(UndefinedReason.TOO_FEW_PEOPLE) : Optional.empty();
    }

    /** The library's quantile is right to about 1e-9; one step of Newton doubles the number of digits. */
    private static double quantile(FDistribution f, double probability) {
        double near = f.inverseCumulativeProbability(probability);
        double step = (f.cumulativeProbability(near) - probability) / f.density(near);
        return Double.isFinite(step) ? near - step : near;
    }

    private static BigFraction squares(CovarianceMatrix matrix) {
        return IntStream.range(0, matrix.size())
                .mapToObj(i -> IntStream.range(0, matrix.size())
                        .mapToObj(j -> matrix.at(i, j))
                        .map(covariance -> covariance.multiply(covariance))
                        .reduce(BigFraction.ZERO, BigFraction::add))
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static BigFraction squaresOfRows(CovarianceMatrix matrix) {
        return IntStream.range(0, matrix.size())
                .mapToObj(matrix::rowSum)
                .map(sum -> sum.multiply(sum))
                .reduce(BigFraction.ZERO, BigFraction::add);
    }
}
