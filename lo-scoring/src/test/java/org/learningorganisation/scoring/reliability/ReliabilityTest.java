package org.learningorganisation.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.reliability.ReliabilityWarning.Kind;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

class ReliabilityTest {

    /** Variances 1, covariances 1/2, 1/2 and -1/2 (q2 with q3): t = 3, V = 4. */
    private static final CrossProducts THREE = Scores.products("1 2 1", "2 1 3", "3 3 2");

    @Example
    void everyFigureByHand() {
        Reliability got = of(THREE);
        assertThat(Scores.value(got.alpha().raw())).isEqualTo(1.5 * 0.25);
        assertThat(Scores.value(got.alpha().standardised())).isCloseTo(0.375, within(1e-15));
        assertThat(Scores.value(got.meanCorrelation())).isCloseTo(1 / 6.0, within(1e-15));
        assertThat(Scores.value(got.guttman().lambda1())).isEqualTo(0.25);
        assertThat(Scores.value(got.guttman().lambda2())).isCloseTo(0.25 + 1.5 / 4, within(1e-15));
        assertThat(got.guttman().lambda3()).isEqualTo(got.alpha().raw());
        assertThat(Scores.value(got.guttman().lambda5())).isCloseTo(0.25 + Math.sqrt(2) / 4, within(1e-15));
        assertThat(got.guttman().lambda6()).isEqualTo(undefined(UndefinedReason.NOT_POSITIVE_DEFINITE, 3));
        // means 4/3, 2, 8/3
        assertThat(Scores.value(got.score().mean())).isEqualTo(2);
        assertThat(Scores.value(got.score().standardDeviation())).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(Scores.value(got.score().standardErrorOfMeasurement()))
                .isCloseTo(2 / 3.0 * Math.sqrt(0.625), within(1e-15));
        QuestionReliability second = got.questions().get(1);
        assertThat(second.question()).isEqualTo("q2");
        // with 1 and 3 together: covariance 0 and variance 3
        assertThat(Scores.value(second.correctedItemTotal())).isZero();
        assertThat(Scores.value(second.alphaIfDropped())).isCloseTo(2 / 3.0, within(1e-15));
        // with 2 and 3 together: covariance 1 and variance 1
        assertThat(Scores.value(got.questions().get(0).correctedItemTotal())).isEqualTo(1);
        assertThat(Scores.value(got.questions().get(0).alphaIfDropped())).isEqualTo(-2);
        assertThat(second.distribution().values()).containsExactly(1, 1, 1);
        assertThat(got.warnings()).isEmpty();
    }

    /** Three equal correlations r: 1 - R² is (1 - r) (1 + 2 r) / (1 + r). */
    @Example
    void lambda6ByHand() {
        CrossProducts products = Scores.products("1 0 0", "0 1 0", "0 0 1", "1 1 1", "0 0 0", "1 1 1");
        GuttmanLambdas got = GuttmanLambdas.of(products);
        double correlation =
                products.covariances().orElseThrow().correlation(0, 1).orElseThrow();
        double unexplained = (1 - correlation) * (1 + 2 * correlation) / (1 + correlation);
        assertThat(Scores.value(got.lambda6())).isCloseTo(1 - 3 * unexplained / (3 + 6 * correlation), within(1e-14));
        assertThat(Scores.value(got.lambda3())).isCloseTo(3 * correlation / (1 + 2 * correlation), within(1e-14));
    }

    @Example
    void aQuestionThatRunsAgainstTheOthersIsNamed() {
        Reliability got = of(Scores.products("1 1 1 5", "2 3 2 4", "3 2 3 3", "4 5 4 2", "5 4 5 1"));
        assertThat(got.negativeItemTotal()).containsExactly("q4");
        assertThat(got.warnings())
                .containsExactly(
                        new ReliabilityWarning(Kind.NEGATIVE_ALPHA, Optional.empty()),
                        new ReliabilityWarning(Kind.NEGATIVE_ITEM_TOTAL, Optional.of("q4")));
    }

