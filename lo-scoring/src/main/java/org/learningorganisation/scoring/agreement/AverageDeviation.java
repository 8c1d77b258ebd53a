package org.learningorganisation.scoring.agreement;

import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * How far answers lie from the middle of their group on average, AD: disagreement in the units of the answer scale, so that no
 * null variance is needed. Range <code>[0, (H - L) / 2]</code> on a scale from L to H: 0 when all give the same answer.
 *
 * <p>Source: Burke, Finkelstein and Dusig (1999), On average deviation indices for estimating interrater agreement,
 * Organizational Research Methods 2. On A options one apart they take at most <code>A / 6</code> for agreement.
 *
 * <p>A running example: three people answer {@code [2, 4, 5]}; the mean is 11/3, the median 4.
 *
 * <ul>
 *   <li>no scores: undefined, {@link UndefinedReason#NO_VALUES}
 *   <li>one score, or no question with two: undefined, {@link UndefinedReason#TOO_FEW_PEOPLE}
 * </ul>
 */
public final class AverageDeviation {

    private AverageDeviation() {}

    /**
     * The average distance from the mean, <code>AD_M = Σ|x - mean| / n</code>. In the example 10/9.
     *
     * @param scores how many people of one group have each score
     * @return the deviation, with the number of scores
     */
    public static Statistic fromMean(ScoreCounts scores) {
        return JointAgreement.figure(deviationFromMean(scores), scores.n());
    }

    /**
     * The average distance from the median, <code>AD_Md = Σ|x - median| / n</code>; the median of an even number of scores is
     * the mean of the middle two. Never above {@link #fromMean(ScoreCounts)}. In the example 1.
     *
     * @param scores how many people of one group have each score
     * @return the deviation, with the number of scores
     */
    public static Statistic fromMedian(ScoreCounts scores) {
        return JointAgreement.figure(deviationFromMedian(scores), scores.n());
    }

    /**
     * AD<sub>M(J)</sub>: the mean of the questions' deviations from the mean. Questions with fewer than two answers are left out.
     *
     * @param answers the answers of the people of one group
     * @return the deviation, with the number of people and of questions used
     */
    public static JointAgreement fromMean(GroupAnswers answers) {
        return joint(answers, AverageDeviation::deviationFromMean);
    }

    /**
     * AD<sub>Md(J)</sub>: the mean of the questions' deviations from the median. Questions with fewer than two answers are left
     * out.
     *
     * @param answers the answers of the people of one group
     * @return the deviation, with the number of people and of questions used
     */
    public static JointAgreement fromMedian(GroupAnswers answers) {
        return joint(answers, AverageDeviation::deviationFromMedian);
    }

    private static JointAgreement joint(GroupAnswers answers, Function<ScoreCounts, Optional<BigFraction>> deviation) {
        return JointAgreement.of(answers.figures(deviation), answers.people(), GroupAnswers::mean);
    }

    private static Optional<BigFraction> deviationFromMean(ScoreCounts scores) {
        return deviation(scores, scores.moments().mean());
    }

    private static Optional<BigFraction> deviationFromMedian(ScoreCounts scores) {
        return deviation(scores, scores.median());
    }

    private static Optional<BigFraction> deviation(ScoreCounts scores, Optional<BigFraction> middle) {
        int n = scores.n();
        return middle.filter(any -> n > 1).map(centre -> {
            ExactSum distances = new ExactSum();
            scores.byScore()
                    .forEach((score, people) ->
                            distances.add(score.subtract(centre).abs().multiply(people)));
            return distances.total().divide(n);
        });
    }
}
