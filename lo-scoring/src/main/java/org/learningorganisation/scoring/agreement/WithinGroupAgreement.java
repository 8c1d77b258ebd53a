package org.learningorganisation.scoring.agreement;

import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.statistic.Moments;
import org.learningorganisation.scoring.statistic.Sample;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * How far the people of one group give the same answers: the variance of their answers held against a null variance. 1 when all
 * give the same answer, 0 when answers vary as much as the null variance says.
 *
 * <p>r<sub>wg</sub> and r<sub>wg(j)</sub> have range <code>[0, 1]</code>: James, Demaree and Wolf (1984), Estimating within-group
 * interrater reliability with and without response bias, Journal of Applied Psychology 69. A variance above the null variance
 * would give a negative figure, which they set to 0. r*<sub>wg(j)</sub> is left negative: Lindell, Brandt and Whitney (1999).
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
        return rwg(scores.moments(), nullVariance);
    }

    /**
     * Agreement on one question, from counts; otherwise as {@link #rwg(Sample, NullVariance)}.
     *
     * @param scores how many people of one group have each score
     * @param nullVariance the variance without agreement
     * @return the agreement, with the number of scores
     */
    public static Statistic rwg(ScoreCounts scores, NullVariance nullVariance) {
        return rwg(scores.moments(), nullVariance);
    }

    /**
     * Agreement over questions: <code>r_wg(j) = J q / (J q + 1 - q)</code>, with
     * <code>q = 1 - min(m, e) / e</code>, the mean m of the variances of the J questions used, and the null variance e.
     * Questions with fewer than two answers are left out; one question alone gives r_wg. With the available answers of the
     * example m = (1/2 + 2/3) / 2 = 7/12, q = 17/24, r_wg(j) = 34/41.
     *
     * <ul>
     *   <li>no answers, or no question: undefined, {@link UndefinedReason#NO_VALUES}
     *   <li>no question with two answers, however many people: undefined, {@link UndefinedReason#TOO_FEW_PEOPLE}
     * </ul>
     *
     * @param answers the answers of the people of one group
     * @param nullVariance the variance without agreement
     * @return the agreement, with the number of people and of questions used
     */
    public static JointAgreement rwgJ(GroupAnswers answers, NullVariance nullVariance) {
        return rwgJ(MeanVariance.of(answers), nullVariance);
    }

    static JointAgreement rwgJ(MeanVariance variance, NullVariance nullVariance) {
        return variance.joint(mean -> {
            BigFraction q = agreement(mean, nullVariance);
            BigFraction numerator = q.multiply(variance.questions());
            return numerator.divide(numerator.add(1).subtract(q));
        });
    }

    /**
     * Agreement over questions, each with the answers it has: {@link #rwgJ} of {@link GroupAnswers#available}.
     *
     * @param scores the scores of the people of one group
     * @param nullVariance the variance without agreement
     * @return the agreement, with the number of people who answered at least one question, and of questions used
     */
    public static JointAgreement rwgJAvailable(ScoreMatrix scores, NullVariance nullVariance) {
        return rwgJ(GroupAnswers.available(scores), nullVariance);
    }

    /**
     * Agreement over questions among the people who answered all of them: {@link #rwgJ} of {@link GroupAnswers#listwise}. In the
     * example four people, variances 2/3 and 2/3, q = 2/3 and r_wg(j) = 4/5.
     *
     * @param scores the scores of the people of one group
     * @param nullVariance the variance without agreement
     * @return the agreement, with the number of people who answered every question, and of questions used
     */
    public static JointAgreement rwgJListwise(ScoreMatrix scores, NullVariance nullVariance) {
        return rwgJ(GroupAnswers.listwise(scores), nullVariance);
    }

    /**
     * Agreement over questions that does not grow with their number: <code>r*_wg(j) = 1 - m / e</code>, with the mean m of the
     * variances of the questions used and the null variance e. Range <code>(-∞, 1]</code>: below 0 when answers vary more than
     * the null variance says, and left so. Undefined as {@link #rwgJ}. With the available answers of the example 17/24.
     *
     * <p>Source: Lindell, Brandt and Whitney (1999), A revised index of interrater agreement for multi-item ratings of a single
     * target, Applied Psychological Measurement 23.
     *
     * @param answers the answers of the people of one group
     * @param nullVariance the variance without agreement
     * @return the agreement, with the number of people and of questions used
     */
    public static JointAgreement rwgJLinear(GroupAnswers answers, NullVariance nullVariance) {
        return rwgJLinear(MeanVariance.of(answers), nullVariance);
    }

    static JointAgreement rwgJLinear(MeanVariance variance, NullVariance nullVariance) {
        return variance.joint(mean -> BigFraction.ONE.subtract(mean.divide(nullVariance.value())));
    }

    private static Statistic rwg(Moments scores, NullVariance nullVariance) {
        return JointAgreement.figure(scores.variance().map(variance -> agreement(variance, nullVariance)), scores.n());
    }

    private static BigFraction agreement(BigFraction variance, NullVariance nullVariance) {
        return BigFraction.ONE.subtract(
                Fractions.min(variance, nullVariance.value()).divide(nullVariance.value()));
    }
}