    @Example
    void aNegativeAlphaIsRemarkedFirst() {
        Reliability got = of(Scores.products("1 3", "2 1", "3 2"));
        assertThat(got.warnings())
                .containsExactly(
                        new ReliabilityWarning(Kind.FEWER_THAN_THREE_QUESTIONS, Optional.empty()),
                        new ReliabilityWarning(Kind.NEGATIVE_ALPHA, Optional.empty()),
                        new ReliabilityWarning(Kind.NEGATIVE_ITEM_TOTAL, Optional.of("q1")),
                        new ReliabilityWarning(Kind.NEGATIVE_ITEM_TOTAL, Optional.of("q2")));
    }

    @Example
    void aQuestionWithoutVarianceIsNamedAndHasNoCorrelation() {
        Reliability got = of(Scores.products("1 2 4", "2 1 4", "3 3 4"));
        assertThat(got.warnings())
                .containsExactly(new ReliabilityWarning(Kind.QUESTION_WITHOUT_VARIANCE, Optional.of("q3")));
        assertThat(Scores.value(got.alpha().raw())).isCloseTo(0.5, within(1e-15));
        assertThat(got.questions().get(2).correctedItemTotal()).isEqualTo(undefined(UndefinedReason.NO_VARIANCE, 3));
        assertThat(got.questions().get(2).standardDeviation()).isEqualTo(new Statistic.Figure(0, 3));
        assertThat(got.alpha().standardised()).isEqualTo(undefined(UndefinedReason.NO_VARIANCE, 3));
        assertThat(got.meanCorrelation()).isEqualTo(undefined(UndefinedReason.NO_VARIANCE, 3));
        assertThat(got.guttman().lambda6()).isEqualTo(undefined(UndefinedReason.NO_VARIANCE, 3));
    }

    @Example
    void theOthersWithoutVarianceHaveNoCorrelationEither() {
        Reliability got = of(Scores.products("1 1", "2 1", "3 1"));
        assertThat(got.questions().get(0).correctedItemTotal()).isEqualTo(undefined(UndefinedReason.NO_VARIANCE, 3));
        assertThat(got.questions().get(0).alphaIfDropped()).isEqualTo(undefined(UndefinedReason.TOO_FEW_QUESTIONS, 3));
    }

    @Example
    void whoAnsweredAloneHasNoReliability() {
        Reliability one = of(Scores.products("1 2 3"));
        assertAllUndefined(one, UndefinedReason.TOO_FEW_PEOPLE);
        assertThat(one.score().mean()).isEqualTo(new Statistic.Figure(2, 1));
        assertThat(one.score().standardDeviation()).isEqualTo(undefined(UndefinedReason.TOO_FEW_PEOPLE, 1));
        assertThat(one.questions().get(2).mean()).isEqualTo(new Statistic.Figure(3, 1));
        assertThat(one.warnings()).isEmpty();
    }

    @Example
    void nobodyHasNoReliability() {
        Reliability nobody = of(Scores.products(". . .", ". . ."));
        assertAllUndefined(nobody, UndefinedReason.NO_VALUES);
        assertThat(nobody.n()).isZero();
        assertThat(nobody.smallestPairwiseN()).isZero();
        assertThat(nobody.score().mean()).isEqualTo(undefined(UndefinedReason.NO_VALUES, 0));
        assertThat(nobody.questions().get(0).mean()).isEqualTo(undefined(UndefinedReason.NO_VALUES, 0));
        assertThat(nobody.questions().get(0).standardDeviation()).isEqualTo(undefined(UndefinedReason.NO_VALUES, 0));
        assertThat(nobody.questions().get(0).distribution()).isEmpty();
    }

    @Example
    void oneQuestionHasNoReliability() {
        Reliability one = of(Scores.products("1", "2", "3"));
        assertAllUndefined(one, UndefinedReason.TOO_FEW_QUESTIONS);
        assertThat(one.smallestPairwiseN()).isEqualTo(3);
        assertThat(one.warnings()).isEmpty();
    }

