package org.learningorganisation.scoring.reliability;

import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.CovarianceMatrix;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * The covariances of a set of questions, where all coefficients of reliability begin, computed once.
 *
 * @param n the number of people with at least one answer
 * @param k the number of questions
 * @param matrix the unbiased covariances; empty when some question or pair was answered by fewer than two people
 */
record Covariation(int n, int k, Optional<CovarianceMatrix> matrix) {

    static Covariation of(CrossProducts products) {
        return new Covariation(products.n(), products.questions().size(), products.covariances());
    }

    /** The questions without one: sums over the others are differences, so that nothing is summed again. */
    record Rest(BigFraction trace, BigFraction total) {}

    static Rest without(CovarianceMatrix matrix, int question) {
        BigFraction variance = matrix.at(question, question);
        BigFraction ofQuestion = matrix.rowSum(question);
        return new Rest(
                matrix.trace().subtract(variance),
                matrix.total().subtract(ofQuestion).subtract(ofQuestion).add(variance));
    }

    /** A statistic of the covariances of at least so many questions, or the first reason why there is none. */
    Statistic of(int fewestQuestions, Function<CovarianceMatrix, Statistic> statistic) {
        if (n == 0) {
            return undefined(UndefinedReason.NO_VALUES);
        }
        if (k < fewestQuestions) {
            return undefined(UndefinedReason.TOO_FEW_QUESTIONS);
        }
        return matrix.map(statistic).orElseGet(() -> undefined(UndefinedReason.TOO_FEW_PEOPLE));
    }

    /** As {@link #of}, of questions whose sum has a variance that scores can have. */
    Statistic ofSum(Function<CovarianceMatrix, Statistic> statistic) {
        return of(
                2,
                covariances -> noSum(covariances.trace(), covariances.total(), k)
                        .map(this::undefined)
                        .orElseGet(() -> statistic.apply(covariances)));
    }

    /** Why k questions with these variances have no sum that varies: the variance of any sum is from 0 to k times theirs. */
    static Optional<UndefinedReason> noSum(BigFraction trace, BigFraction total, int k) {
        if (total.signum() == 0) {
            return Optional.of(UndefinedReason.NO_VARIANCE);
        }
        boolean possible = total.signum() > 0 && total.compareTo(trace.multiply(k)) <= 0;
        return possible ? Optional.empty() : Optional.of(UndefinedReason.NOT_POSITIVE_DEFINITE);
    }

    /** Exact alpha of k questions: <code>k / (k - 1) (1 - trace / total)</code>. */
    static BigFraction alpha(BigFraction trace, BigFraction total, int k) {
        return BigFraction.ONE.subtract(trace.divide(total)).multiply(k).divide(k - 1);
    }

    Statistic figure(BigFraction exact) {
        return Statistic.of(exact, n);
    }

    Statistic figure(double value) {
        return Statistic.of(value, n);
    }

    Statistic root(BigFraction square) {
        return figure(Math.sqrt(square.doubleValue()));
    }

    Statistic undefined(UndefinedReason reason) {
        return Statistic.undefined(reason, n);
    }
}
