package org.learningorganisation.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.Verification;
import org.learningorganisation.scoring.json.PlanReader;
import org.learningorganisation.scoring.json.ResultReader;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.strategy.ScoringMethods;

/** A plan with a formula and its results, where formulas are registered and where they are not. */
class PlanWithFormulaTest {

    private static final MaturityModel SCAN = Catalogue.learningOrganisationScan();

    private static ScoringPlan plan(String strategy) {
        return PlanReader.strict()
                .read("{\"id\": \"p\", \"strategy\": {\"name\": \"formula\", " + strategy + "}}", DocumentFormat.JSON);
    }

    private static Scorer.Builder registered(ScoringPlan plan) {
        return Scorer.builder(SCAN).plan(plan).strategies(Formulas.strategies(ScoringMethods.strategies()));
    }

    private static Response answers() {
        Response.Builder answers = Response.to(SCAN);
        SCAN.questions().forEach(question -> answers.answer(question.id(), "4"));
        return answers.build();
    }

    @Test
    void withoutFormulasThePlanIsReadAndScoringSaysWhatIsUnknown() {
        ScoringPlan plan = plan("\"expression\": \"mean(items.map(i, i.value))\"");

        assertThat(plan.strategy().name()).isEqualTo(Formulas.NAME);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.builder(SCAN).plan(plan).build())
                .withMessageContaining("unknown strategy 'formula'; known: [")
                .withMessageContaining("weighted-mean");
    }

    @Test
    void withoutFormulasAResultStaysReadableAndItsVerificationNamesTheFormula() {
        ScoringPlan plan = plan("\"expression\": \"mean(items.map(i, i.value))\"");
        PersonalResult result = registered(plan).build().score(answers());
        PersonalResult stored =
                (PersonalResult) ResultReader.strict().read(DocumentWriter.json(result), DocumentFormat.JSON);

        assertThat(stored).isEqualTo(result);
        assertThat(registered(plan).verify(stored, List.of(answers())).identical())
                .isTrue();
        assertThat(Scorer.builder(SCAN).verify(stored, List.of(answers())).differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.subject()).isEqualTo(Verification.Subject.PLAN);
                    assertThat(difference.detail()).startsWith("unknown strategy 'formula'; known: [");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "lower": 0                                       | the parameter "expression" is missing; it is a text of at most 2000 characters
            "expression": 7                                  | the parameter "expression" is 7; allowed is a text of at most 2000 characters
            "expression": "1", "lower": 5, "upper": 4        | the parameter "lower" must be below "upper"
            "expression": "1", "lower": "0"                  | the parameter "lower" is 0; allowed is a number from -1000000000 to 1000000000
            "expression": "1", "upper": 1000000001           | the parameter "upper" is 1000000001; allowed is a number
            "expression": "1", "bound": 5                    | unknown parameters [bound]; known: [expression, lower, upper]
            "expression": "mean(items.map(i, i.value))", "lower": 9 | the lower end of the scores is 9.0 and the upper 5.0
            "expression": "sum(items.map(a, sum(items.map(b, sum(items.map(c, count(items.filter(d, true))))))))" | more than 3 of map
            """)
    void aPlanThatDoesNotHoldIsRefusedWhenTheScorerIsMade(String strategy, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registered(plan(strategy)).build())
                .withMessageContaining(message);
    }

    @Test
    void anExpressionThatIsTooLongIsRefusedWhenTheScorerIsMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registered(plan("\"expression\": \"1" + " ".repeat(2000) + "\""))
                        .build())
                .withMessageContaining("allowed is a text of at most 2000 characters");
    }

    @Test
    void anExpressionThatNeedsTooManyStepsIsRefusedWhenTheScorerIsMade() {
        String costly = "sum(items.map(a, sum(items.map(b, sum(items.map(c, 1" + " + exp(1)".repeat(60) + "))))))";

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        registered(plan("\"expression\": \"" + costly + "\"")).build())
                .withMessageContaining("more than 100000 steps")
                .withCauseInstanceOf(FormulaLimitException.class);
    }
}
