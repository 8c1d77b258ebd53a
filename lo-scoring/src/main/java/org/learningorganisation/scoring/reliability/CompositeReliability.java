package org.learningorganisation.scoring.reliability;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.CovarianceMatrix;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * The reliability of an overall score that is a weighted sum or mean of the scores on several dimensions.
 *
 * <p>Sources: Mosier (1943), On the reliability of a weighted composite, Psychometrika 8. With equal weights, sums of questions as
 * scores and alpha as their reliability it is the stratified alpha of Cronbach, Schönemann and McKie (1965), Alpha coefficients for
 * stratified-parallel tests, Educational and Psychological Measurement 25.
 */
public final class CompositeReliability {

    private CompositeReliability() {}

    /**
     * <code>1 - Σ w_i² s_i² (1 - r_i) / s²</code> with the weight w<sub>i</sub>, the variance s<sub>i</sub>² and the reliability
     * r<sub>i</sub> of each dimension, and the variance of the composite <code>s² = Σ_i Σ_j w_i w_j c_ij</code> from the covariances
     * between dimensions. Errors of different dimensions are taken as uncorrelated, so that two dimensions must not share a
     * question. Range <code>(-∞, 1]</code> where each reliability is at most 1; another unit of all weights changes nothing.
     *
     * <ul>
     *   <li>no scores: undefined, {@link UndefinedReason#NO_VALUES}
     *   <li>no dimensions: {@link UndefinedReason#TOO_FEW_QUESTIONS}
     *   <li>a covariance of fewer than two people: {@link UndefinedReason#TOO_FEW_PEOPLE}
     *   <li>a reliability is undefined: its reason
     *   <li>the composite does not vary: {@link UndefinedReason#NO_VARIANCE}; its variance is negative, which covariances over
     *       different people can make: {@link UndefinedReason#NOT_POSITIVE_DEFINITE}
     * </ul>
     *
     * @param dimensions the sums over people's scores on the dimensions, each dimension in the place of a question
     * @param weights the weight of each dimension, in their order
     * @param reliabilities the reliability of each dimension, in their order
     * @return the reliability of the composite, with the number of people with a score
     * @throws IllegalArgumentException when there are more or fewer weights or reliabilities than dimensions
     */
    public static Statistic of(
            CrossProducts dimensions, List<BigFraction> weights, List<? extends Statistic> reliabilities) {
        int k = dimensions.questions().size();
        if (weights.size() != k || reliabilities.size() != k) {
            throw new IllegalArgumentException("there must be " + k + " weights and reliabilities, and are "
                    + weights.size() + " and " + reliabilities.size());
        }
        Covariation covariation = Covariation.of(dimensions);
        return covariation.of(
                1,
                matrix -> firstReason(reliabilities)
                        .map(covariation::undefined)
                        .orElseGet(() -> of(covariation, matrix, weights, reliabilities)));
    }

    private static Statistic of(
            Covariation covariation,
            CovarianceMatrix matrix,
            List<BigFraction> weights,
            List<? extends Statistic> reliabilities) {
        BigFraction variance = variance(matrix, weights);
        if (variance.signum() <= 0) {
            return covariation.undefined(
                    variance.signum() == 0 ? UndefinedReason.NO_VARIANCE : UndefinedReason.NOT_POSITIVE_DEFINITE);
        }
        double error = 0;
        for (int i = 0; i < weights.size(); i++) {
            BigFraction own = weights.get(i).multiply(weights.get(i)).multiply(matrix.at(i, i));
            error += own.divide(variance).doubleValue() * (1 - value(reliabilities.get(i)));
        }
        return covariation.figure(1 - error);
    }

    private static BigFraction variance(CovarianceMatrix matrix, List<BigFraction> weights) {
        return IntStream.range(0, weights.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, weights.size())
                        .mapToObj(j -> weights.get(i).multiply(weights.get(j)).multiply(matrix.at(i, j))))
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static Optional<UndefinedReason> firstReason(List<? extends Statistic> reliabilities) {
        return reliabilities.stream()
                .flatMap(reliability -> reliability
                        .<Optional<UndefinedReason>>fold(
                                figure -> Optional.empty(), undefined -> Optional.of(undefined.reason()))
                        .stream())
                .findFirst();
    }

    private static double value(Statistic reliability) {
        return ((Statistic.Figure) reliability).value();
    }
}
