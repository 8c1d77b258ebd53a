package org.learningorganisation.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.learningorganisation.scoring.agreement.Answers.counts;
import static org.learningorganisation.scoring.agreement.Answers.figure;
import static org.learningorganisation.scoring.agreement.Answers.fraction;
import static org.learningorganisation.scoring.agreement.Answers.matrix;
import static org.learningorganisation.scoring.agreement.Answers.none;
import static org.learningorganisation.scoring.statistic.UndefinedReason.MEAN_TOO_EXTREME;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_VALUES;
import static org.learningorganisation.scoring.statistic.UndefinedReason.TOO_FEW_PEOPLE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.scoring.statistic.Moments;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.statistic.Statistic;

/** The measures of agreement within a group: worked examples, degenerate answers, refusals. */
class GroupMeasuresTest {

    private static final NullVariance UNIFORM = NullVariance.uniform(5);
    private static final ScaleBounds ONE_TO_FIVE = new ScaleBounds(BigFraction.ONE, BigFraction.of(5));

    /** Five people, two questions: the running example. */
    private static final GroupAnswers EXAMPLE = GroupAnswers.available(matrix("44 45 54 33 4-"));

    @Test
    void theRunningExample() {
        assertThat(WithinGroupAgreement.rwg(counts("44534"), UNIFORM)).isEqualTo(figure(3, 4, 5));
        assertThat(WithinGroupAgreement.rwgJ(EXAMPLE, UNIFORM)).isEqualTo(new JointAgreement(figure(34, 41, 5), 2));
        assertThat(WithinGroupAgreement.rwgJLinear(EXAMPLE, UNIFORM))
                .isEqualTo(new JointAgreement(figure(17, 24, 5), 2));
        assertThat(MeanBoundAgreement.awg(counts("44534"), ONE_TO_FIVE)).isEqualTo(figure(11, 15, 5));
        assertThat(AverageDeviation.fromMean(counts("245"))).isEqualTo(figure(10, 9, 3));
        assertThat(AverageDeviation.fromMedian(counts("245"))).isEqualTo(figure(1, 1, 3));
        // question 1: 2/5; question 2, of {4, 5, 4, 3}: 1/2
        assertThat(AverageDeviation.fromMean(EXAMPLE)).isEqualTo(new JointAgreement(figure(9, 20, 5), 2));
        assertThat(AverageDeviation.fromMedian(EXAMPLE)).isEqualTo(new JointAgreement(figure(9, 20, 5), 2));
        // question 2: variance 2/3, largest 3 * 4/3 = 4, 1 - 1/3
        assertThat(MeanBoundAgreement.awgJ(EXAMPLE, ONE_TO_FIVE)).isEqualTo(new JointAgreement(figure(7, 10, 5), 2));
    }

    @Test
    void moreVarianceThanTheNullVarianceIsNegativeOnlyInTheLinearForm() {
        GroupAnswers split = GroupAnswers.available(matrix("11 55"));
        assertThat(WithinGroupAgreement.rwgJ(split, UNIFORM).statistic()).isEqualTo(figure(0, 1, 2));
        assertThat(WithinGroupAgreement.rwgJLinear(split, UNIFORM).statistic()).isEqualTo(figure(-3, 1, 2));
        assertThat(MeanBoundAgreement.awgJ(split, ONE_TO_FIVE).statistic()).isEqualTo(figure(-1, 1, 2));
        assertThat(AverageDeviation.fromMean(split).statistic()).isEqualTo(figure(2, 1, 2));
    }

