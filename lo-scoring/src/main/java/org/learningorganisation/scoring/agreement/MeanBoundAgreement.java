package org.learningorganisation.scoring.agreement;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.Moments;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * Agreement held against the most that answers could vary with this mean: a<sub>wg</sub> and a<sub>wg(j)</sub>. Range
 * <code>[-1, 1]</code>: 1 when all give the same answer, 0 when the variance is half of the largest possible, -1 when everyone
 * picks one of the two ends of the scale.
 *
 * <p>Near an end of the scale the figure says nothing. With n people on a scale from L to H it is given for a mean from
 * <code>(L (n - 1) + H) / n</code> to <code>(H (n - 1) + L) / n</code>, bounds included: the means that need at least one person
 * on the other end of the scale to vary most. Outside it is undefined, {@link UndefinedReason#MEAN_TOO_EXTREME}, except that
 * all on one end agree, and get 1. Two people thus get a figure only when their mean is the middle of the scale.
 *
 * <p>Source: Brown and Hauenstein (2005), Interrater agreement reconsidered: an alternative to the r_wg indices, Organizational
 * Research Methods 8. They ask for at least as many people as there are options, less one. The R package multilevel computes it
 * in this way.
 *
 * <p>A running example: five people answer {@code [4, 4, 5, 3, 4]} on 1..5; the mean is 4, the variance 1/2, the largest possible
 * variance (6 · 4 - 16 - 5) · 5/4 = 15/4, the agreement 11/15; it is given for a mean from 9/5 to 21/5.
 */
public final class MeanBoundAgreement {

    private MeanBoundAgreement() {}

    /**
     * Agreement on one question: <code>a_wg = 1 - 2 s² / (((H + L) M - M² - H L) n / (n - 1))</code>, with the variance s² (n -
     * 1) and the mean M of n scores.
     *
     * <ul>
     *   <li>no scores: undefined, {@link UndefinedReason#NO_VALUES}
     *   <li>one score: undefined, {@link UndefinedReason#TOO_FEW_PEOPLE}
     *   <li>a mean outside the range above: undefined, {@link UndefinedReason#MEAN_TOO_EXTREME}
     * </ul>
     *
     * @param scores how many people of one group have each score
     * @param bounds the ends of the answer scale
     * @return the agreement, with the number of scores
     * @throws IllegalArgumentException when a score is outside the bounds
     */
    public static Statistic awg(ScoreCounts scores, ScaleBounds bounds) {
        int people = scores.n();
        return agreement(scores, bounds)
                .map(exact -> Statistic.of(exact, people))
                .orElseGet(() -> Statistic.undefined(
                        people < 2 ? JointAgreement.tooFew(people) : UndefinedReason.MEAN_TOO_EXTREME, people));
    }

    /**
     * Agreement over questions, <code>a_wg(j)</code>: the mean of the a_wg of the questions that have one. Undefined when no
     * question has one: {@link UndefinedReason#MEAN_TOO_EXTREME} when two or more people answered some question, otherwise as
     * {@link #awg}.
     *
     * @param answers the answers of the people of one group
     * @param bounds the ends of the answer scale
     * @return the agreement, with the number of people and of questions used
     * @throws IllegalArgumentException when a score is outside the bounds
     */
    public static JointAgreement awgJ(GroupAnswers answers, ScaleBounds bounds) {
        List<BigFraction> figures = answers.figures(question -> agreement(question, bounds));
        boolean answeredTwice = answers.questions().stream().anyMatch(question -> question.n() > 1);
        return figures.isEmpty() && answeredTwice
                ? new JointAgreement(Statistic.undefined(UndefinedReason.MEAN_TOO_EXTREME, answers.people()), 0)
                : JointAgreement.of(figures, answers.people(), GroupAnswers::mean);
    }

    private static Optional<BigFraction> agreement(ScoreCounts scores, ScaleBounds bounds) {
        bounds.requireInside(scores);
        Moments moments = scores.moments();
        return moments.variance()
                .flatMap(variance -> agreement(variance, moments.mean().orElseThrow(), moments.n(), bounds));
    }

    private static Optional<BigFraction> agreement(
            BigFraction variance, BigFraction mean, int people, ScaleBounds bounds) {
        BigFraction fromLowest = mean.subtract(bounds.lowest());
        BigFraction toHighest = bounds.highest().subtract(mean);
        if (fromLowest.signum() == 0 || toHighest.signum() == 0) {
            return Optional.of(BigFraction.ONE);
        }
        BigFraction onePersonAcross = bounds.highest().subtract(bounds.lowest()).divide(people);
        if (fromLowest.compareTo(onePersonAcross) < 0 || toHighest.compareTo(onePersonAcross) < 0) {
            return Optional.empty();
        }
        // (H + L) M - M² - H L is (M - L) (H - M)
        BigFraction largest = fromLowest.multiply(toHighest).multiply(people).divide(people - 1);
        return Optional.of(BigFraction.ONE.subtract(variance.multiply(2).divide(largest)));
    }
}
