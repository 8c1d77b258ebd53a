package org.learningorganisation.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.Sample;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;

class AgreementPropertiesTest {

    private static final NullVariance UNIFORM = NullVariance.uniform(5);

    @Example
    void theRunningExample() {
        ScoreMatrix scores = new ScoreMatrix(
                2,
                List.of(
                        List.of(answer(4), answer(4)),
                        List.of(answer(4), answer(5)),
                        List.of(answer(5), answer(4)),
                        List.of(answer(3), answer(3)),
                        List.of(answer(4), Optional.empty())));
        assertThat(WithinGroupAgreement.rwg(scores.question(0), UNIFORM)).isEqualTo(figure(3, 4, 5));
        assertThat(WithinGroupAgreement.rwg(scores.question(1), UNIFORM)).isEqualTo(figure(2, 3, 4));
        assertThat(WithinGroupAgreement.rwgJAvailable(scores, UNIFORM))
                .isEqualTo(new JointAgreement(figure(34, 41, 5), 2));
        assertThat(WithinGroupAgreement.rwgJListwise(scores, UNIFORM))
                .isEqualTo(new JointAgreement(figure(4, 5, 4), 2));
    }

    @Example
    void theNullVarianceOfFiveOptionsIsTwo() {
        assertThat(NullVariance.uniform(5).value()).isEqualTo(BigFraction.of(2));
        assertThat(NullVariance.uniform(2).value()).isEqualTo(BigFraction.of(1, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NullVariance.uniform(1))
                .withMessage("options must be at least 2, and is 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NullVariance(BigFraction.ZERO))
                .withMessage("value must be above 0, and is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JointAgreement(figure(1, 1, 2), -1))
                .withMessage("questionsUsed must be 0 or more, and is -1");
    }

    /** Σ (x - mean)² / A over the options themselves. */
    @Property
    void theUniformNullVarianceIsThatOfTheOptions(@ForAll @IntRange(min = 2, max = 101) int options) {
        List<BigFraction> scores = new ArrayList<>();
        for (int score = 1; score <= options; score++) {
            scores.add(BigFraction.of(score));
        }
        BigFraction unbiased = Sample.of(scores).variance().orElseThrow();
        assertThat(NullVariance.uniform(options).value())
                .isEqualTo(unbiased.multiply(options - 1).divide(options));
    }

    @Property
    void agreementLiesBetweenZeroAndOne(@ForAll("matrices") ScoreMatrix scores) {
        Statistic available =
                WithinGroupAgreement.rwgJAvailable(scores, UNIFORM).statistic();
        Statistic listwise = WithinGroupAgreement.rwgJListwise(scores, UNIFORM).statistic();
        Statistic first = WithinGroupAgreement.rwg(scores.question(0), UNIFORM);
        for (Statistic statistic : List.of(available, listwise, first)) {
            assertThat(statistic.<Boolean>fold(
                            figure -> figure.value() >= 0 && figure.value() <= 1, undefined -> undefined.n() >= 0))
                    .isTrue();
        }
    }

    @Property
    void jointAgreementOfOneQuestionIsItsAgreement(@ForAll("matrices") ScoreMatrix scores) {
        ScoreMatrix first = new ScoreMatrix(
                1, scores.people().stream().map(row -> row.subList(0, 1)).toList());
        assertThat(WithinGroupAgreement.rwgJAvailable(first, UNIFORM).statistic())
                .isEqualTo(WithinGroupAgreement.rwg(scores.question(0), UNIFORM));
    }

    @Property
    void theOrderOfPeopleAndQuestionsChangesNoDigit(@ForAll("matrices") ScoreMatrix scores, @ForAll Random random) {
        List<Integer> columns = new ArrayList<>(List.of(0, 1, 2));
        Collections.shuffle(columns, random);
        List<List<Optional<BigFraction>>> rows = new ArrayList<>();
        scores.people().forEach(row -> rows.add(columns.stream().map(row::get).toList()));
        Collections.shuffle(rows, random);
        ScoreMatrix shuffled = new ScoreMatrix(3, rows);

        assertThat(WithinGroupAgreement.rwgJAvailable(shuffled, UNIFORM))
                .isEqualTo(WithinGroupAgreement.rwgJAvailable(scores, UNIFORM));
        assertThat(WithinGroupAgreement.rwgJListwise(shuffled, UNIFORM))
                .isEqualTo(WithinGroupAgreement.rwgJListwise(scores, UNIFORM));
    }

    @Property
    void theOrderOfPeopleAndGroupsChangesNoDigit(
            @ForAll("groups") List<List<BigFraction>> groups, @ForAll Random random) {
        Map<String, List<BigFraction>> inOrder = new LinkedHashMap<>();
        groups.forEach(scores -> inOrder.put("g" + inOrder.size(), scores));
        List<String> names = new ArrayList<>(inOrder.keySet());
        Collections.shuffle(names, random);
        Map<String, List<BigFraction>> shuffled = new LinkedHashMap<>();
        for (String name : names) {
            List<BigFraction> scores = new ArrayList<>(inOrder.get(name));
            Collections.shuffle(scores, random);
            shuffled.put(name, scores);
        }

        assertThat(statistics(OneWayAnova.of(shuffled))).isEqualTo(statistics(OneWayAnova.of(inOrder)));
    }

    /** The sums of squares by their definition, from the deviations; the correlations within their ranges. */
    @Property
    void sumsOfSquaresAreThoseOfTheDeviations(@ForAll("groups") List<List<BigFraction>> groups) {
        Map<String, List<BigFraction>> byName = new LinkedHashMap<>();
        groups.forEach(scores -> byName.put("g" + byName.size(), scores));
        OneWayAnova anova = OneWayAnova.of(byName);
        List<BigFraction> everyone = groups.stream().flatMap(List::stream).toList();
        BigFraction mean = mean(everyone);
        BigFraction between = BigFraction.ZERO;
        BigFraction within = BigFraction.ZERO;
        for (List<BigFraction> scores : groups) {
            BigFraction ofGroup = mean(scores);
            between = between.add(ofGroup.subtract(mean).pow(2).multiply(scores.size()));
            for (BigFraction score : scores) {
                within = within.add(score.subtract(ofGroup).pow(2));
            }
        }

        assertThat(anova.sumOfSquaresBetween()).isEqualTo(Statistic.of(between, everyone.size()));
        assertThat(anova.sumOfSquaresWithin()).isEqualTo(Statistic.of(within, everyone.size()));
        double meanSize = (double) anova.people() / anova.groups();
        assertInside(anova.icc1WithMeanGroupSize(), -1 / (meanSize - 1), 1);
        anova.n0()
                .<Statistic>fold(
                        n0 -> {
                            assertInside(n0, 1, meanSize);
                            assertInside(anova.icc1WithN0(), -1 / (n0.value() - 1), 1);
                            return n0;
                        },
                        undefined -> undefined);
        assertInside(anova.icc2(), Double.NEGATIVE_INFINITY, 1);
        assertInside(anova.p(), 0, 1);
    }

    @Provide
    Arbitrary<ScoreMatrix> matrices() {
        Arbitrary<Optional<BigFraction>> cell =
                Arbitraries.integers().between(1, 5).map(BigFraction::of).optional(0.85);
        return cell.list().ofSize(3).list().ofMaxSize(12).map(rows -> new ScoreMatrix(3, rows));
    }

    @Provide
    Arbitrary<List<List<BigFraction>>> groups() {
        Arbitrary<BigFraction> mean = Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 8))
                .as(BigFraction::of);
        return mean.list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(6);
    }

    private static void assertInside(Statistic statistic, double lower, double upper) {
        double slack = 1e-12;
        assertThat(statistic.<Boolean>fold(
                        figure -> figure.value() >= lower * (1 + slack) - slack && figure.value() <= upper + slack,
                        undefined -> true))
                .as("%s in [%s, %s]", statistic, lower, upper)
                .isTrue();
    }

    private static BigFraction mean(List<BigFraction> scores) {
        BigFraction sum = BigFraction.ZERO;
        for (BigFraction score : scores) {
            sum = sum.add(score);
        }
        return sum.divide(scores.size());
    }

    private static List<Statistic> statistics(OneWayAnova anova) {
        return List.of(
                anova.sumOfSquaresBetween(),
                anova.sumOfSquaresWithin(),
                anova.meanSquareBetween(),
                anova.meanSquareWithin(),
                anova.f(),
                anova.p(),
                anova.n0(),
                anova.icc1WithMeanGroupSize(),
                anova.icc1WithN0(),
                anova.icc2());
    }

    private static Statistic figure(int numerator, int denominator, int n) {
        return Statistic.of(BigFraction.of(numerator, denominator), n);
    }

    private static Optional<BigFraction> answer(int score) {
        return Optional.of(BigFraction.of(score));
    }
}
