package org.learningorganisation.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.learningorganisation.scoring.agreement.Answers.figure;
import static org.learningorganisation.scoring.agreement.Answers.isDefined;
import static org.learningorganisation.scoring.agreement.Answers.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.Sample;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;

class GroupMeasuresPropertiesTest {

    private static final AgreementReference FIVE = AgreementReference.ofOptions(5);

    @Property
    void theOrderOfPeopleAndQuestionsChangesNoDigit(@ForAll("matrices") ScoreMatrix scores, @ForAll Random random) {
        List<Integer> columns = new ArrayList<>(List.of(0, 1, 2));
        Collections.shuffle(columns, random);
        List<List<Optional<BigFraction>>> rows = new ArrayList<>();
        scores.people().forEach(row -> rows.add(columns.stream().map(row::get).toList()));
        Collections.shuffle(rows, random);
        ScoreMatrix shuffled = new ScoreMatrix(3, rows);
        assertThat(ScaleAgreement.available(shuffled, FIVE)).isEqualTo(ScaleAgreement.available(scores, FIVE));
        assertThat(ScaleAgreement.listwise(shuffled, FIVE)).isEqualTo(ScaleAgreement.listwise(scores, FIVE));
    }

    @Property
    void reversingAllQuestionsChangesNothing(@ForAll("matrices") ScoreMatrix scores) {
        ScoreMatrix reversed = map(scores, score -> BigFraction.of(6).subtract(score));
        assertThat(ScaleAgreement.available(reversed, FIVE)).isEqualTo(ScaleAgreement.available(scores, FIVE));
        assertThat(ScaleAgreement.listwise(reversed, FIVE)).isEqualTo(ScaleAgreement.listwise(scores, FIVE));
    }

    /** On 0, 25 .. 100 instead of 1 .. 5 only what is in the unit of the scale changes. */
    @Property
    void theUnitOfTheScaleChangesDeviationsAndVariancesOnly(@ForAll("matrices") ScoreMatrix scores) {
        AgreementReference percent = AgreementReference.ofScores(
                Stream.of(0, 25, 50, 75, 100).map(BigFraction::of).toList());
        ScaleAgreement one = ScaleAgreement.available(scores, FIVE);
        ScaleAgreement other =
                ScaleAgreement.available(map(scores, score -> score.subtract(1).multiply(25)), percent);
        assertThat(other.rwgJ()).isEqualTo(one.rwgJ());
        assertThat(other.rwgJLinear()).isEqualTo(one.rwgJLinear());
        assertThat(other.awgJ()).isEqualTo(one.awgJ());
        if (isDefined(one.adMean().statistic())) {
            assertThat(value(other.adMean().statistic()))
                    .isCloseTo(25 * value(one.adMean().statistic()), within(1e-12));
            assertThat(value(other.meanItemVariance())).isCloseTo(625 * value(one.meanItemVariance()), within(1e-10));
        }
    }

    @Property
    void equalAnswersAgreePerfectly(
            @ForAll @IntRange(min = 2, max = 50) int people, @ForAll @IntRange(min = 1, max = 5) int score) {
        ScoreCounts counts = ScoreCounts.of(Sample.of(Collections.nCopies(people, BigFraction.of(score))));
        ScaleAgreement report = ScaleAgreement.of(new GroupAnswers(people, people, List.of(counts, counts)), FIVE);
        Statistic perfect = figure(1, 1, people);
        report.rwgJ()
                .values()
                .forEach(agreement -> assertThat(agreement.statistic()).isEqualTo(perfect));
        report.rwgJLinear()
                .values()
                .forEach(agreement -> assertThat(agreement.statistic()).isEqualTo(perfect));
        assertThat(report.adMean().statistic()).isEqualTo(figure(0, 1, people));
        assertThat(report.adMedian().statistic()).isEqualTo(figure(0, 1, people));
        if (isDefined(report.awgJ().statistic())) {
            assertThat(report.awgJ().statistic()).isEqualTo(perfect);
        } else {
            assertThat(people).isLessThan(4);
        }
    }

