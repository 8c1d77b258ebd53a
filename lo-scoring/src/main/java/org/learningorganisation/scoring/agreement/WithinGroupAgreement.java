package org.learningorganisation.scoring.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.statistic.Sample;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * How far the people of one group give the same answers: r<sub>wg</sub> and r<sub>wg(j)</sub>. Range <code>[0,
 * 1]</code>: 1 when all give the same answer, 0 when answers vary as much as the null variance says, or more.
 *
 * <p>Source: James, Demaree and Wolf (1984), Estimating within-group interrater reliability with and without response
 * bias, Journal of Applied Psychology 69. A variance above the null variance would give a negative figure, which they
 * set to 0.
 *
 * <p>A running example: five people answer two questions on 1..5, {@code [4, 4, 5, 3, 4]} and {@code [4, 5, 4, 3, -]},
 * held against the uniform null variance 2.
 */
public final class WithinGroupAgreement {

    private WithinGroupAgreement() {}

    /**
     * Agreement on one question, or on a score of people: <code>r_wg = 1 - min(s², e) / e</code>, with the variance s²
     * of the answers (n - 1) and the null variance e. In the example 3/4 and 2/3.
     *
     * <ul>
     *   <li>no scores: undefined, {@link UndefinedReason#NO_VALUES}
     *   <li>one score: undefined, {@link UndefinedReason#TOO_FEW_PEOPLE}
     * </ul>
     *
     * @param scores the scores of the people of one group
     * @param nullVariance the variance without agreement
     * @return the agreement, with the number of scores
     */
    public static Statistic rwg(Sample scores, NullVariance nullVariance) {
        return scores.variance()
                .map(variance -> Statistic.of(agreement(variance, nullVariance), scores.size()))
                .orElseGet(() -> Statistic.undefined(tooFew(scores.size()), scores.size()));
    }

    /**
     * Agreement over questions, each with the answers it has: <code>r_wg(j) = J q / (J q + 1 - q)</code>, with
     * <code>q = 1 - min(m, e) / e</code>, the mean m of the variances of the J questions used, and the null variance e.
     * Questions with fewer than two answers are left out; one question alone gives r_wg. In the example m = (1/2 + 2/3)
     * / 2 = 7/12, q = 17/24, r_wg(j) = 34/41.
     *
     * <ul>
     *   <li>no answers, or no question: undefined, {@link UndefinedReason#NO_VALUES}
     *   <li>no question with two answers, however many people: undefined, {@link UndefinedReason#TOO_FEW_PEOPLE}
     * </ul>
     *
     * @param scores the scores of the people of one group
     * @param nullVariance the variance without agreement
     * @return the agreement, with the number of people who answered at least one question, and of questions used
     */
    public static JointAgreement rwgJAvailable(ScoreMatrix scores, NullVariance nullVariance) {
        List<BigFraction> variances = IntStream.range(0, scores.questions())
                .mapToObj(scores::question)
                .map(Sample::variance)
                .flatMap(Optional::stream)
                .toList();
        int people = scores.answering();
        int used = variances.size();
        if (used == 0) {
            return new JointAgreement(Statistic.undefined(tooFew(people), people), 0);
        }
        ExactSum sum = new ExactSum();
        variances.forEach(sum::add);
        BigFraction q = agreement(sum.total().divide(used), nullVariance);
        BigFraction numerator = q.multiply(used);
        BigFraction rwgJ = numerator.divide(numerator.add(1).subtract(q));
        return new JointAgreement(Statistic.of(rwgJ, people), used);
    }

    /**
     * Agreement over questions among the people who answered all of them; otherwise as {@link #rwgJAvailable}. In the
     * example four people, variances 2/3 and 2/3, q = 2/3 and r_wg(j) = 4/5.
     *
     * @param scores the scores of the people of one group
     * @param nullVariance the variance without agreement
     * @return the agreement, with the number of people who answered every question, and of questions used
     */
    public static JointAgreement rwgJListwise(ScoreMatrix scores, NullVariance nullVariance) {
        return rwgJAvailable(scores.listwise(), nullVariance);
    }

    private static BigFraction agreement(BigFraction variance, NullVariance nullVariance) {
        return BigFraction.ONE.subtract(
                Fractions.min(variance, nullVariance.value()).divide(nullVariance.value()));
    }

    private static UndefinedReason tooFew(int people) {
        return people == 0 ? UndefinedReason.NO_VALUES : UndefinedReason.TOO_FEW_PEOPLE;
    }
}
