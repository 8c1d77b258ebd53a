package org.learningorganisation.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.learningorganisation.scoring.agreement.Answers.counts;
import static org.learningorganisation.scoring.agreement.Answers.figure;
import static org.learningorganisation.scoring.agreement.Answers.isDefined;
import static org.learningorganisation.scoring.agreement.Answers.matrix;
import static org.learningorganisation.scoring.agreement.Answers.none;
import static org.learningorganisation.scoring.agreement.Answers.value;
import static org.learningorganisation.scoring.agreement.DifferenceMetric.INTERVAL;
import static org.learningorganisation.scoring.agreement.DifferenceMetric.NOMINAL;
import static org.learningorganisation.scoring.agreement.DifferenceMetric.ORDINAL;
import static org.learningorganisation.scoring.agreement.DifferenceMetric.RATIO;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_VALUES;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_VARIANCE;
import static org.learningorganisation.scoring.statistic.UndefinedReason.OPPOSITE_VALUES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.statistic.ScoreMatrix;

class KrippendorffAlphaTest {

    @Example
    void theRunningExample() {
        CoincidenceMatrix matrix = CoincidenceMatrix.of(matrix("12 11"));
        assertThat(matrix.coincidences())
                .isEqualTo(List.of(
                        List.of(BigFraction.of(2), BigFraction.ONE), List.of(BigFraction.ONE, BigFraction.ZERO)));
        assertThat(KrippendorffAlpha.of(matrix, NOMINAL)).isEqualTo(figure(0, 1, 2));
    }

    @Example
    void noPairIsNoValue() {
        for (DifferenceMetric metric : DifferenceMetric.values()) {
            for (String units : List.of("", "--", "1- -2 --")) {
                assertThat(KrippendorffAlpha.of(matrix(units), metric)).isEqualTo(none(NO_VALUES, 0));
            }
            assertThat(KrippendorffAlpha.of(matrix("33 33 2-"), metric)).isEqualTo(none(NO_VARIANCE, 2));
            assertThat(KrippendorffAlpha.of(matrix("333"), metric)).isEqualTo(none(NO_VARIANCE, 1));
            assertThat(KrippendorffAlpha.of(matrix("33 44 2-"), metric)).isEqualTo(figure(1, 1, 2));
        }
    }

    @Example
    void theRatioMetricTakesZeroAndNoOpposites() {
        assertThat(KrippendorffAlpha.of(matrix("00 01 11"), RATIO))
                .isEqualTo(KrippendorffAlpha.of(matrix("00 01 11"), NOMINAL));
        ScoreMatrix opposite = shifted(matrix("11 13 33"), -2);
        assertThat(KrippendorffAlpha.of(opposite, RATIO)).isEqualTo(none(OPPOSITE_VALUES, 3));
        assertThat(KrippendorffAlpha.of(opposite, INTERVAL))
                .isEqualTo(KrippendorffAlpha.of(matrix("11 13 33"), INTERVAL));
        // 1 and 3, squared difference 1/4
        assertThat(KrippendorffAlpha.of(matrix("11 13 34"), RATIO))
                .isNotEqualTo(KrippendorffAlpha.of(matrix("11 13 34"), INTERVAL));
    }

    /** Two values: every metric but the ordinal is a constant times the nominal one; so is the ordinal. */
    @Property
    void withTwoValuesAllMetricsAgree(@ForAll("units") ScoreMatrix units) {
        ScoreMatrix two =
                map(units, value -> value.compareTo(BigFraction.of(3)) < 0 ? BigFraction.ONE : BigFraction.of(4));
        for (DifferenceMetric metric : DifferenceMetric.values()) {
            assertThat(KrippendorffAlpha.of(two, metric)).isEqualTo(KrippendorffAlpha.of(two, NOMINAL));
        }
    }

    @Property
    void theOrderOfUnitsAndObserversChangesNoDigit(@ForAll("units") ScoreMatrix units, @ForAll Random random) {
        List<Integer> columns = new ArrayList<>(List.of(0, 1, 2));
        Collections.shuffle(columns, random);
        List<List<Optional<BigFraction>>> rows = new ArrayList<>();
        units.people().forEach(row -> rows.add(columns.stream().map(row::get).toList()));
        Collections.shuffle(rows, random);
        for (DifferenceMetric metric : DifferenceMetric.values()) {
            assertThat(KrippendorffAlpha.of(new ScoreMatrix(3, rows), metric))
                    .isEqualTo(KrippendorffAlpha.of(units, metric));
        }
    }