    @Test
    void nobodyAndOnePersonHaveNoAgreement() {
        for (Map.Entry<String, Statistic> each :
                Map.of("", none(NO_VALUES, 0), "4", none(TOO_FEW_PEOPLE, 1)).entrySet()) {
            ScoreCounts counts = counts(each.getKey());
            assertThat(WithinGroupAgreement.rwg(counts, UNIFORM)).isEqualTo(each.getValue());
            assertThat(AverageDeviation.fromMean(counts)).isEqualTo(each.getValue());
            assertThat(AverageDeviation.fromMedian(counts)).isEqualTo(each.getValue());
            assertThat(MeanBoundAgreement.awg(counts, ONE_TO_FIVE)).isEqualTo(each.getValue());
        }
        assertThat(jointly("")).containsOnly(new JointAgreement(none(NO_VALUES, 0), 0));
        assertThat(jointly("-- --")).containsOnly(new JointAgreement(none(NO_VALUES, 0), 0));
        assertThat(jointly("45")).containsOnly(new JointAgreement(none(TOO_FEW_PEOPLE, 1), 0));
        assertThat(jointly("4- -4")).containsOnly(new JointAgreement(none(TOO_FEW_PEOPLE, 2), 0));
        assertThat(GroupAnswers.listwise(matrix("4- -4 --")))
                .isEqualTo(new GroupAnswers(3, 0, List.of(counts(""), counts(""))));
    }

    private static List<JointAgreement> jointly(String rows) {
        GroupAnswers answers = GroupAnswers.available(matrix(rows));
        return List.of(
                WithinGroupAgreement.rwgJ(answers, UNIFORM),
                WithinGroupAgreement.rwgJLinear(answers, UNIFORM),
                AverageDeviation.fromMean(answers),
                AverageDeviation.fromMedian(answers),
                MeanBoundAgreement.awgJ(answers, ONE_TO_FIVE));
    }

    @Test
    void questionsWithOneAnswerAreLeftOut() {
        GroupAnswers answers = GroupAnswers.available(matrix("41 4- 5-"));
        assertThat(WithinGroupAgreement.rwgJ(answers, UNIFORM)).isEqualTo(new JointAgreement(figure(5, 6, 3), 1));
        assertThat(AverageDeviation.fromMean(answers)).isEqualTo(new JointAgreement(figure(4, 9, 3), 1));
    }

    /** Brown and Hauenstein (2005): five people on 1..5 from a mean of 9/5 to one of 21/5. */
    @Test
    void aMeanNearAnEndOfTheScaleSaysNothingAboutAgreement() {
        assertThat(MeanBoundAgreement.awg(counts("11115"), ONE_TO_FIVE)).isEqualTo(figure(-1, 1, 5));
        assertThat(MeanBoundAgreement.awg(counts("55551"), ONE_TO_FIVE)).isEqualTo(figure(-1, 1, 5));
        assertThat(MeanBoundAgreement.awg(counts("11114"), ONE_TO_FIVE)).isEqualTo(none(MEAN_TOO_EXTREME, 5));
        assertThat(MeanBoundAgreement.awg(counts("55552"), ONE_TO_FIVE)).isEqualTo(none(MEAN_TOO_EXTREME, 5));
        assertThat(MeanBoundAgreement.awg(counts("44"), ONE_TO_FIVE)).isEqualTo(none(MEAN_TOO_EXTREME, 2));
        assertThat(MeanBoundAgreement.awg(counts("33"), ONE_TO_FIVE)).isEqualTo(figure(1, 1, 2));
        assertThat(MeanBoundAgreement.awg(counts("24"), ONE_TO_FIVE)).isEqualTo(figure(1, 2, 2));
    }

    @Test
    void everybodyOnOneEndOfTheScaleAgrees() {
        assertThat(MeanBoundAgreement.awg(counts("11"), ONE_TO_FIVE)).isEqualTo(figure(1, 1, 2));
        assertThat(MeanBoundAgreement.awg(counts("555"), ONE_TO_FIVE)).isEqualTo(figure(1, 1, 3));
    }

    @Test
    void questionsWithAnExtremeMeanAreLeftOutOfTheJointFigure() {
        assertThat(MeanBoundAgreement.awgJ(GroupAnswers.available(matrix("42 43 44")), ONE_TO_FIVE))
                .isEqualTo(new JointAgreement(figure(2, 3, 3), 1));
        assertThat(MeanBoundAgreement.awgJ(GroupAnswers.available(matrix("44 45 54")), ONE_TO_FIVE))
                .isEqualTo(new JointAgreement(none(MEAN_TOO_EXTREME, 3), 0));
    }