    @Example
    void peopleWithEqualSumsHaveNoReliability() {
        Reliability opposite = of(Scores.products("1 2", "2 1"));
        assertThat(opposite.alpha().raw()).isEqualTo(undefined(UndefinedReason.NO_VARIANCE, 2));
        assertThat(opposite.guttman().lambda2()).isEqualTo(undefined(UndefinedReason.NO_VARIANCE, 2));
        assertAllUndefined(of(Scores.products("3 3 3", "3 3 3")), UndefinedReason.NO_VARIANCE);
    }

    /** q1 and q2 go together in two people, q3 against both in others: variances of sums below 0. */
    @Example
    void covariancesThatContradictEachOtherAreNoReliability() {
        CrossProducts products = Scores.products("1 5 .", "5 1 .", "1 . 5", "5 . 1", ". 1 5", ". 5 1");
        assertThat(products.covariances().orElseThrow().total().signum()).isNegative();
        Reliability got = of(products);
        assertThat(got.alpha().raw()).isEqualTo(undefined(UndefinedReason.NOT_POSITIVE_DEFINITE, 6));
        assertThat(got.alpha().standardised()).isEqualTo(undefined(UndefinedReason.NOT_POSITIVE_DEFINITE, 6));
        assertThat(got.alpha().duhachek().lower()).isEqualTo(undefined(UndefinedReason.NOT_POSITIVE_DEFINITE, 6));
        assertThat(got.score().standardErrorOfMeasurement())
                .isEqualTo(undefined(UndefinedReason.NOT_POSITIVE_DEFINITE, 6));
        assertThat(got.warnings()).noneMatch(warning -> warning.kind() == Kind.NEGATIVE_ALPHA);
    }

    /** The pair is far apart, all others near: a covariance above the variances, so that alpha would be above 1. */
    @Example
    void anAlphaAboveOneIsNoReliability() {
        Reliability got = of(Scores.products("1 1", "5 5", "3 .", "3 .", ". 3", ". 3"));
        assertThat(got.alpha().raw()).isEqualTo(undefined(UndefinedReason.NOT_POSITIVE_DEFINITE, 6));
        assertThat(got.alpha().standardised()).isEqualTo(undefined(UndefinedReason.NOT_POSITIVE_DEFINITE, 6));
    }

    @Example
    void questionsThatOrderPeopleAlikeAreFullyReliable() {
        Reliability got = of(Scores.products("1 1 1", "2 2 2", "4 4 4", "5 5 5"));
        assertThat(Scores.value(got.alpha().raw())).isEqualTo(1);
        assertThat(Scores.value(got.alpha().standardised())).isEqualTo(1);
        assertThat(Scores.value(got.meanCorrelation())).isEqualTo(1);
        assertThat(Scores.value(got.guttman().lambda2())).isCloseTo(1, within(1e-15));
        assertThat(Scores.value(got.score().standardErrorOfMeasurement())).isZero();
        assertThat(got.questions())
                .allSatisfy(question ->
                        assertThat(Scores.value(question.correctedItemTotal())).isEqualTo(1));
        assertThat(got.guttman().lambda6()).isEqualTo(undefined(UndefinedReason.NOT_POSITIVE_DEFINITE, 4));
    }

