package org.learningorganisation.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.learningorganisation.scoring.agreement.Answers.figure;
import static org.learningorganisation.scoring.agreement.Answers.isDefined;
import static org.learningorganisation.scoring.agreement.Answers.matrix;
import static org.learningorganisation.scoring.agreement.Answers.none;
import static org.learningorganisation.scoring.agreement.Answers.value;
import static org.learningorganisation.scoring.agreement.RaterModel.ONE_WAY_MEAN;
import static org.learningorganisation.scoring.agreement.RaterModel.ONE_WAY_SINGLE;
import static org.learningorganisation.scoring.agreement.RaterModel.TWO_WAY_MIXED_MEAN;
import static org.learningorganisation.scoring.agreement.RaterModel.TWO_WAY_MIXED_SINGLE;
import static org.learningorganisation.scoring.agreement.RaterModel.TWO_WAY_RANDOM_MEAN;
import static org.learningorganisation.scoring.agreement.RaterModel.TWO_WAY_RANDOM_SINGLE;
import static org.learningorganisation.scoring.statistic.ConfidenceLevel.NINETY_FIVE;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_POSITIVE_VARIANCE;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_RESIDUAL_VARIANCE;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_VALUES;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_VARIANCE;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_VARIANCE_BETWEEN_GROUPS;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_VARIANCE_WITHIN_GROUPS;
import static org.learningorganisation.scoring.statistic.UndefinedReason.ONE_PERSON_PER_GROUP;
import static org.learningorganisation.scoring.statistic.UndefinedReason.TOO_FEW_GROUPS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.reliability.CronbachAlpha;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;

class RaterReliabilityTest {

    private static final ConfidenceLevel NINETY = new ConfidenceLevel(0.9);

    @Example
    void nothingToCompareIsAReason() {
        assertAll("", none(NO_VALUES, 0));
        assertAll("35", none(TOO_FEW_GROUPS, 1));
        assertAll("3 5", none(ONE_PERSON_PER_GROUP, 2));
        assertAll("44 44", none(NO_VARIANCE, 2));
        RaterReliability oneTarget = RaterReliability.of(matrix("35"));
        assertThat(oneTarget.meanSquareTargets()).isEqualTo(none(TOO_FEW_GROUPS, 1));
        assertThat(oneTarget.meanSquareWithin()).isEqualTo(figure(2, 1, 1));
        assertThat(oneTarget.meanSquareRaters()).isEqualTo(none(TOO_FEW_GROUPS, 1));
        assertThat(oneTarget.meanSquareResidual()).isEqualTo(none(TOO_FEW_GROUPS, 1));
        RaterReliability oneRater = RaterReliability.of(matrix("3 5"));
        assertThat(oneRater.meanSquareTargets()).isEqualTo(figure(2, 1, 2));
        assertThat(oneRater.meanSquareWithin()).isEqualTo(none(ONE_PERSON_PER_GROUP, 2));
        assertThat(oneRater.meanSquareRaters()).isEqualTo(none(ONE_PERSON_PER_GROUP, 2));
        assertThat(oneRater.correlation(ONE_WAY_SINGLE, NINETY).degreesOfFreedom2())
                .isZero();
        assertThat(RaterReliability.of(new ScoreMatrix(0, List.of(List.of(), List.of())))
                        .meanSquareTargets())
                .isEqualTo(none(NO_VALUES, 2));
        assertThat(RaterReliability.of(matrix(""))
                        .correlation(ONE_WAY_SINGLE, NINETY)
                        .degreesOfFreedom1())
                .isZero();
    }

    private static void assertAll(String ratings, Statistic reason) {
        List<IntraclassCorrelation> all = RaterReliability.of(matrix(ratings)).correlations(NINETY_FIVE);
        assertThat(all).extracting(IntraclassCorrelation::model).containsExactly(RaterModel.values());
        for (IntraclassCorrelation each : all) {
            assertThat(List.of(
                            each.icc(),
                            each.f(),
                            each.p(),
                            each.limits().lower(),
                            each.limits().upper()))
                    .as("%s of %s", each.model(), ratings)
                    .containsOnly(reason);
        }
    }

