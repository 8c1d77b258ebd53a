package org.learningorganisation.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.learningorganisation.scoring.agreement.Answers.figure;
import static org.learningorganisation.scoring.agreement.Answers.fraction;
import static org.learningorganisation.scoring.agreement.Answers.isDefined;
import static org.learningorganisation.scoring.agreement.Answers.none;
import static org.learningorganisation.scoring.agreement.Answers.value;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_VALUES;
import static org.learningorganisation.scoring.statistic.UndefinedReason.NO_VARIANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;

class CohenKappaTest {

    private static final List<KappaWeights> THREE =
            List.of(KappaWeights.unweighted(3), KappaWeights.linear(3), KappaWeights.quadratic(3));

    @Example
    void theRunningExample() {
        CrossTable table = new CrossTable(List.of(List.of(20, 5), List.of(7, 18)));
        assertThat(CohenKappa.kappa(table, KappaWeights.unweighted(2))).isEqualTo(figure(13, 25, 50));
        assertThat(CohenKappa.observedAgreement(table, KappaWeights.unweighted(2)))
                .isEqualTo(figure(38, 50, 50));
    }

    @Example
    void theWeightsOfThreeCategories() {
        assertThat(KappaWeights.unweighted(3).weights().get(0))
                .isEqualTo(List.of(BigFraction.ONE, BigFraction.ZERO, BigFraction.ZERO));
        assertThat(KappaWeights.linear(3).weights().get(0))
                .isEqualTo(List.of(BigFraction.ONE, fraction(1, 2), BigFraction.ZERO));
        assertThat(KappaWeights.quadratic(3).weights().get(2))
                .isEqualTo(List.of(BigFraction.ZERO, fraction(3, 4), BigFraction.ONE));
    }

    @Example
    void nothingRatedAndOneCategoryAreReasons() {
        CrossTable empty = new CrossTable(List.of(List.of(0, 0), List.of(0, 0)));
        assertThat(CohenKappa.kappa(empty, KappaWeights.linear(2))).isEqualTo(none(NO_VALUES, 0));
        assertThat(CohenKappa.observedAgreement(empty, KappaWeights.linear(2))).isEqualTo(none(NO_VALUES, 0));
        CrossTable same = new CrossTable(List.of(List.of(4, 0), List.of(0, 0)));
        assertThat(CohenKappa.kappa(same, KappaWeights.quadratic(2))).isEqualTo(none(NO_VARIANCE, 4));
        assertThat(CohenKappa.observedAgreement(same, KappaWeights.quadratic(2)))
                .isEqualTo(figure(1, 1, 4));
        assertThat(CohenKappa.kappa(new CrossTable(List.of(List.of(3))), KappaWeights.linear(1)))
                .isEqualTo(none(NO_VARIANCE, 3));
    }

