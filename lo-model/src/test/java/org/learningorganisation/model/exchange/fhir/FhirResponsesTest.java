package org.learningorganisation.model.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.ExchangeModels;
import org.learningorganisation.model.exchange.Exported;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.testmodels.MaturityModels;
import org.learningorganisation.model.testmodels.SmallModel;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidResponseException;

class FhirResponsesTest {

    private static final MaturityModel MODEL = SmallModel.MODEL;

    private static final Response RESPONSE = Response.to(MODEL)
            .respondent("r001")
            .submitted(Instant.parse("2026-11-21T09:00:00Z"))
            .answer("q1", "half")
            .answer("q3", "45")
            .answer("sector", "na")
            .answer("remarks", "Two lines:\n\"here\"")
            .build();

    private static final String JSON = ExchangeModels.resource("fhir/fhir-response.json");

    private static final FhirResponses RESPONSES = FhirResponses.of(MODEL);

    @Test
    void aResponseIsWrittenAsBefore() {
        Exported exported = RESPONSES.withRespondents().export(RESPONSE);
        assertThat(exported.text()).isEqualTo(JSON);
        assertThat(exported.warnings()).isEmpty();
    }

    @Test
    void aResponseComesBack() {
        Document<Response> read = RESPONSES.withRespondents().read(JSON);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(RESPONSE);
    }