    @Example
    void equalRatingsOfEachTargetAgreePerfectlyAndHaveNoF() {
        for (IntraclassCorrelation each :
                RaterReliability.of(matrix("333 444 555")).correlations(NINETY_FIVE)) {
            assertThat(each.icc()).isEqualTo(figure(1, 1, 3));
            assertThat(List.of(
                            each.f(),
                            each.p(),
                            each.limits().lower(),
                            each.limits().upper()))
                    .containsOnly(none(NO_VARIANCE_WITHIN_GROUPS, 3));
        }
    }

    @Example
    void ratersWhoDifferByALevelOnlyAreConsistentAndDoNotAgree() {
        RaterReliability ratings = RaterReliability.of(matrix("12 23 34"));
        assertThat(ratings.correlation(TWO_WAY_MIXED_SINGLE, NINETY_FIVE).icc()).isEqualTo(figure(1, 1, 3));
        assertThat(ratings.correlation(TWO_WAY_MIXED_MEAN, NINETY_FIVE).f()).isEqualTo(none(NO_RESIDUAL_VARIANCE, 3));
        assertThat(ratings.correlation(TWO_WAY_MIXED_MEAN, NINETY_FIVE).limits().upper())
                .isEqualTo(none(NO_RESIDUAL_VARIANCE, 3));
        // MSB 2, MSJ 3/2, MSE 0: 2 / (2 + 2 * 3/2 / 3)
        assertThat(ratings.correlation(TWO_WAY_RANDOM_SINGLE, NINETY_FIVE).icc())
                .isEqualTo(figure(2, 3, 3));
        assertThat(ratings.correlation(TWO_WAY_RANDOM_SINGLE, NINETY_FIVE)
                        .limits()
                        .lower())
                .isEqualTo(none(NO_RESIDUAL_VARIANCE, 3));
        assertThat(isDefined(ratings.correlation(ONE_WAY_SINGLE, NINETY_FIVE)
                        .limits()
                        .lower()))
                .isTrue();
    }

    @Example
    void targetsWithEqualMeansHaveNoReliableMean() {
        RaterReliability ratings = RaterReliability.of(matrix("135 351 513"));
        assertThat(ratings.correlation(ONE_WAY_SINGLE, NINETY_FIVE).icc()).isEqualTo(figure(-1, 2, 3));
        assertThat(ratings.correlation(ONE_WAY_MEAN, NINETY_FIVE).icc()).isEqualTo(none(NO_VARIANCE_BETWEEN_GROUPS, 3));
        assertThat(ratings.correlation(ONE_WAY_MEAN, NINETY_FIVE).limits().lower())
                .isEqualTo(none(NO_VARIANCE_BETWEEN_GROUPS, 3));
        assertThat(ratings.correlation(TWO_WAY_MIXED_MEAN, NINETY_FIVE).icc())
                .isEqualTo(none(NO_VARIANCE_BETWEEN_GROUPS, 3));
        assertThat(ratings.correlation(TWO_WAY_RANDOM_MEAN, NINETY_FIVE).icc())
                .isEqualTo(none(NO_POSITIVE_VARIANCE, 3));
        // MSB 0, MSJ 0, MSE 6: -6 / (12 - 6)
        assertThat(ratings.correlation(TWO_WAY_RANDOM_SINGLE, NINETY_FIVE).icc())
                .isEqualTo(figure(-1, 1, 3));
        assertThat(RaterReliability.of(matrix("12 12"))
                        .correlation(TWO_WAY_MIXED_SINGLE, NINETY_FIVE)
                        .icc())
                .isEqualTo(none(NO_VARIANCE_BETWEEN_GROUPS, 2));
        RaterReliability opposite = RaterReliability.of(matrix("12 21"));
        for (RaterModel model : List.of(TWO_WAY_RANDOM_SINGLE, TWO_WAY_RANDOM_MEAN)) {
            assertThat(opposite.correlation(model, NINETY_FIVE).icc()).isEqualTo(none(NO_POSITIVE_VARIANCE, 2));
            assertThat(opposite.correlation(model, NINETY_FIVE).limits().upper())
                    .isEqualTo(none(NO_POSITIVE_VARIANCE, 2));
            assertThat(opposite.correlation(model, NINETY_FIVE).f()).isEqualTo(figure(0, 1, 2));
        }
    }