    @Property
    void aMetricIsUnchangedByWhatItsScaleAllows(@ForAll("units") ScoreMatrix units) {
        ScoreMatrix reversed = map(units, value -> BigFraction.of(6).subtract(value));
        ScoreMatrix doubled = map(units, value -> value.multiply(2));
        for (DifferenceMetric metric : List.of(NOMINAL, ORDINAL, INTERVAL)) {
            assertThat(KrippendorffAlpha.of(reversed, metric)).isEqualTo(KrippendorffAlpha.of(units, metric));
        }
        for (DifferenceMetric metric : DifferenceMetric.values()) {
            assertThat(KrippendorffAlpha.of(doubled, metric)).isEqualTo(KrippendorffAlpha.of(units, metric));
        }
        ScoreMatrix squared = map(units, value -> value.pow(2));
        assertThat(KrippendorffAlpha.of(squared, ORDINAL)).isEqualTo(KrippendorffAlpha.of(units, ORDINAL));
    }

    @Property
    void coincidencesAreSymmetricAndSumToTheValues(@ForAll("units") ScoreMatrix units) {
        CoincidenceMatrix matrix = CoincidenceMatrix.of(units);
        ExactSum sum = new ExactSum();
        for (int i = 0; i < matrix.values().size(); i++) {
            ExactSum row = new ExactSum();
            for (int j = 0; j < matrix.values().size(); j++) {
                assertThat(matrix.coincidences().get(i).get(j))
                        .isEqualTo(matrix.coincidences().get(j).get(i));
                row.add(matrix.coincidences().get(i).get(j));
            }
            assertThat(row.total()).isEqualTo(BigFraction.of(matrix.totals().get(i)));
            sum.add(row.total());
        }
        assertThat(sum.total()).isEqualTo(BigFraction.of(matrix.pairableValues()));
        assertThat(matrix.values()).isSorted();
        assertThat(matrix.units()).isEqualTo((int) units.people().stream()
                .filter(row -> row.stream().flatMap(Optional::stream).count() > 1)
                .count());
    }

    @Property
    void alphaLiesAboveMinusOneAndNotAboveOne(@ForAll("units") ScoreMatrix units) {
        for (DifferenceMetric metric : List.of(NOMINAL, ORDINAL, INTERVAL)) {
            if (isDefined(KrippendorffAlpha.of(units, metric))) {
                assertThat(value(KrippendorffAlpha.of(units, metric)))
                        .isGreaterThan(-1)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    /** Krippendorff's definition for two observers: disagreement within units by disagreement of all pairs of values. */
    @Property
    void twoObserversByThePlainDoubleLoop(@ForAll("pairs") ScoreMatrix units) {
        assertPlain(units, NOMINAL, (c, k) -> c == k ? 0 : 1);
        assertPlain(units, INTERVAL, (c, k) -> (c - k) * (c - k));
        assertPlain(units, RATIO, (c, k) -> (c - k) * (c - k) / ((c + k) * (c + k)));
    }

    private static void assertPlain(ScoreMatrix units, DifferenceMetric metric, DoubleBinaryOperator difference) {
        List<Double> values = new ArrayList<>();
        double observed = 0;
        int pairs = 0;
        for (List<Optional<BigFraction>> row : units.people()) {
            if (row.get(0).isPresent() && row.get(1).isPresent()) {
                double one = row.get(0).get().doubleValue();
                double other = row.get(1).get().doubleValue();
                observed += difference.applyAsDouble(one, other);
                pairs++;
                values.add(one);
                values.add(other);
            }
        }
        double expected = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                if (i != j) {
                    expected += difference.applyAsDouble(values.get(i), values.get(j));
                }
            }
        }
        if (expected == 0) {
            assertThat(isDefined(KrippendorffAlpha.of(units, metric))).isFalse();
        } else {
            double n = values.size();
            assertThat(value(KrippendorffAlpha.of(units, metric)))
                    .isCloseTo(1 - observed / pairs / (expected / (n * (n - 1))), within(1e-12));
            assertThat(KrippendorffAlpha.of(units, metric).n()).isEqualTo(pairs);
        }
    }

    @Example
    void countsOfUnitsWillDo() {
        assertThat(CoincidenceMatrix.ofCounts(List.of(counts("443"), counts("5"), counts("22")))
                        .coincidences())
                .isEqualTo(CoincidenceMatrix.of(matrix("443 5-- 2-2")).coincidences());
    }

    @Provide
    Arbitrary<ScoreMatrix> units() {
        return Answers.matrices(3);
    }

    @Provide
    Arbitrary<ScoreMatrix> pairs() {
        return Answers.matrices(2);
    }

    private static ScoreMatrix shifted(ScoreMatrix scores, int by) {
        return map(scores, value -> value.add(by));
    }

    private static ScoreMatrix map(ScoreMatrix scores, UnaryOperator<BigFraction> change) {
        return new ScoreMatrix(
                scores.questions(),
                scores.people().stream()
                        .map(row -> row.stream().map(cell -> cell.map(change)).toList())
                        .toList());
    }
}