    @Test
    void aFileIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("response.json"), JSON);
        assertThat(RESPONSES.withRespondents().read(file).value()).contains(RESPONSE);
        assertThat(RESPONSES.read(folder.resolve("none.json")).value()).isEmpty();
    }

    @Test
    void whoAnsweredStaysUnlessAskedFor() {
        assertThat(RESPONSES.export(RESPONSE).text()).doesNotContain("r001", "\"source\"");
        Document<Response> read = RESPONSES.read(JSON);
        assertThat(read.value().flatMap(Response::respondent)).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("exchange.not-taken", "source"));
    }

    @Test
    void aRespondentOfAnotherSystemIsNotTaken() {
        Document<Response> read =
                RESPONSES.withRespondents().read(JSON.replace("fhir/respondent", "elsewhere/respondent"));
        assertThat(read.value().flatMap(Response::respondent)).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("exchange.not-taken", "source.identifier"));
    }

    @Test
    void groupsAreAWarning() {
        Response grouped =
                Response.to(MODEL).group("team", "T1").answer("q1", "no").build();
        assertThat(RESPONSES.in(LanguageTag.DUTCH).export(grouped).warnings())
                .extracting(Finding::path, Finding::message)
                .containsExactly(tuple("groups", "FHIR kan groepen niet bevatten"));
    }

    @Test
    void aResponseIsCompletedWhenNothingRequiredIsMissing() {
        Response.Builder response = Response.to(MODEL).answer("q1", "no").answer("sector", "no");
        assertThat(RESPONSES.export(response.build()).text()).contains("\"in-progress\"");
        assertThat(RESPONSES.export(response.answer("q3", "5").build()).text()).contains("\"completed\"");
    }

    @Test
    void aResponseThatDoesNotHoldIsRefused() {
        Response wrong = Response.to(MODEL).answer("q1", "99").build();
        assertThatThrownBy(() -> RESPONSES.export(wrong)).isInstanceOf(InvalidResponseException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"code\": \"half\" | \"code\": \"2\" | response.unknown-option | item[0].answer[0].valueCoding.code",
                "\"code\": \"half\" | \"code\": 2 | document.wrong-type | item[0].answer[0].valueCoding.code",
                "\"code\": \"half\", | | document.missing-property | item[0].answer[0].valueCoding",
                "CodeSystem/other-model/agreement | x | exchange.wrong-system | item[0].answer[0].valueCoding.system",
                "\"linkId\": \"q1\" | \"linkId\": \"q9\" | response.unknown-question | item[0].linkId",
                "\"linkId\": \"q3\" | \"linkId\": \"q1\" | exchange.answered-twice | item[1]",
                "\"linkId\": \"q3\", | | document.missing-property | item[1]",
                "45 | 44 | response.unknown-option | item[1].answer[0].valueInteger",
                "45 | \"45\" | document.wrong-type | item[1].answer[0].valueInteger",
                "45 | 4.5e1000000000 | response.unknown-option | item[1].answer[0].valueInteger",
                "45 | 45.5 | response.unknown-option | item[1].answer[0].valueInteger",
                "45 | null | document.wrong-type | item[1].answer[0].valueInteger",
                "45 | 45}, {\"valueInteger\": 50 | exchange.answered-twice | item[1].answer[1]",
                "45 | 45, \"item\": [] | exchange.nested-items | item[1].answer[0].item",
                "45 | 45, \"valueString\": \"x\" | document.wrong-type | item[1].answer[0]",
                "valueInteger | valueDecimal | document.wrong-type | item[1].answer[0]",
                "valueInteger | valueNumber | document.unknown-property | item[1].answer[0]",
                "\"linkId\": \"q3\", | \"linkId\": \"q3\", \"item\": [{}], | exchange.nested-items | item[1].item",
                "\"linkId\": \"q3\", | \"linkId\": \"q3\", \"modifierExtension\": [{}], "
                        + "| exchange.not-understood | item[1].modifierExtension",
                "\"status\": | \"stat\": | document.unknown-property | ''",
                "completed | entered-in-error | exchange.wrong-status | status",
                "2026-11-21T09:00:00Z | yesterday | exchange.wrong-moment | authored",
                "\"answer\": [ | \"answer\": [], \"text\": [ | exchange.empty-value | item[0].answer",
                "\"half\" | \"\" | exchange.empty-value | item[0].answer[0].valueCoding.code"
            })
    void whatIsWrongIsAnErrorAtItsPlace(String part, String replacement, String rule, String path) {
        String changed = replacement == null ? "" : replacement;
        String json = JSON.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(changed));
        assertThat(json).isNotEqualTo(JSON);
        Document<Response> read = RESPONSES.withRespondents().read(json);
        assertThat(read.holds()).isFalse();
        assertThat(read.findings()).extracting(Finding::rule, Finding::path).contains(tuple(rule, path));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T10:00:00+01:00, 2026-11-21T09:00:00Z",
        "2026-11-21T09:00:00.5Z, 2026-11-21T09:00:00.5Z",
        "2026-11-21T09:00:00.1234567890123-14:00, 2026-11-21T23:00:00.123456789Z",
        "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z"
    })
    void aMomentOfFhirIsTaken(String authored, Instant moment) {
        Document<Response> read = RESPONSES.withRespondents().read(JSON.replace("2026-11-21T09:00:00Z", authored));
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().flatMap(Response::submitted)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-11", "2026-11-21", "2024-02-29"})
    void aDateOfFhirIsAWarningAndTheAnswersAreRead(String authored) {
        Document<Response> read = RESPONSES.withRespondents().read(JSON.replace("2026-11-21T09:00:00Z", authored));
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("exchange.partial-date", "authored"));
        assertThat(read.holds()).isTrue();
        assertThat(read.value().orElseThrow().answers()).isEqualTo(RESPONSE.answers());
        assertThat(read.value().orElseThrow().submitted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "26-11-21",
                "2026-13",
                "2026-11-31",
                "2025-02-29T00:00:00Z",
                "2026-11-21T09:00Z",
                "2026-11-21T09:00:00",
                "2026-11-21T24:00:00Z",
                "2026-11-21T09:00:00+15:00",
                "2026-11-21T09:00:00+01",
                "2026-11-21Z",
                "2026.5",
                "+12026-11-21T09:00:00Z",
                "12026-11-21T09:00:00Z",
                " 2026"
            })
    void whatIsNoDateOfFhirIsAnError(String authored) {
        Document<Response> read = RESPONSES.withRespondents().read(JSON.replace("2026-11-21T09:00:00Z", authored));
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("exchange.wrong-moment", "authored"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01T00:00:00Z", "0000-12-31T23:59:59Z", "-0001-01-01T00:00:00Z"})
    void aYearThatFhirCannotWriteIsLeftOutWithAWarning(Instant moment) {
        Response response =
                Response.to(MODEL).submitted(moment).answer("q1", "no").build();
        Exported exported = RESPONSES.export(response);
        assertThat(exported.text()).doesNotContain("authored");
        assertThat(exported.warnings()).extracting(Finding::path).containsExactly("submitted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ordinalValue | 0.5 | ''",
                "itemWeight | 0.50 | ''",
                "ordinalValue | 1 | exchange.weight-differs",
                "itemWeight | -2 | exchange.weight-differs",
                "other | 0.5 | exchange.not-taken"
            })
    void aWeightThatTravelsWithAnAnswerIsThatOfTheDefinition(String name, String value, String rule) {
        String extension = "\"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/" + name
                + "\", \"valueDecimal\": " + value + "}], ";
        for (String place : List.of("\"code\": \"half\"", "\"valueCoding\": {\n")) {
            assertThat(JSON).contains(place);
            Document<Response> read = RESPONSES
                    .withRespondents()
                    .read(JSON.replaceFirst(Pattern.quote(place), extension + place.strip()));
            assertThat(read.value()).contains(RESPONSE);
            assertThat(read.findings()).extracting(Finding::rule).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.1", "1.0.0-rc", ""})
    void anotherVersionIsRefusedWholly(String version) {
        Document<Response> read = RESPONSES.read(JSON.replace("small-model|1.0.0", "small-model|" + version));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("exchange.wrong-questionnaire", "questionnaire"));
    }

    @Test
    void theResponseOfTheModelThatAViewIsOnIsTaken() {
        String json = JSON.replace("small-model|1.0.0", "other-model|2.1.0");
        assertThat(RESPONSES.withRespondents().read(json).value()).contains(RESPONSE);
    }

    @Test
    void aMissingRequiredAnswerIsAnErrorOnlyInWhatIsHandedIn() {
        String missing = JSON.replace("\"q3\"", "\"q2\"")
                .replace(
                        "\"valueInteger\": 45",
                        "\"valueCoding\": {\"system\": \"" + system() + "\", \"code\": \"no\"}");
        assertThat(RESPONSES.withRespondents().read(missing).findings())
                .extracting(Finding::toString)
                .containsExactly("ERROR item: required question 'q3' has no answer [response.missing-required]");
        String unfinished = missing.replace("completed", "in-progress");
        assertThat(RESPONSES.withRespondents().read(unfinished).holds()).isTrue();
    }

    private static String system() {
        return "https://learningorganisation.org/fhir/CodeSystem/other-model/agreement";
    }

    @Test
    void whatAResponseHasNoPlaceForIsOneWarningForEachName() {
        String json = JSON.replace("\"linkId\"", "\"extension\": [{}], \"text\": \"x\", \"_text\": {}, \"linkId\"")
                .replace("\"status\"", "\"subject\": {}, \"status\"");
        Document<Response> read = RESPONSES.withRespondents().read(json);
        assertThat(read.value()).contains(RESPONSE);
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(
                        tuple("exchange.not-taken", "subject"), tuple("exchange.not-taken", "item[0].extension"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "null", "\"x\"", "{\"resourceType\": \"Patient\"}", "{\"resourceType\": 1}", "{"
            })
    void anythingElseIsRefused(String text) {
        Document<Response> read = RESPONSES.read(text);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).hasSize(1);
        assertThat(read.holds()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"item\": 1",
                "\"item\": {}",
                "\"item\": [1, null]",
                "\"item\": [{\"linkId\": {}, \"answer\": 2}]",
                "\"item\": [{\"linkId\": \"q1\", \"answer\": [[]]}]",
                "\"source\": []",
                "\"authored\": {}"
            })
    void anyOtherShapeIsAFindingAndNeverAnException(String part) {
        String start = JSON.substring(0, JSON.indexOf("\"status\""));
        String json = start + "\"status\": \"in-progress\", " + part + "}";
        assertThat(RESPONSES.withRespondents().read(json).holds()).isFalse();
    }

    @Test
    void noAnswerComesIntoAMessage() {
        String json = JSON.replace("valueString", "valueBoolean").replace("45", "\"secret\"");
        assertThat(RESPONSES.read(json).findings())
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("secret", "Two lines", "r001"));
    }

    @Property(tries = 150)
    void whatIsWrittenComesBack(@ForAll("responses") Tuple.Tuple2<MaturityModel, Response> drawn) {
        FhirResponses responses = FhirResponses.of(drawn.get1()).withRespondents();
        Document<Response> read = responses.read(responses.export(drawn.get2()).text());
        assertThat(read.holds()).as(read.findings().toString()).isTrue();
        assertThat(read.value()).contains(withoutGroupsInOrder(drawn.get1(), drawn.get2()));
    }

    private static Response withoutGroupsInOrder(MaturityModel model, Response response) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : model.questions()) {
            Optional.ofNullable(response.answers().get(question.id()))
                    .map(code -> question.scale()
                                    .flatMap(model::scale)
                                    .filter(scale -> scale.range().isPresent())
                                    .isPresent()
                            ? new BigDecimal(code).stripTrailingZeros().toPlainString()
                            : code)
                    .ifPresent(code -> answers.put(question.id(), code));
        }
        return new Response(response.model(), response.respondent(), response.submitted(), Map.of(), answers);
    }

    @Provide
    static Arbitrary<Tuple.Tuple2<MaturityModel, Response>> responses() {
        return MaturityModels.sound()
                .flatMap(model -> MaturityModels.responsesTo(model).map(response -> Tuple.of(model, response)));
    }
}
