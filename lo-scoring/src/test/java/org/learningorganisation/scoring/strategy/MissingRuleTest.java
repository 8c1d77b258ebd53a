package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.strategy.MissingRule.Base;
import org.learningorganisation.scoring.strategy.MissingRule.Treatment;

/** What each missing rule makes of how the questions of a dimension were answered. */
class MissingRuleTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Treatment NONE = new Treatment.Refused(Reason.NO_ANSWERS);
    private static final Treatment NOTHING_APPLIES = new Treatment.Refused(Reason.NOT_APPLICABLE);

    private static Treatment tooFew(int needed) {
        return new Treatment.Refused(Reason.TOO_FEW_ANSWERS, OptionalInt.of(needed));
    }

    @ParameterizedTest
    @CsvSource({"8,4", "7,4", "6,3", "1,1"})
    void aShareIsRoundedUp(int asked, int needed) {
        MissingRule rule = MissingRule.shareAnswered(HALF, Base.ASKED);
        assertThat(rule.treat(new Counts(asked, needed, 0, 0))).isEqualTo(new Treatment.AnsweredOnly());
        if (needed > 1) {
            assertThat(rule.treat(new Counts(asked, needed - 1, 0, 0))).isEqualTo(tooFew(needed));
        }
    }

    @Test
    void theShareIsOfTheQuestionsAskedOrOfThoseThatApply() {
        Counts counts = new Counts(8, 3, 2, 0);
        assertThat(MissingRule.shareAnswered(HALF, Base.ASKED).treat(counts)).isEqualTo(tooFew(4));
        assertThat(MissingRule.shareAnswered(HALF, Base.APPLICABLE).treat(counts))
                .isEqualTo(new Treatment.AnsweredOnly());
        assertThat(MissingRule.shareAnswered(HALF, Base.APPLICABLE).treat(new Counts(8, 2, 2, 0)))
                .isEqualTo(tooFew(3));
    }

    @Test
    void anAnswerThatIsNotKnownIsNoAnswerAndAppliesAllTheSame() {
        assertThat(MissingRule.allAnswered().treat(new Counts(4, 3, 0, 1))).isEqualTo(tooFew(4));
        assertThat(MissingRule.allAnswered().treat(new Counts(4, 3, 1, 0))).isEqualTo(new Treatment.AnsweredOnly());
        assertThat(MissingRule.allAnswered().treat(new Counts(4, 3, 0, 0))).isEqualTo(tooFew(4));
    }

    @Test
    void aShareOfZeroAsksForOneAnswer() {
        MissingRule rule = MissingRule.shareAnswered(BigDecimal.ZERO, Base.ASKED);
        assertThat(rule.treat(new Counts(9, 1, 0, 0))).isEqualTo(new Treatment.AnsweredOnly());
        assertThat(rule.treat(new Counts(9, 0, 0, 0))).isEqualTo(NONE);
        assertThat(rule.treat(new Counts(9, 0, 8, 0))).isEqualTo(NONE);
        assertThat(rule.treat(new Counts(9, 0, 9, 0))).isEqualTo(NOTHING_APPLIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01"})
    void aShareOutOfItsRangeIsRefused(BigDecimal share) {
        String message = "share is " + share + "; allowed is a number from 0 to 1";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MissingRule.shareAnswered(share, Base.ASKED))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MissingRule.prorated(share, Base.ASKED))
                .withMessage(message);
    }

    @Test
    void aBlankIsTheMeanWhereEnoughIsAnswered() {
        MissingRule rule = MissingRule.prorated(HALF, Base.ASKED);
        assertThat(rule.treat(new Counts(4, 2, 0, 0))).isEqualTo(new Treatment.BlankAsMean());
        assertThat(rule.treat(new Counts(4, 1, 0, 0))).isEqualTo(tooFew(2));
    }

    @Test
    void aBlankIsTheLowestUnlessNothingAppliesOrIsKnown() {
        MissingRule rule = MissingRule.blankAsLowest();
        assertThat(rule.treat(new Counts(4, 4, 0, 0))).isEqualTo(new Treatment.BlankAsLowest());
        assertThat(rule.treat(new Counts(4, 0, 0, 0))).isEqualTo(new Treatment.BlankAsLowest());
        assertThat(rule.treat(new Counts(4, 2, 0, 0))).isEqualTo(new Treatment.BlankAsLowest());
        assertThat(rule.treat(new Counts(4, 0, 2, 1))).isEqualTo(new Treatment.BlankAsLowest());
        assertThat(rule.treat(new Counts(4, 0, 4, 0))).isEqualTo(NOTHING_APPLIES);
        assertThat(rule.treat(new Counts(4, 0, 1, 3))).isEqualTo(NONE);
        assertThat(rule.treat(new Counts(4, 0, 0, 4))).isEqualTo(NONE);
    }

    @Test
    void oneBlankMakesTheWholeLowest() {
        MissingRule rule = MissingRule.lowestWhenIncomplete();
        assertThat(rule.treat(new Counts(4, 3, 0, 0))).isEqualTo(new Treatment.Lowest());
        assertThat(rule.treat(new Counts(4, 0, 3, 0))).isEqualTo(new Treatment.Lowest());
        assertThat(rule.treat(new Counts(4, 4, 0, 0))).isEqualTo(new Treatment.AnsweredOnly());
        assertThat(rule.treat(new Counts(4, 1, 2, 1))).isEqualTo(new Treatment.AnsweredOnly());
        assertThat(rule.treat(new Counts(4, 0, 4, 0))).isEqualTo(NOTHING_APPLIES);
        assertThat(rule.treat(new Counts(4, 0, 1, 3))).isEqualTo(NONE);
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of(Choice.of("share-answered"), MissingRule.shareAnswered(HALF, Base.ASKED)),
                Arguments.of(
                        Choice.of("share-answered").with("share", 1).with("of", "APPLICABLE"),
                        MissingRule.allAnswered()),
                Arguments.of(Choice.of("all-answered"), MissingRule.allAnswered()),
                Arguments.of(
                        Choice.of("prorated").with("share", 0), MissingRule.prorated(BigDecimal.ZERO, Base.ASKED)));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void aPlanChoosesARuleByName(Choice choice, MissingRule rule) {
        assertThat(ScoringMethods.missingRules().create(choice)).isEqualTo(rule);
    }

    @Test
    void theRulesOfAPlanAreKnownByName() {
        assertThat(ScoringMethods.missingRules().names())
                .containsExactly(
                        "all-answered", "blank-as-minimum", "prorated", "share-answered", "zero-when-incomplete");
        Counts incomplete = new Counts(4, 3, 0, 0);
        assertThat(rule("blank-as-minimum").treat(incomplete)).isEqualTo(new Treatment.BlankAsLowest());
        assertThat(rule("zero-when-incomplete").treat(incomplete)).isEqualTo(new Treatment.Lowest());
    }

    private static MissingRule rule(String name) {
        return ScoringMethods.missingRules().create(Choice.of(name));
    }
}