    /** The table of Shrout and Fleiss (1979), less 1 each; limits by the R package psych. */
    @Example
    void limitsOfThePublishedTable() {
        RaterReliability ratings = RaterReliability.of(matrix("8147 5021 7357 6015 9458 5136"));
        assertLimits(ratings.correlation(ONE_WAY_SINGLE, NINETY_FIVE), -0.1329323248747511, 0.7225600623281209);
        assertLimits(ratings.correlation(TWO_WAY_RANDOM_SINGLE, NINETY_FIVE), 0.018786513374711964, 0.7610843696489527);
        assertLimits(ratings.correlation(TWO_WAY_MIXED_SINGLE, NINETY_FIVE), 0.3424647650339249, 0.9458582599553594);
        assertLimits(ratings.correlation(ONE_WAY_MEAN, NINETY_FIVE), -0.8844421552381212, 0.9124154203407755);
        assertLimits(ratings.correlation(TWO_WAY_RANDOM_MEAN, NINETY_FIVE), 0.07113681530250318, 0.9272320401677219);
        assertLimits(ratings.correlation(TWO_WAY_MIXED_MEAN, NINETY_FIVE), 0.6756747138163043, 0.9858916781690623);
    }

    private static void assertLimits(IntraclassCorrelation actual, double lower, double upper) {
        assertThat(value(actual.limits().lower())).isCloseTo(lower, within(1e-10));
        assertThat(value(actual.limits().upper())).isCloseTo(upper, within(1e-10));
        assertThat(actual.level()).isEqualTo(NINETY_FIVE);
    }

