package org.learningorganisation.scoring.reliability;

import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * Cronbach's alpha, the reliability of the sum or mean of k questions, estimated from one moment. Range <code>(-∞, 1]</code>: 1
 * when all questions order people alike with equal distances, negative when questions contradict each other (a reversal
 * forgotten?).
 *
 * <p>What is not defined says why:
 *
 * <ul>
 *   <li>nobody answered, or under listwise nobody answered everything: {@link UndefinedReason#NO_VALUES}
 *   <li>fewer than two questions: {@link UndefinedReason#TOO_FEW_QUESTIONS}
 *   <li>some question or pair of questions answered by one person or nobody: {@link UndefinedReason#TOO_FEW_PEOPLE}
 *   <li>all people have the same sum: {@link UndefinedReason#NO_VARIANCE}; for the standardised alpha also a question without
 *       variance
 *   <li>covariances of different people that no scores can have together, so that alpha would be above 1 or the variance of the
 *       sum below 0: {@link UndefinedReason#NOT_POSITIVE_DEFINITE}
 * </ul>
 *
 * <p>Source: Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16.
 */
public final class CronbachAlpha {

    private CronbachAlpha() {}

    /**
     * Alpha of the people who answered every question.
     *
     * @param scores the scores, of reversed questions after reversal
     * @return raw alpha, with the number of people who answered every question
     */
    public static Statistic listwise(ScoreMatrix scores) {
        return raw(CrossProducts.of(scores.listwise()));
    }

    /**
     * Raw alpha, of scores as they are: <code>k / (k - 1) (1 - Σ c_ii / Σ Σ c_ij)</code> with the covariances c<sub>ij</sub>, n - 1
     * below the line. Exact, rounded once.
     *
     * @param products the sums over the answers
     * @return raw alpha, with the number of people with an answer
     */
    public static Statistic raw(CrossProducts products) {
        return raw(Covariation.of(products));
    }

    /**
     * Standardised alpha, of scores with equal variances: <code>k / (k - 1) (1 - k / Σ Σ r_ij)</code> with the correlations
     * r<sub>ij</sub> that the covariances give.
     *
     * @param products the sums over the answers
     * @return standardised alpha, with the number of people with an answer
     */
    public static Statistic standardised(CrossProducts products) {
        return standardised(Covariation.of(products));
    }

    static Statistic raw(Covariation covariation) {
        return covariation.ofSum(
                matrix -> covariation.figure(Covariation.alpha(matrix.trace(), matrix.total(), covariation.k())));
    }

    static Statistic standardised(Covariation covariation) {
        double k = covariation.k();
        return Correlations.of(covariation, 2, correlations -> {
            double total = correlations.total();
            return total <= 0 || total > k * k * (1 + Correlations.ROUNDING)
                    ? covariation.undefined(UndefinedReason.NOT_POSITIVE_DEFINITE)
                    : covariation.figure(k / (k - 1) * (1 - k / total));
        });
    }
}
