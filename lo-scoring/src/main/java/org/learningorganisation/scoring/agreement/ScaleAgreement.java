package org.learningorganisation.scoring.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;

/**
 * How far the people of one group agree on the questions of one dimension, by each measure.
 *
 * @param respondents the number of people in the group, whether they answered or not
 * @param people the number of people whose answers count: with at least one answer or, listwise, with all
 * @param questionsUsed the number of questions that two or more of them answered
 * @param meanItemVariance the mean of the variances (n - 1) of those questions
 * @param rwgJ r<sub>wg(j)</sub> by null variance, see {@link WithinGroupAgreement#rwgJ}
 * @param rwgJLinear r*<sub>wg(j)</sub> by null variance, see {@link WithinGroupAgreement#rwgJLinear}
 * @param adMean AD<sub>M(J)</sub>, see {@link AverageDeviation#fromMean(GroupAnswers)}
 * @param adMedian AD<sub>Md(J)</sub>, see {@link AverageDeviation#fromMedian(GroupAnswers)}
 * @param awgJ a<sub>wg(j)</sub>, see {@link MeanBoundAgreement#awgJ}
 */
public record ScaleAgreement(
        int respondents,
        int people,
        int questionsUsed,
        Statistic meanItemVariance,
        Map<String, JointAgreement> rwgJ,
        Map<String, JointAgreement> rwgJLinear,
        JointAgreement adMean,
        JointAgreement adMedian,
        JointAgreement awgJ) {

    /** Copies the maps. */
    public ScaleAgreement {
        Objects.requireNonNull(meanItemVariance, "meanItemVariance");
        Objects.requireNonNull(adMean, "adMean");
        Objects.requireNonNull(adMedian, "adMedian");
        Objects.requireNonNull(awgJ, "awgJ");
        rwgJ = Collections.unmodifiableMap(new LinkedHashMap<>(rwgJ));
        rwgJLinear = Collections.unmodifiableMap(new LinkedHashMap<>(rwgJLinear));
    }

    /**
     * Reports on counts per question.
     *
     * @param answers the answers of the people of one group
     * @param reference what they are held against
     * @return the report
     * @throws IllegalArgumentException when a score is outside the bounds of the reference
     */
    public static ScaleAgreement of(GroupAnswers answers, AgreementReference reference) {
        JointAgreement variance = JointAgreement.of(answers.variances(), answers.people(), GroupAnswers::mean);
        return new ScaleAgreement(
                answers.respondents(),
                answers.people(),
                variance.questionsUsed(),
                variance.statistic(),
                byNull(reference, each -> WithinGroupAgreement.rwgJ(answers, each)),
                byNull(reference, each -> WithinGroupAgreement.rwgJLinear(answers, each)),
                AverageDeviation.fromMean(answers),
                AverageDeviation.fromMedian(answers),
                MeanBoundAgreement.awgJ(answers, reference.bounds()));
    }

    /**
     * Reports on every question with the answers it has.
     *
     * @param scores the scores of the people of one group
     * @param reference what they are held against
     * @return the report
     * @throws IllegalArgumentException when a score is outside the bounds of the reference
     */
    public static ScaleAgreement available(ScoreMatrix scores, AgreementReference reference) {
        return of(GroupAnswers.available(scores), reference);
    }

    /**
     * Reports on the people who answered every question.
     *
     * @param scores the scores of the people of one group
     * @param reference what they are held against
     * @return the report
     * @throws IllegalArgumentException when a score of theirs is outside the bounds of the reference
     */
    public static ScaleAgreement listwise(ScoreMatrix scores, AgreementReference reference) {
        return of(GroupAnswers.listwise(scores), reference);
    }

    /**
     * The numbers of people and questions, by the names under which they are written down.
     *
     * @return {@code respondents}, {@code n} (people), {@code items_used} and {@code awg_j_items_used}
     */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("respondents", respondents);
        counts.put("n", people);
        counts.put("items_used", questionsUsed);
        counts.put("awg_j_items_used", awgJ.questionsUsed());
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The statistics, by the names under which they are written down.
     *
     * @return {@code mean_item_variance}, {@code rwg_j_} and {@code rwg_j_star_} with the name of each null variance, {@code
     *     ad_mean}, {@code ad_median} and {@code awg_j}
     */
    public Map<String, Statistic> statistics() {
        Map<String, Statistic> statistics = new LinkedHashMap<>();
        statistics.put("mean_item_variance", meanItemVariance);
        rwgJ.forEach((name, agreement) -> statistics.put("rwg_j_" + name, agreement.statistic()));
        rwgJLinear.forEach((name, agreement) -> statistics.put("rwg_j_star_" + name, agreement.statistic()));
        statistics.put("ad_mean", adMean.statistic());
        statistics.put("ad_median", adMedian.statistic());
        statistics.put("awg_j", awgJ.statistic());
        return Collections.unmodifiableMap(statistics);
    }

    private static Map<String, JointAgreement> byNull(
            AgreementReference reference, Function<NullVariance, JointAgreement> agreement) {
        Map<String, JointAgreement> byName = new LinkedHashMap<>();
        reference.nullVariances().forEach((name, variance) -> byName.put(name, agreement.apply(variance)));
        return byName;
    }
}
