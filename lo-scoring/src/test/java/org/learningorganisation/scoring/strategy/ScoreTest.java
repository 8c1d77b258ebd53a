package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.scoring.plan.Choice;

/** A score is a finite value or a reason why there is none. */
class ScoreTest {

    @Test
    void aDoubleIsKeptDigitForDigit() {
        assertThat(Score.approximate(0.1))
                .isEqualTo(new Score.Value(BigFraction.from(0.1), Score.Precision.APPROXIMATE, OptionalDouble.empty()));
        assertThat(Score.estimate(0.1, 0.25))
                .isEqualTo(
                        new Score.Value(BigFraction.from(0.1), Score.Precision.APPROXIMATE, OptionalDouble.of(0.25)));
        assertThat(Score.exact(BigFraction.of(1, 10)))
                .isEqualTo(new Score.Value(BigFraction.of(1, 10), Score.Precision.EXACT, OptionalDouble.empty()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteIsNoScore(double value) {
        Score none = new Score.NotScored(Reason.UNDEFINED);
        assertThat(Score.approximate(value)).isEqualTo(none);
        assertThat(Score.estimate(value, 1)).isEqualTo(none);
        assertThat(Score.estimate(1, value)).isEqualTo(none);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9LIVES", "too_few", "TOO FEW", "_A"})
    void aReasonIsUpperCaseWordsJoinedByUnderscores(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reason(code))
                .withMessage("the reason '" + code + "' is not of the form [A-Z][A-Z0-9_]{0,63}");
    }

    @Test
    void theReasonsOfTheLibraryAreExplainedInDutchAndEnglish() {
        assertThat(List.of(
                        Reason.NO_ANSWERS,
                        Reason.TOO_FEW_ANSWERS,
                        Reason.NOT_APPLICABLE,
                        Reason.CHILD_NOT_SCORED,
                        Reason.GROUP_TOO_SMALL,
                        Reason.REMAINDER_RULE,
                        Reason.PARENT_WITHHELD,
                        Reason.UNDEFINED))
                .allSatisfy(reason -> assertThat(reason.explanation().byLanguage())
                        .containsOnlyKeys(LanguageTag.DUTCH, LanguageTag.ENGLISH));
        assertThat(new Reason("OF_A_STRATEGY").explanation()).isEqualTo(LocalizedText.NONE);
        assertThat(new Reason("OF_A_STRATEGY")).hasToString("OF_A_STRATEGY");
    }

    @Test
    void countsAddUp() {
        Counts counts = new Counts(10, 4, 3, 1);
        assertThat(counts.unanswered()).isEqualTo(2);
        assertThat(counts.plus(new Counts(5, 1, 2, 1))).isEqualTo(new Counts(15, 5, 5, 2));
    }

    @Test
    void aStrategyThatGivesNoCoefficientForAnItemIsNamedWithTheItem() {
        AdditiveStrategy forgetful = items -> Map.of("q1", BigFraction.ONE);
        assertThat(forgetful.score(Items.onFive(4))).isEqualTo(Score.exact(BigFraction.of(4)));
        assertThatIllegalStateException()
                .isThrownBy(() -> forgetful.score(Items.onFive(4, 3)))
                .withMessageContaining(forgetful.getClass().getName())
                .withMessageEndingWith("gives no coefficient for q2, one of its items");
    }

    @Test
    void theRangeOfAStrategyIsUnknownWhereAnEndHasNoScore() {
        ScoringStrategy aboveOne = items -> items.get(0).value().compareTo(BigFraction.ONE) > 0
                ? Score.exact(items.get(0).value())
                : Score.undefined();
        assertThat(aboveOne.range(Items.onFive(4))).isEmpty();
        assertThat(aboveOne.range(Items.on(2, 5, 4))).contains(Range.of(2, 5));
    }

    @Test
    void everyStrategyIsARollUpToo() {
        assertThat(ScoringMethods.rollUps(ScoringMethods.strategies()).names())
                .containsAll(ScoringMethods.strategies().names())
                .contains("of-questions");
        assertThat(rollUp("of-questions")).isEqualTo(new RollUp.OfQuestions());
        assertThat(rollUp("minimum"))
                .isInstanceOfSatisfying(
                        RollUp.OfParts.class,
                        parts -> assertThat(parts.strategy()).isInstanceOf(Minimum.class));
    }

    private static RollUp rollUp(String name) {
        return ScoringMethods.rollUps(ScoringMethods.strategies()).create(Choice.of(name));
    }
}
