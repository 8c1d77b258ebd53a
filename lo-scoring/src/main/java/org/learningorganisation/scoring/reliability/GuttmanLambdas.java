package org.learningorganisation.scoring.reliability;

import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.CovarianceMatrix;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * Guttman's lower bounds to the reliability of a sum of k questions. With the covariances c<sub>ij</sub>, their trace
 * <code>t = Σ c_ii</code> and their sum <code>V = Σ Σ c_ij</code>:
 *
 * <ul>
 *   <li>lambda 1: <code>1 - t / V</code>
 *   <li>lambda 2: <code>λ1 + √(k / (k - 1) Σ_i Σ_(j≠i) c_ij²) / V</code>; never below lambda 3
 *   <li>lambda 3: <code>k / (k - 1) λ1</code>, which is Cronbach's alpha
 *   <li>lambda 5: <code>λ1 + 2 √(max_i Σ_(j≠i) c_ij²) / V</code>
 *   <li>lambda 6: <code>1 - Σ_i (1 - R_i²) / Σ Σ r_ij</code> with the squared multiple correlation R<sub>i</sub>² of each question
 *       with the others, <code>1 - R_i² = 1 / (R⁻¹)_ii</code>. Of the correlations, so of standardised scores, as R's
 *       {@code psych::alpha} has it; the others are of the scores as they are.
 * </ul>
 *
 * <p>Lambda 4, the largest split-half reliability, is not here. Undefined as {@link CronbachAlpha} is; lambda 6 also, as {@link
 * UndefinedReason#NOT_POSITIVE_DEFINITE}, unless there are more people than questions and the smallest eigenvalue of the
 * correlations is above 1e-8, because otherwise their inverse holds no digit that is right.
 *
 * <p>Source: Guttman (1945), A basis for analyzing test-retest reliability, Psychometrika 10.
 *
 * @param lambda1 lambda 1
 * @param lambda2 lambda 2
 * @param lambda3 lambda 3, equal to raw alpha
 * @param lambda5 lambda 5
 * @param lambda6 lambda 6
 */
public record GuttmanLambdas(
        Statistic lambda1, Statistic lambda2, Statistic lambda3, Statistic lambda5, Statistic lambda6) {

    /** Refuses null. */
    public GuttmanLambdas {
        Objects.requireNonNull(lambda1, "lambda1");
        Objects.requireNonNull(lambda2, "lambda2");
        Objects.requireNonNull(lambda3, "lambda3");
        Objects.requireNonNull(lambda5, "lambda5");
        Objects.requireNonNull(lambda6, "lambda6");
    }

    /**
     * The bounds of a set of questions.
     *
     * @param products the sums over the answers
     * @return the five bounds, each with the number of people with an answer
     */
    public static GuttmanLambdas of(CrossProducts products) {
        return of(Covariation.of(products));
    }

    static GuttmanLambdas of(Covariation covariation) {
        int k = covariation.k();
        return new GuttmanLambdas(
                covariation.ofSum(matrix -> covariation.figure(lambda1(matrix))),
                covariation.ofSum(matrix -> withRoot(
                        covariation,
                        matrix,
                        IntStream.range(0, k)
                                .mapToObj(i -> squares(matrix, i))
                                .reduce(BigFraction.ZERO, BigFraction::add)
                                .multiply(k)
                                .divide(k - 1))),
                CronbachAlpha.raw(covariation),
                covariation.ofSum(matrix -> withRoot(
                        covariation,
                        matrix,
                        IntStream.range(0, k)
                                .mapToObj(i -> squares(matrix, i))
                                .reduce(BigFraction.ZERO, (a, b) -> a.compareTo(b) < 0 ? b : a)
                                .multiply(4))),
                Correlations.of(covariation, 2, correlations -> lambda6(covariation, correlations)));
    }

    private static BigFraction lambda1(CovarianceMatrix matrix) {
        return BigFraction.ONE.subtract(matrix.trace().divide(matrix.total()));
    }

    /** Lambda 1 plus the root of so much, over V. */
    private static Statistic withRoot(Covariation covariation, CovarianceMatrix matrix, BigFraction square) {
        BigFraction total = matrix.total();
        double root = Math.sqrt(square.divide(total.multiply(total)).doubleValue());
        return covariation.figure(lambda1(matrix).doubleValue() + root);
    }

    private static BigFraction squares(CovarianceMatrix matrix, int question) {
        return IntStream.range(0, matrix.size())
                .filter(other -> other != question)
                .mapToObj(other -> matrix.at(question, other))
                .map(covariance -> covariance.multiply(covariance))
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static Statistic lambda6(Covariation covariation, Correlations correlations) {
        if (!correlations.invertible(covariation.n())) {
            return covariation.undefined(UndefinedReason.NOT_POSITIVE_DEFINITE);
        }
        double[][] inverse = Cholesky.of(correlations.cells()).orElseThrow().inverse();
        double unexplained = IntStream.range(0, inverse.length)
                .mapToDouble(i -> 1 / inverse[i][i])
                .sum();
        return covariation.figure(1 - unexplained / correlations.total());
    }
}
