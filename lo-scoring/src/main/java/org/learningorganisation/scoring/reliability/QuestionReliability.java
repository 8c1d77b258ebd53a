package org.learningorganisation.scoring.reliability;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.CovarianceMatrix;
import org.learningorganisation.scoring.statistic.Moments;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * How one question behaves within its set.
 *
 * @param question the id of the question
 * @param n the number of people who answered it
 * @param mean the mean of their scores
 * @param standardDeviation the standard deviation of their scores, with n - 1
 * @param distribution the number of people by their score, from the lowest
 * @param correctedItemTotal the corrected item-total correlation: of the question with the sum of the others, <code>Σ_(j≠i) c_ij /
 *     √(c_ii V_(-i))</code> with the covariances c<sub>ij</sub> and the sum V<sub>-i</sub> of those among the others. Negative when
 *     the question runs against the others. {@link UndefinedReason#NO_VARIANCE} when the question or the sum of the others does not
 *     vary, {@link UndefinedReason#NOT_POSITIVE_DEFINITE} when no scores have these covariances together
 * @param alphaIfDropped {@linkplain CronbachAlpha raw alpha} of the other questions, of which it takes two
 */
public record QuestionReliability(
        String question,
        int n,
        Statistic mean,
        Statistic standardDeviation,
        SortedMap<BigFraction, Integer> distribution,
        Statistic correctedItemTotal,
        Statistic alphaIfDropped) {

    /** Copies the distribution. */
    public QuestionReliability {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(standardDeviation, "standardDeviation");
        Objects.requireNonNull(correctedItemTotal, "correctedItemTotal");
        Objects.requireNonNull(alphaIfDropped, "alphaIfDropped");
        distribution = new ScoreCounts(distribution).byScore();
    }

    static QuestionReliability of(String question, int place, ScoreCounts scores, Covariation covariation) {
        Moments moments = scores.moments();
        int n = moments.n();
        return new QuestionReliability(
                question,
                n,
                moments.mean()
                        .map(mean -> Statistic.of(mean, n))
                        .orElseGet(() -> Statistic.undefined(UndefinedReason.NO_VALUES, n)),
                ScorePrecision.standardDeviation(moments),
                scores.byScore(),
                covariation.of(2, matrix -> correctedItemTotal(covariation, matrix, place)),
                covariation.of(3, matrix -> alphaIfDropped(covariation, matrix, place)));
    }

    private static Statistic correctedItemTotal(Covariation covariation, CovarianceMatrix matrix, int place) {
        BigFraction variance = matrix.at(place, place);
        Covariation.Rest rest = Covariation.without(matrix, place);
        BigFraction covariance = matrix.rowSum(place).subtract(variance);
        Optional<UndefinedReason> problem = variance.signum() == 0
                ? Optional.of(UndefinedReason.NO_VARIANCE)
                : Covariation.noSum(rest.trace(), rest.total(), covariation.k() - 1);
        return problem.map(covariation::undefined).orElseGet(() -> {
            BigFraction square = covariance.multiply(covariance).divide(variance.multiply(rest.total()));
            double root = Math.sqrt(square.doubleValue());
            return covariation.figure(covariance.signum() < 0 ? -root : root);
        });
    }

    private static Statistic alphaIfDropped(Covariation covariation, CovarianceMatrix matrix, int place) {
        Covariation.Rest rest = Covariation.without(matrix, place);
        int k = covariation.k() - 1;
        return Covariation.noSum(rest.trace(), rest.total(), k)
                .map(covariation::undefined)
                .orElseGet(() -> covariation.figure(Covariation.alpha(rest.trace(), rest.total(), k)));
    }
}