    @Example
    void pairsAreCountedIntoAllCategoriesOfTheScale() {
        CrossTable table = CrossTable.ofPairs(
                List.of("low", "middle", "high"), List.of("low", "high", "low"), List.of("low", "low", "high"));
        assertThat(table).isEqualTo(new CrossTable(List.of(List.of(1, 0, 1), List.of(0, 0, 0), List.of(1, 0, 0))));
        assertThat(table.rated()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossTable.ofPairs(List.of(1, 2), List.of(1, 1), List.of(1, 3)))
                .withMessage("ratings must be categories of the scale, and number 1 is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossTable.ofPairs(List.of(1, 2), List.of(1, 1), List.of(1)))
                .withMessage("there are 2 ratings of the first and 1 of the second rater; each thing needs both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossTable.ofPairs(List.of(1, 1), List.of(1), List.of(1)))
                .withMessage("categories must differ, and one occurs twice");
    }

    @Example
    void tablesAndWeightsThatDoNotHoldAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CrossTable(List.of()))
                .withMessage("counts must have at least one row, and has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CrossTable(List.of(List.of(1, 2), List.of(1))))
                .withMessage("row 1 must have 2 cells, and has 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CrossTable(List.of(List.of(-1))))
                .withMessage("counts must be 0 or more, and one in row 0 is below");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new CrossTable(List.of(List.of(Integer.MAX_VALUE, 1), List.of(0, 0))).rated());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KappaWeights(List.of()))
                .withMessage("weights must have at least one row, and has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KappaWeights(List.of(List.of(BigFraction.ONE, BigFraction.ONE))))
                .withMessage("row 0 must have 1 cells, and has 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KappaWeights(List.of(List.of(BigFraction.ZERO))))
                .withMessage("the weight of category 0 with itself must be 1, and is 0");
        for (BigFraction weight : List.of(fraction(-1, 9), fraction(10, 9))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new KappaWeights(
                            List.of(List.of(BigFraction.ONE, weight), List.of(weight, BigFraction.ONE))))
                    .withMessage("weights must be from 0 to 1, and one in row 0 is " + weight);
        }
        CrossTable table = new CrossTable(List.of(List.of(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohenKappa.kappa(table, KappaWeights.linear(2)))
                .withMessage("weights must be for the 1 categories of the table, and are for 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohenKappa.observedAgreement(table, KappaWeights.linear(2)))
                .withMessage("weights must be for the 1 categories of the table, and are for 2");
        assertThatIllegalArgumentException().isThrownBy(() -> KappaWeights.linear(0));
    }

    @Property
    void kappaIsSymmetricInTheRaters(@ForAll("tables") CrossTable table) {
        CrossTable transposed = new CrossTable(IntStream.range(0, 3)
                .mapToObj(column ->
                        table.counts().stream().map(row -> row.get(column)).toList())
                .toList());
        THREE.forEach(weights ->
                assertThat(CohenKappa.kappa(transposed, weights)).isEqualTo(CohenKappa.kappa(table, weights)));
    }

    @Property
    void reversingTheScaleChangesNothing(@ForAll("tables") CrossTable table) {
        CrossTable reversed = new CrossTable(IntStream.of(2, 1, 0)
                .mapToObj(row -> IntStream.of(2, 1, 0)
                        .mapToObj(column -> table.counts().get(row).get(column))
                        .toList())
                .toList());
        THREE.forEach(
                weights -> assertThat(CohenKappa.kappa(reversed, weights)).isEqualTo(CohenKappa.kappa(table, weights)));
    }

    @Property
    void kappaLiesWithinItsRangeAndIsOneWithoutDisagreement(@ForAll("tables") CrossTable table) {
        List<List<Integer>> diagonal = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<Integer> row = new ArrayList<>(List.of(0, 0, 0));
            row.set(i, table.counts().get(i).get(i) + 1);
            diagonal.add(row);
        }
        for (KappaWeights weights : THREE) {
            if (isDefined(CohenKappa.kappa(table, weights))) {
                assertThat(value(CohenKappa.kappa(table, weights))).isBetween(-1., 1.);
            }
            assertThat(value(CohenKappa.kappa(new CrossTable(diagonal), weights)))
                    .isEqualTo(1);
        }
    }

    /** An unused category in the middle stretches the scale, and so changes the weighted kappas only. */
    @Example
    void unusedCategoriesCountInTheWeights() {
        CrossTable used = new CrossTable(List.of(List.of(5, 2, 1), List.of(1, 4, 2), List.of(0, 1, 6)));
        CrossTable more = new CrossTable(
                List.of(List.of(5, 2, 0, 1), List.of(1, 4, 0, 2), List.of(0, 0, 0, 0), List.of(0, 1, 0, 6)));
        assertThat(CohenKappa.kappa(more, KappaWeights.unweighted(4)))
                .isEqualTo(CohenKappa.kappa(used, KappaWeights.unweighted(3)));
        assertThat(CohenKappa.kappa(more, KappaWeights.linear(4)))
                .isNotEqualTo(CohenKappa.kappa(used, KappaWeights.linear(3)));
    }

    @Property
    void ownWeightsThatAreTheLinearOnesGiveTheLinearKappa(@ForAll("tables") CrossTable table) {
        BigFraction half = fraction(1, 2);
        KappaWeights own = new KappaWeights(List.of(
                List.of(BigFraction.ONE, half, BigFraction.ZERO),
                List.of(half, BigFraction.ONE, half),
                List.of(BigFraction.ZERO, half, BigFraction.ONE)));
        assertThat(CohenKappa.kappa(table, own)).isEqualTo(CohenKappa.kappa(table, KappaWeights.linear(3)));
    }

    @Provide
    Arbitrary<CrossTable> tables() {
        return Arbitraries.integers()
                .between(0, 9)
                .list()
                .ofSize(3)
                .list()
                .ofSize(3)
                .map(CrossTable::new);
    }
}