    @Property
    void everyMeasureKeepsItsRange(@ForAll("matrices") ScoreMatrix scores) {
        ScaleAgreement report = ScaleAgreement.available(scores, FIVE);
        report.rwgJ().values().forEach(each -> assertInside(each, 0, 1));
        report.rwgJLinear().values().forEach(each -> assertInside(each, Double.NEGATIVE_INFINITY, 1));
        assertInside(report.adMean(), 0, 2);
        assertInside(report.adMedian(), 0, 2);
        assertInside(report.awgJ(), -1, 1);
        for (int i = 0; i < 3; i++) {
            ScoreCounts question = ScoreCounts.of(scores.question(i));
            if (question.n() > 1) {
                assertThat(value(AverageDeviation.fromMedian(question)))
                        .isLessThanOrEqualTo(value(AverageDeviation.fromMean(question)));
            }
        }
    }

    /** The tallies of a large group are worked with in the same time as those of a small one, to the same figure. */
    @Property
    void countsAndSamplesGiveTheSameFigures(@ForAll("matrices") ScoreMatrix scores) {
        Sample sample = scores.question(0);
        ScoreCounts counts = ScoreCounts.of(sample);
        assertThat(counts.n()).isEqualTo(sample.size());
        assertThat(counts.moments()).isEqualTo(sample.moments());
        assertThat(WithinGroupAgreement.rwg(counts, NullVariance.uniform(5)))
                .isEqualTo(WithinGroupAgreement.rwg(sample, NullVariance.uniform(5)));
    }

    /** By the definitions, in doubles. */
    @Property
    void deviationsAndMeanBoundAgreementAreThoseOfTheirDefinitions(@ForAll("matrices") ScoreMatrix scores) {
        Sample sample = scores.question(0);
        int n = sample.size();
        if (n < 2) {
            return;
        }
        double[] x = sample.values().stream()
                .mapToDouble(BigFraction::doubleValue)
                .sorted()
                .toArray();
        double mean = DoubleStream.of(x).average().orElseThrow();
        double median = (x[(n - 1) / 2] + x[n / 2]) / 2;
        double s2 =
                DoubleStream.of(x).map(each -> (each - mean) * (each - mean)).sum() / (n - 1);
        ScoreCounts counts = ScoreCounts.of(sample);
        assertThat(value(AverageDeviation.fromMean(counts)))
                .isCloseTo(DoubleStream.of(x).map(each -> Math.abs(each - mean)).sum() / n, within(1e-12));
        assertThat(value(AverageDeviation.fromMedian(counts)))
                .isCloseTo(
                        DoubleStream.of(x).map(each -> Math.abs(each - median)).sum() / n, within(1e-12));
        Statistic awg = MeanBoundAgreement.awg(counts, FIVE.bounds());
        double slack = 1e-9;
        if (mean > (n - 1 + 5.) / n + slack && mean < (5. * (n - 1) + 1) / n - slack) {
            assertThat(value(awg)).isCloseTo(1 - 2 * s2 / ((6 * mean - mean * mean - 5) * n / (n - 1)), within(1e-12));
        } else if (mean > 1 && mean < 5 && (mean < (n - 1 + 5.) / n - slack || mean > (5. * (n - 1) + 1) / n + slack)) {
            assertThat(isDefined(awg)).isFalse();
        }
    }

    @Provide
    Arbitrary<ScoreMatrix> matrices() {
        return Answers.matrices(3);
    }

    private static void assertInside(JointAgreement agreement, double lower, double upper) {
        if (isDefined(agreement.statistic())) {
            assertThat(value(agreement.statistic())).isBetween(lower, upper);
        }
    }

    private static ScoreMatrix map(ScoreMatrix scores, UnaryOperator<BigFraction> change) {
        return new ScoreMatrix(
                scores.questions(),
                scores.people().stream()
                        .map(row -> row.stream().map(cell -> cell.map(change)).toList())
                        .toList());
    }
}
