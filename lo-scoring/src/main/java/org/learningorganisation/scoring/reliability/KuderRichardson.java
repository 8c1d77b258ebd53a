package org.learningorganisation.scoring.reliability;

import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * Kuder and Richardson's formula 20, the reliability of a sum of questions with two scores each.
 *
 * <p>Source: Kuder and Richardson (1937), The theory of the estimation of test reliability, Psychometrika 2.
 */
public final class KuderRichardson {

    private KuderRichardson() {}

    /**
     * KR-20, <code>k / (k - 1) (1 - Σ p_i (1 - p_i) / σ²)</code>, with the share p<sub>i</sub> of people who have the higher score on
     * each question and the variance σ² of people's sums, both with n below the line, as in the source. Where the two scores of a
     * question are d apart rather than 1, its <code>p (1 - p)</code> counts d² times. Range <code>(-∞, 1]</code>.
     *
     * <p>Where everyone answered everything this is {@linkplain CronbachAlpha#raw raw alpha} itself: n and n - 1 cancel. (Formulas
     * that put n in p (1 - p) and n - 1 in σ² give something else.) Where pairs have people of their own, n and n - 1 of different
     * people do not cancel, and the two differ a little.
     *
     * <p>Undefined as {@link CronbachAlpha} is, and as {@link UndefinedReason#MORE_THAN_TWO_SCORES} when some question has more than
     * two scores. Only the scores that occur are seen: a question with more options of which people chose two counts as one with
     * two.
     *
     * @param products the sums over the answers
     * @return KR-20, with the number of people with an answer
     */
    public static Statistic kr20(CrossProducts products) {
        Covariation covariation =
                new Covariation(products.n(), products.questions().size(), products.populationCovariances());
        return products.questions().stream().allMatch(KuderRichardson::dichotomous)
                ? CronbachAlpha.raw(covariation)
                : covariation.of(2, matrix -> covariation.undefined(UndefinedReason.MORE_THAN_TWO_SCORES));
    }

    private static boolean dichotomous(ScoreCounts question) {
        return question.byScore().size() <= 2;
    }
}
