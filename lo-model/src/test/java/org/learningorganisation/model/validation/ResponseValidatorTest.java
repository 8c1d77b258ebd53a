package org.learningorganisation.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.response.Response;

/** On the small scan: q1..q3 on 1, 2, 3, na, dk; q4 on 0, 5 .. 100; q5 public or private, optional; q6 open, optional. */
class ResponseValidatorTest {

    private static final MaturityModel MODEL = DefinitionFixture.model("sound", "base");
    private static final ResponseValidator VALIDATOR = ResponseValidator.of(MODEL);
    private static final Map<String, String> COMPLETE = Map.of("q1", "1", "q2", "na", "q3", "dk", "q4", "55");

    @Test
    void aCompleteResponseHasNoFindings() {
        Response response = Response.to(MODEL)
                .respondent("r1")
                .answers(COMPLETE)
                .answer("q5", "public")
                .answer("q6", "Dit ging goed.")
                .build();
        assertThat(VALIDATOR.validate(response)).isEmpty();
        assertThat(VALIDATOR.validateAsComplete(response)).isEmpty();
    }

    @Test
    void aMissingRequiredAnswerIsInformationUntilTheResponseIsHandedIn() {
        Response response =
                Response.to(MODEL).answer("q3", "2").answer("q1", "2").build();
        assertThat(VALIDATOR.validate(response))
                .extracting(DefinitionFixture.Expected::of)
                .containsExactly(
                        expected("response.missing-required", Severity.INFO, "answers[q2]"),
                        expected("response.missing-required", Severity.INFO, "answers[q4]"));
        assertThat(VALIDATOR.validateAsComplete(response))
                .extracting(DefinitionFixture.Expected::of)
                .containsExactly(
                        expected("response.missing-required", Severity.ERROR, "answers[q2]"),
                        expected("response.missing-required", Severity.ERROR, "answers[q4]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "4", "0", "1.0", " 1", "NA", "1,2", "{0}"})
    void anAnswerThatTheScaleDoesNotOfferIsRefusedWithTheAllowedCodes(String code) {
        assertThat(VALIDATOR.validate(
                        Response.to(MODEL).answers(COMPLETE).answer("q1", code).build()))
                .singleElement()
                .satisfies(finding -> assertThat(DefinitionFixture.Expected.of(finding))
                        .isEqualTo(expected("response.unknown-option", Severity.ERROR, "answers[q1]")))
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("'" + code + "' is not an answer to question 'q1'; allowed: 1, 2, 3, na, dk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "101", "105", "57", "5e1", "vijf", "1000000000000000000000"})
    void aNumberOutsideTheRangeOrBetweenItsStepsIsRefusedWithTheRange(String code) {
        assertThat(VALIDATOR.validate(
                        Response.to(MODEL).answers(COMPLETE).answer("q4", code).build()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("response.unknown-option"))
                .satisfies(finding -> assertThat(finding.message()).endsWith("allowed: 0, 5, .., 100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "100", "55.0"})
    void aNumberOnTheStepsOfTheRangeIsAnAnswer(String code) {
        assertThat(VALIDATOR.validate(
                        Response.to(MODEL).answers(COMPLETE).answer("q4", code).build()))
                .isEmpty();
    }

    @Test
    void anAnswerToAQuestionTheModelDoesNotAskIsRefused() {
        assertThat(VALIDATOR.validate(
                        Response.to(MODEL).answers(COMPLETE).answer("Q1", "1").build()))
                .extracting(DefinitionFixture.Expected::of)
                .containsExactly(expected("response.unknown-question", Severity.ERROR, "answers[Q1]"));
    }

    @Test
    void anEmptyAnswerIsNotAnUnansweredQuestion() {
        Response response = Response.to(MODEL)
                .answers(COMPLETE)
                .answer("q1", "")
                .answer("q5", " ")
                .answer("q6", "")
                .build();
        assertThat(VALIDATOR.validateAsComplete(response))
                .extracting(Finding::rule, Finding::path)
                .containsExactlyInAnyOrder(
                        tuple("response.blank-answer", "answers[q1]"), tuple("response.blank-answer", "answers[q5]"));
    }

    @Test
    void anOpenAnswerIsAnyTextOfTenThousandCharactersAndNeverShown() {
        String text = "secret ".repeat(2_000);
        assertThat(VALIDATOR.validate(Response.to(MODEL)
                        .answers(COMPLETE)
                        .answer("q6", text.substring(0, 10_000))
                        .build()))
                .isEmpty();
        assertThat(VALIDATOR.validate(Response.to(MODEL)
                        .answers(COMPLETE)
                        .answer("q6", text.substring(0, 10_001))
                        .build()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("response.text-too-long"))
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("the text has 10001 characters; at most 10000 are allowed"))
                .satisfies(finding -> assertThat(finding.toString()).doesNotContain("secret"));
    }

    @Test
    void aResponseToAnotherModelGetsThatOneFinding() {
        Response response = Response.to(new ModelReference("other-scan", "9.9.9"))
                .answer("x", "1")
                .build();
        assertThat(VALIDATOR.validateAsComplete(response))
                .singleElement()
                .satisfies(finding -> assertThat(DefinitionFixture.Expected.of(finding))
                        .isEqualTo(expected("response.wrong-model", Severity.ERROR, "model.id")))
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("the response is to 'other-scan', not to 'small-scan'"));
    }

    @Test
    void aResponseToAnotherVersionIsLookedAtFurther() {
        Response response = Response.to(new ModelReference("small-scan", "1.0.1"))
                .answers(COMPLETE)
                .answer("q1", "99")
                .build();
        assertThat(VALIDATOR.validate(response))
                .extracting(Finding::rule)
                .containsExactly("response.wrong-version", "response.unknown-option");
    }

    @Test
    void anotherViewOnAModelTakesTheResponsesOfThatModel() {
        MaturityModel view = MaturityModel.builder("view", "3.0.0")
                .answersOf(MODEL.reference())
                .scales(MODEL.scales())
                .questions(MODEL.questions())
                .build();
        Response response = Response.to(MODEL).answers(COMPLETE).build();
        assertThat(ResponseValidator.of(view).validate(response)).isEmpty();
        assertThat(ResponseValidator.of(view)
                        .validate(
                                Response.to(view.reference()).answers(COMPLETE).build()))
                .extracting(Finding::rule)
                .containsExactly("response.wrong-model");
    }

    @Test
    void whoAnsweredIsNeverInAFinding() {
        Response response = Response.to(MODEL)
                .respondent("jansen-1970")
                .group("team", "T-secret")
                .answer("q1", "99")
                .answer("nope", "1")
                .build();
        assertThat(VALIDATOR.validateAsComplete(response))
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.toString() + finding.hint() + finding.data())
                        .doesNotContain("jansen")
                        .doesNotContain("T-secret"));
    }

    @Test
    void hostileQuestionsAndCodesAreCut() {
        Response response = Response.to(MODEL)
                .answers(COMPLETE)
                .answer("q1", "9".repeat(100_000))
                .answer("z".repeat(100_000), "1")
                .build();
        assertThat(VALIDATOR.validate(response)).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.path()).hasSizeLessThan(100);
            assertThat(finding.message()).hasSizeLessThan(200);
        });
    }

    @Test
    void messagesComeInTheReadersLanguage() {
        Response response =
                Response.to(MODEL).answers(COMPLETE).answer("q1", "99").build();
        assertThat(VALIDATOR.in(new LanguageTag("nl-NL")).validate(response))
                .extracting(Finding::message)
                .containsExactly("'99' is geen antwoord op vraag 'q1'; toegestaan: 1, 2, 3, na, dk");
    }

    @Test
    void aHundredThousandResponsesAreLookedAtInSeconds() {
        Response response = Response.to(MODEL).answers(COMPLETE).build();
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 100_000; i++) {
                assertThat(VALIDATOR.validate(response).isEmpty()).isTrue();
            }
        });
    }

    @Test
    void nullIsRefused() {
        assertThatThrownBy(() -> VALIDATOR.validate(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ResponseValidator.of(null)).isInstanceOf(NullPointerException.class);
    }

    private static DefinitionFixture.Expected expected(String rule, Severity severity, String path) {
        return new DefinitionFixture.Expected(rule, severity, path);
    }
}