    @Example
    void idsAreThoseOfTheQuestions() {
        assertThatThrownBy(() -> Reliability.of(List.of("a", "b"), THREE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[a, b]");
        assertThatThrownBy(() -> Reliability.of(List.of("a", "b", "a"), THREE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void theLevelIsOfAllIntervals() {
        ConfidenceLevel level = new ConfidenceLevel(0.5);
        AlphaFigures got = Reliability.of(Scores.ids(3), THREE, level).alpha();
        assertThat(got.level()).isEqualTo(level);
        assertThat(got.feldt()).isEqualTo(AlphaInterval.feldt(got.raw(), 3, level));
        assertThat(got.bonett()).isEqualTo(AlphaInterval.bonett(got.raw(), 3, level));
        assertThat(got.duhachek()).isEqualTo(AlphaInterval.duhachek(got.raw(), got.duhachekError(), level));
        assertThat(of(THREE).alpha().level()).isEqualTo(ConfidenceLevel.NINETY_FIVE);
    }

    /** Guttman: lambda 1 is below lambda 3, that below lambda 2, and lambda 1 below lambda 5. */
    @Property
    void boundsKeepTheirOrder(@ForAll("complete") ScoreMatrix scores) {
        GuttmanLambdas got = GuttmanLambdas.of(CrossProducts.of(scores));
        if (got.lambda1() instanceof Statistic.Figure first) {
            assertThat(Scores.value(got.lambda2())).isGreaterThanOrEqualTo(Scores.value(got.lambda3()) - 1e-12);
            assertThat(Scores.value(got.lambda2())).isGreaterThanOrEqualTo(first.value() - 1e-12);
            assertThat(Scores.value(got.lambda5())).isGreaterThanOrEqualTo(first.value() - 1e-12);
            assertThat(Scores.value(got.lambda2())).isLessThanOrEqualTo(1 + 1e-12);
        }
    }

    /** Under pairwise, too, every figure is a figure or a reason, whatever the holes. */
    @Property
    void holesBreakNothing(@ForAll("holes") ScoreMatrix scores) {
        Reliability got = of(CrossProducts.of(scores));
        assertThat(got.n()).isEqualTo(scores.answering());
        assertThat(figures(got)).allSatisfy(figure -> assertThat(figure.n()).isEqualTo(got.n()));
        if (got.alpha().raw() instanceof Statistic.Figure alpha) {
            assertThat(alpha.value()).isLessThanOrEqualTo(1);
        }
    }

    @Property
    void anotherUnitOrOriginChangesNoCoefficient(@ForAll("holes") ScoreMatrix scores) {
        ScoreMatrix rescaled = new ScoreMatrix(
                4,
                scores.people().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.map(score -> score.divide(7).subtract(BigFraction.of(3, 11))))
                                .toList())
                        .toList());
        Reliability got = of(CrossProducts.of(rescaled));
        Reliability same = of(CrossProducts.of(scores));
        assertThat(got.alpha()).isEqualTo(same.alpha());
        assertThat(got.guttman()).isEqualTo(same.guttman());
        assertThat(got.kr20()).isEqualTo(same.kr20());
        assertThat(got.warnings()).isEqualTo(same.warnings());
    }

    @Provide
    Arbitrary<ScoreMatrix> complete() {
        return Scores.random(4, 5, 1);
    }

    @Provide
    Arbitrary<ScoreMatrix> holes() {
        return Scores.random(4, 5, 0.7);
    }

    private static Reliability of(CrossProducts products) {
        return Reliability.of(Scores.ids(products.questions().size()), products);
    }

    private static Stream<Statistic> figures(Reliability got) {
        return Stream.of(
                got.alpha().raw(),
                got.alpha().standardised(),
                got.alpha().duhachekError(),
                got.alpha().feldt().lower(),
                got.alpha().bonett().upper(),
                got.guttman().lambda1(),
                got.guttman().lambda2(),
                got.guttman().lambda3(),
                got.guttman().lambda5(),
                got.guttman().lambda6(),
                got.meanCorrelation(),
                got.kr20(),
                got.score().standardErrorOfMeasurement());
    }

    private static void assertAllUndefined(Reliability got, UndefinedReason reason) {
        assertThat(figures(got)).allSatisfy(figure -> assertThat(figure).isEqualTo(undefined(reason, got.n())));
        assertThat(got.questions())
                .allSatisfy(
                        question -> assertThat(question.correctedItemTotal()).isEqualTo(undefined(reason, got.n())));
    }

    private static Statistic undefined(UndefinedReason reason, int n) {
        return Statistic.undefined(reason, n);
    }
}