    @Example
    void anIncompleteTableIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RaterReliability.of(matrix("3- 45 -5")))
                .withMessage("every rater must rate every target, and 2 of 6 ratings are missing; listwise() keeps"
                        + " the targets that all rated");
    }

    @Property
    void theOrderOfTargetsAndRatersChangesNoDigit(@ForAll("ratings") ScoreMatrix ratings, @ForAll Random random) {
        List<Integer> columns =
                new ArrayList<>(IntStream.range(0, ratings.questions()).boxed().toList());
        Collections.shuffle(columns, random);
        List<List<Optional<BigFraction>>> rows = new ArrayList<>();
        ratings.people().forEach(row -> rows.add(columns.stream().map(row::get).toList()));
        Collections.shuffle(rows, random);
        assertThat(RaterReliability.of(new ScoreMatrix(ratings.questions(), rows))
                        .correlations(NINETY))
                .isEqualTo(RaterReliability.of(ratings).correlations(NINETY));
    }

    @Property
    void scalingReversingAndShiftingAllRatingsChangesNoCorrelation(@ForAll("ratings") ScoreMatrix ratings) {
        ScoreMatrix changed = new ScoreMatrix(
                ratings.questions(),
                ratings.people().stream()
                        .map(row -> row.stream()
                                .map(cell ->
                                        cell.map(rating -> BigFraction.of(3).subtract(rating.divide(7))))
                                .toList())
                        .toList());
        assertThat(RaterReliability.of(changed).correlations(NINETY))
                .isEqualTo(RaterReliability.of(ratings).correlations(NINETY));
    }

    /** Consistency does not ask for the same level. */
    @Property
    void aRatersOwnLevelDoesNotCountInTheMixedModel(
            @ForAll("ratings") ScoreMatrix ratings, @ForAll @IntRange(min = -9, max = 9) int level) {
        ScoreMatrix changed = new ScoreMatrix(
                ratings.questions(),
                ratings.people().stream()
                        .<List<Optional<BigFraction>>>map(row -> {
                            List<Optional<BigFraction>> other = new ArrayList<>(row);
                            other.set(0, row.get(0).map(rating -> rating.add(level)));
                            return other;
                        })
                        .toList());
        Statistic before = RaterReliability.of(ratings)
                .correlation(TWO_WAY_MIXED_SINGLE, NINETY)
                .icc();
        Statistic after = RaterReliability.of(changed)
                .correlation(TWO_WAY_MIXED_SINGLE, NINETY)
                .icc();
        if (isDefined(before)) {
            assertThat(after).isEqualTo(before);
        }
        assertThat(isDefined(after)).isEqualTo(isDefined(before));
    }

    /** The means of k ratings by the formula of Spearman and Brown, and Cronbach's alpha. */
    @Property
    void meansOfRatingsAreStepsUpFromOne(@ForAll("ratings") ScoreMatrix ratings) {
        RaterReliability reliability = RaterReliability.of(ratings);
        Map<RaterModel, RaterModel> ups = Map.of(
                ONE_WAY_SINGLE, ONE_WAY_MEAN,
                TWO_WAY_RANDOM_SINGLE, TWO_WAY_RANDOM_MEAN,
                TWO_WAY_MIXED_SINGLE, TWO_WAY_MIXED_MEAN);
        ups.forEach((single, mean) -> {
            Statistic one = reliability.correlation(single, NINETY).icc();
            Statistic all = reliability.correlation(mean, NINETY).icc();
            if (isDefined(one) && isDefined(all)) {
                double k = ratings.questions();
                double up = k * value(one) / (1 + (k - 1) * value(one));
                assertThat(value(all)).isCloseTo(up, within(1e-9 * (1 + up * up)));
            }
        });
        Statistic alpha = CronbachAlpha.listwise(ratings);
        Statistic mixed = reliability.correlation(TWO_WAY_MIXED_MEAN, NINETY).icc();
        if (isDefined(alpha) && isDefined(mixed)) {
            assertThat(mixed).isEqualTo(alpha);
        }
    }

    /** Ratings of a target are people of a group. */
    @Property
    void theOneWayCorrelationsAreThoseOfGroups(@ForAll("ratings") ScoreMatrix ratings) {
        List<List<Optional<BigFraction>>> rows = ratings.people();
        OneWayAnova anova = OneWayAnova.of(IntStream.range(0, rows.size())
                .boxed()
                .collect(Collectors.toMap(
                        row -> "t" + row,
                        row -> rows.get(row).stream().flatMap(Optional::stream).toList())));
        RaterReliability reliability = RaterReliability.of(ratings);
        assertSame(reliability.correlation(ONE_WAY_SINGLE, NINETY).icc(), anova.icc1WithN0());
        assertSame(reliability.correlation(ONE_WAY_MEAN, NINETY).icc(), anova.icc2());
        assertSame(reliability.correlation(ONE_WAY_MEAN, NINETY).f(), anova.f());
        assertSame(reliability.correlation(ONE_WAY_MEAN, NINETY).p(), anova.p());
        assertSame(reliability.meanSquareTargets(), anova.meanSquareBetween());
        assertSame(reliability.meanSquareWithin(), anova.meanSquareWithin());
    }

    private static void assertSame(Statistic one, Statistic other) {
        assertThat(isDefined(one)).isEqualTo(isDefined(other));
        if (isDefined(one)) {
            assertThat(value(one)).isEqualTo(value(other));
        }
    }

    /** Where the correlation is above zero; the approximation of the random model need not hold below. */
    @Property
    void limitsEncloseTheCorrelationAndMoreSoWithMoreConfidence(@ForAll("ratings") ScoreMatrix ratings) {
        RaterReliability reliability = RaterReliability.of(ratings);
        for (RaterModel model : RaterModel.values()) {
            IntraclassCorrelation narrow = reliability.correlation(model, new ConfidenceLevel(0.5));
            IntraclassCorrelation wide = reliability.correlation(model, new ConfidenceLevel(0.99));
            Assume.that(isDefined(narrow.icc()) && value(narrow.icc()) > 0);
            if (isDefined(narrow.limits().lower()) && isDefined(wide.limits().lower())) {
                assertThat(value(narrow.limits().lower())).isLessThanOrEqualTo(value(narrow.icc()) + 1e-12);
                assertThat(value(wide.limits().lower()))
                        .isLessThanOrEqualTo(value(narrow.limits().lower()) + 1e-12);
            }
            if (isDefined(narrow.limits().upper()) && isDefined(wide.limits().upper())) {
                assertThat(value(wide.limits().upper()))
                        .isGreaterThanOrEqualTo(value(narrow.limits().upper()) - 1e-12);
                assertThat(value(wide.limits().upper())).isLessThanOrEqualTo(1 + 1e-12);
            }
        }
    }

    @Provide
    Arbitrary<ScoreMatrix> ratings() {
        return Answers.ratings();
    }
}
