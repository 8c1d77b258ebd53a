package org.learningorganisation.examples.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.exchange.fhir.FhirQuestionnaire;
import org.learningorganisation.model.exchange.fhir.FhirResponses;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;

/** What is the same in the exchange with every version of FHIR: HAPI takes what we write, and refuses what we refuse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FhirExchange {

    /** HAPI says so when it does not find the questionnaire; then it has not looked at any answer, and finds no error. */
    private static final String NOT_LOOKED = "Questionnaire_QR_Q_NotFound";

    private static final MaturityModel SCAN = Catalogue.learningOrganisationScan();
    private static final MaturityModel SMALL = FhirModels.small();

    private final HapiValidator hapi;

    FhirExchange(HapiValidator hapi) {
        this.hapi = hapi;
    }

    abstract FhirQuestionnaire questionnaire(MaturityModel model);

    /** The name of a questionnaire that is not of ours. */
    abstract String foreign();

    @BeforeAll
    void serveTheQuestionnaires() {
        hapi.serve(questionnaire(SCAN));
        hapi.serve(questionnaire(SMALL));
    }

    @Test
    void theQuestionnairesAreValid() {
        assertThat(errors(hapi.validate(questionnaire(SCAN).export().text()))).isEmpty();
        assertThat(errors(hapi.validate(questionnaire(SMALL).export().text()))).isEmpty();
    }

    @Test
    void hapiLooksAtTheQuestionnaire() {
        String json = questionnaire(SMALL).export().text();
        assertThat(errors(hapi.validate(json.replaceFirst("\"linkId\"", "\"linkIt\""))))
                .isNotEmpty();
        assertThat(errors(hapi.validate(json.replace("valueDecimal", "valueString"))))
                .isNotEmpty();
    }

    @Test
    void aQuestionnaireFromElsewhereThatHapiTakesBecomesADefinition() throws IOException {
        String json;
        try (InputStream in = FhirExchange.class.getResourceAsStream(foreign())) {
            json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(errors(hapi.validate(json))).isEmpty();
        Document<MaturityModel> read = FhirQuestionnaire.read(json, LanguageTag.ENGLISH);
        assertThat(read.holds()).as(read.findings().toString()).isTrue();
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactlyInAnyOrder(
                        tuple("exchange.not-taken", "subjectType"),
                        tuple("exchange.not-taken", "publisher"),
                        tuple("exchange.not-taken", "url"),
                        tuple("exchange.replaced", "version"),
                        tuple("exchange.item-left-out", "item[0]"),
                        tuple("exchange.part-not-taken", "item[1].item[0].prefix"),
                        tuple("exchange.replaced", "item[1].item[0].linkId"),
                        tuple("exchange.replaced", "item[1].item[1].linkId"),
                        tuple("exchange.option-without-weight", "item[2].item[0].answerOption"),
                        tuple("exchange.option-without-weight", "item[2].item[1].answerOption"),
                        tuple("exchange.replaced", "item[2].item[0].linkId"),
                        tuple("exchange.replaced", "item[2].item[1].linkId"),
                        tuple("exchange.replaced", "item[2].item[2].linkId"),
                        tuple("exchange.number-scored", "item[2].item[2]"),
                        tuple("exchange.item-left-out", "item[3]"),
                        tuple("exchange.part-not-taken", "item[4].enableWhen"));
        MaturityModel model = read.value().orElseThrow();
        assertThat(model.languages()).containsExactly(LanguageTag.ENGLISH, LanguageTag.DUTCH);
        assertThat(model.questions())
                .extracting(Question::id, Question::dimensions, Question::scale)
                .containsExactly(
                        tuple("climate-1", List.of("climate"), Optional.of("frequency")),
                        tuple("climate-2", List.of("climate"), Optional.of("frequency")),
                        tuple("practice-1", List.of("practice"), Optional.of("degree")),
                        tuple("practice-2", List.of("practice"), Optional.of("degree")),
                        tuple("practice-3", List.of("practice"), Optional.of("0-40")),
                        tuple("remarks", List.of(), Optional.empty()));
        assertThat(model.scale("frequency").orElseThrow().highestScore()).contains(new BigDecimal("2.5"));
        assertThat(errors(hapi.validate(questionnaire(model).export().text()))).isEmpty();
    }

    @Test
    void responsesToTheBuiltInScanAreValidAndComeBack() {
        for (int place = 0; place < 7; place++) {
            Response.Builder response = Response.to(SCAN).submitted(Instant.parse("2026-11-21T09:00:00Z"));
            for (Question question : SCAN.questions()) {
                String scale = question.scale().orElseThrow();
                response.answer(
                        question.id(),
                        SCAN.scale(scale).orElseThrow().options().get(place).code());
            }
            validAndBack(SCAN, response.build());
        }
    }

    @Test
    void responsesToEveryKindOfQuestionAreValidAndComeBack() {
        validAndBack(SMALL, complete().build());
        validAndBack(SMALL, complete().answer("choice", "n/a").respondent("r1").build());
        validAndBack(SMALL, Response.to(SMALL).answer("choice", "dk").build());
        validAndBack(SMALL, Response.to(SMALL).build());
    }

    private static Response.Builder complete() {
        return Response.to(SMALL)
                .submitted(Instant.parse("2026-11-21T09:00:00.250Z"))
                .answer("choice", "none yet")
                .answer("hours", "40")
                .answer("tenths", "-0.3")
                .answer("share", "0.123456789")
                .answer("background", "all")
                .answer("open", "Two\nlines & <more>");
    }

    private void validAndBack(MaturityModel model, Response response) {
        FhirResponses responses = FhirResponses.of(model).withRespondents();
        String json = responses.export(response).text();
        assertThat(errors(looked(hapi.validate(json)))).isEmpty();
        Document<Response> read = responses.read(json);
        assertThat(read.holds()).isTrue();
        assertThat(read.value()).contains(response);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a wrong code | none yet | some more",
                "a code of another system | every-kind/steps | every-kind/other",
                "a wrong item | \"linkId\": \"choice\" | \"linkId\": \"choise\"",
                "a required answer that is missing | \"linkId\": \"hours\" | \"linkId\": \"share\"",
                "an answer of another type | \"valueInteger\": 40 | \"valueString\": \"40\"",
                "a number beyond the range | \"valueInteger\": 40 | \"valueInteger\": 81",
                "a second answer | \"valueInteger\": 40 | \"valueInteger\": 40}, {\"valueInteger\": 41",
                "an unknown property | \"status\" | \"state\"",
                "a status that does not exist | completed | finished"
            })
    void whatHapiRefusesWeRefuse(String what, String part, String replacement) {
        String valid = FhirResponses.of(SMALL).export(complete().build()).text();
        String wrong = valid.replace(part, replacement);
        assertThat(wrong).isNotEqualTo(valid);
        assertThat(errors(looked(hapi.validate(wrong)))).as(what).isNotEmpty();
        assertThat(FhirResponses.of(SMALL).read(wrong).holds()).as(what).isFalse();
    }

    @Test
    void anUnknownQuestionnaireShowsAsNotLookedAt() {
        String unknown = FhirResponses.of(SMALL)
                .under("https://example.com/fhir")
                .export(complete().answer("choice", "all").build())
                .text();
        assertThat(hapi.validate(unknown))
                .extracting(SingleValidationMessage::getMessageId)
                .contains(NOT_LOOKED);
        assertThat(FhirResponses.of(SMALL).read(unknown).value()).isEmpty();
    }

    private static List<SingleValidationMessage> looked(List<SingleValidationMessage> messages) {
        assertThat(messages).extracting(SingleValidationMessage::getMessageId).doesNotContain(NOT_LOOKED);
        return messages;
    }

    private static List<String> errors(List<SingleValidationMessage> messages) {
        return messages.stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + " " + message.getMessage())
                .toList();
    }
}
