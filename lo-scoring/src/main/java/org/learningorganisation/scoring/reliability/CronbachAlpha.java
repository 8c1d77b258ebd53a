package org.learningorganisation.scoring.reliability;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.statistic.Sample;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * Cronbach's alpha, raw: <code>k / (k - 1) (1 - Σ s_i² / s²)</code>, with k questions, the variance s<sub>i</sub>² of
 * each question and the variance s² of people's sums, all with n - 1. Range <code>(-∞, 1]</code>: 1 when all questions
 * order people alike with equal distances, negative when questions contradict each other (a reversal forgotten?).
 *
 * <p>Source: Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16.
 */
public final class CronbachAlpha {

    private CronbachAlpha() {}

    /**
     * Alpha of the people who answered every question.
     *
     * <ul>
     *   <li>nobody did: undefined, {@link UndefinedReason#NO_VALUES}
     *   <li>fewer than two questions: undefined, {@link UndefinedReason#TOO_FEW_QUESTIONS}
     *   <li>one person: undefined, {@link UndefinedReason#TOO_FEW_PEOPLE}
     *   <li>all people have the same sum: undefined, {@link UndefinedReason#NO_VARIANCE}
     * </ul>
     *
     * @param scores the scores, of reversed questions after reversal
     * @return alpha, with the number of people who answered every question
     */
    public static Statistic listwise(ScoreMatrix scores) {
        ScoreMatrix complete = scores.listwise();
        int n = complete.answering();
        int k = complete.questions();
        if (n == 0) {
            return Statistic.undefined(UndefinedReason.NO_VALUES, n);
        }
        if (k < 2) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_QUESTIONS, n);
        }
        Optional<BigFraction> ofSums =
                new Sample(complete.people().stream().map(CronbachAlpha::sum).toList()).variance();
        if (ofSums.isEmpty()) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_PEOPLE, n);
        }
        if (ofSums.get().signum() == 0) {
            return Statistic.undefined(UndefinedReason.NO_VARIANCE, n);
        }
        ExactSum ofQuestions = new ExactSum();
        IntStream.range(0, k)
                .mapToObj(complete::question)
                .map(Sample::variance)
                .flatMap(Optional::stream)
                .forEach(ofQuestions::add);
        BigFraction unshared = ofQuestions.total().divide(ofSums.get());
        return Statistic.of(BigFraction.ONE.subtract(unshared).multiply(k).divide(k - 1), n);
    }

    private static BigFraction sum(List<Optional<BigFraction>> row) {
        ExactSum sum = new ExactSum();
        row.stream().flatMap(Optional::stream).forEach(sum::add);
        return sum.total();
    }
}