    @Test
    void scoresBeyondTheScaleAreRefusedAndNotRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeanBoundAgreement.awg(counts("36"), ONE_TO_FIVE))
                .withMessage("scores must be from 1 to 5, and one is outside");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeanBoundAgreement.awg(counts("30"), ONE_TO_FIVE))
                .withMessage("scores must be from 1 to 5, and one is outside");
    }

    @Test
    void scoresThatNobodyHasAreLeftOut() {
        Map<BigFraction, Integer> byScore = new TreeMap<>();
        byScore.put(BigFraction.of(9), 0);
        byScore.put(BigFraction.of(4), 2);
        ScoreCounts counts = new ScoreCounts(new TreeMap<>(byScore));
        assertThat(counts).isEqualTo(counts("44"));
        assertThat(counts.n()).isEqualTo(2);
        byScore.put(BigFraction.of(3), -1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreCounts(new TreeMap<>(byScore)))
                .withMessage("counts must be 0 or more, and one is -1");
        byScore.put(BigFraction.of(3), Integer.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new ScoreCounts(new TreeMap<>(byScore)).n());
    }

    @Test
    void fractionsOfAnyDenominatorAreCountedExactly() {
        ScoreCounts counts = new ScoreCounts(new TreeMap<>(Map.of(fraction(1, 2), 1, fraction(-2, -3), 2)));
        assertThat(counts.moments()).isEqualTo(new Moments(3, fraction(11, 6), fraction(41, 36)));
        assertThat(counts.moments().mean()).contains(fraction(11, 18));
        assertThat(counts.moments().variance()).contains(fraction(1, 108));
        assertThat(counts.median()).contains(fraction(2, 3));
        assertThat(AverageDeviation.fromMean(counts)).isEqualTo(figure(2, 27, 3));
        assertThat(AverageDeviation.fromMedian(counts)).isEqualTo(figure(1, 18, 3));
        assertThat(counts("").moments()).isEqualTo(Moments.NONE);
        assertThat(counts("").median()).isEmpty();
    }

    @Test
    void countsOfMorePeopleThanThereAreAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupAnswers(3, 1, List.of(counts("44"))))
                .withMessage("a question must have at most as many answers as there are people, 1, and one has 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupAnswers(1, 2, List.of()))
                .withMessage("people must be from 0 to the 1 respondents, and is 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupAnswers(1, -1, List.of()))
                .withMessage("people must be from 0 to the 1 respondents, and is -1");
    }

    @Test
    void aReportCarriesEveryMeasureUnderItsName() {
        ScaleAgreement available =
                ScaleAgreement.available(matrix("44 45 54 33 4- --"), AgreementReference.ofOptions(5));
        assertThat(available.counts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("respondents", 6, "n", 5, "items_used", 2, "awg_j_items_used", 2));
        assertThat(available.statistics().keySet())
                .containsExactly(
                        "mean_item_variance",
                        "rwg_j_uniform",
                        "rwg_j_slight_skew",
                        "rwg_j_moderate_skew",
                        "rwg_j_heavy_skew",
                        "rwg_j_star_uniform",
                        "rwg_j_star_slight_skew",
                        "rwg_j_star_moderate_skew",
                        "rwg_j_star_heavy_skew",
                        "ad_mean",
                        "ad_median",
                        "awg_j");
        assertThat(available.statistics())
                .containsEntry("mean_item_variance", figure(7, 12, 5))
                .containsEntry("rwg_j_uniform", figure(34, 41, 5))
                .containsEntry("rwg_j_star_uniform", figure(17, 24, 5))
                .containsEntry("rwg_j_star_heavy_skew", Statistic.of(BigFraction.ONE.subtract(fraction(700, 528)), 5))
                .containsEntry("ad_mean", figure(9, 20, 5))
                .containsEntry("awg_j", figure(7, 10, 5));
        ScaleAgreement listwise = ScaleAgreement.listwise(matrix("44 45 54 33 4- --"), AgreementReference.ofOptions(5));
        assertThat(listwise.counts()).containsEntry("respondents", 6).containsEntry("n", 4);
        assertThat(listwise.rwgJ().get("uniform")).isEqualTo(new JointAgreement(figure(4, 5, 4), 2));
    }
}
