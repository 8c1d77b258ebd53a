package org.learningorganisation.model.exchange.fhir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Exported;
import org.learningorganisation.model.exchange.Texts;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidResponseException;
import org.learningorganisation.model.validation.ResponseValidator;
import org.learningorganisation.model.validation.Severity;

/**
 * Exports responses as FHIR QuestionnaireResponse, and imports them; R4 and R5 write the parts that are used alike.
 *
 * <pre>{@code
 * FhirResponses responses = FhirResponses.of(model);
 * String json = responses.export(response).text();
 * Document<Response> back = responses.read(json);
 * }</pre>
 *
 * <p>The moment of submission is {@code authored}, whatever the status; a date without a time is not taken, with a warning. The status is {@code completed} when no required
 * answer is missing, and {@code in-progress} otherwise. A number comes back in its shortest form, and a blank text does not
 * come back, because it answers nothing.
 *
 * <p>Who answered stays here unless {@link #withRespondents()} asks for it; groups always do, with a warning.
 *
 * <p>Immutable. Not for implementation by users.
 */
public final class FhirResponses {

    private static final String TARGET = "FHIR";

    private static final LocalizedText GROUPS = LocalizedText.dutchAndEnglish("groepen", "groups");

    private static final LocalizedText FAR_YEARS =
            LocalizedText.dutchAndEnglish("jaren voor 1 en na 9999", "years before 1 and after 9999");

    private static final LocalizedText CONTROL_CHARACTERS =
            LocalizedText.dutchAndEnglish("stuurtekens in een tekst", "control characters in a text");

    private final MaturityModel model;
    private final FhirNames names;
    private final Respondents respondents;
    private final LanguageTag language;

    private FhirResponses(MaturityModel model, FhirNames names, Respondents respondents, LanguageTag language) {
        this.model = model;
        this.names = names;
        this.respondents = respondents;
        this.language = language;
    }

    /**
     * The responses to a definition, without respondents and with findings in English.
     *
     * @param model the definition
     * @return its exchange of responses
     * @throws org.learningorganisation.model.validation.InvalidDefinitionException when the definition does not hold
     */
    public static FhirResponses of(MaturityModel model) {
        DefinitionValidator.structural().requireSound(model);
        return new FhirResponses(model, FhirNames.DEFAULT, Respondents.LEFT_OUT, LanguageTag.ENGLISH);
    }

    /**
     * The same exchange with names of another publisher, as the questionnaire has them.
     *
     * @param base as for {@link FhirQuestionnaire#under(String)}
     * @return a new exchange
     * @throws IllegalArgumentException when the base is not an absolute address, or ends with a slash
     */
    public FhirResponses under(String base) {
        return new FhirResponses(model, new FhirNames(base), respondents, language);
    }

    /**
     * The same exchange with findings in another language.
     *
     * @param reader the language of the reader of findings; Dutch and English are there, others get English
     * @return a new exchange
     */
    public FhirResponses in(LanguageTag reader) {
        return new FhirResponses(model, names, respondents, Objects.requireNonNull(reader, "reader"));
    }

    /**
     * The same exchange with the pseudonyms of respondents: as the identifier of {@code source}, in a system of the
     * publisher's own. Responses that carry a pseudonym are personal data.
     *
     * @return a new exchange
     */
    public FhirResponses withRespondents() {
        return new FhirResponses(model, names, Respondents.NAMED, language);
    }

    /**
     * Writes a response.
     *
     * @param response answers to the definition
     * @return JSON, and what FHIR cannot carry
     * @throws InvalidResponseException when the response does not hold
     */
    public Exported export(Response response) {
        ResponseValidator validator = ResponseValidator.of(model).in(language);
        List<Finding> findings = validator.validate(response);
        if (hasError(findings)) {
            throw new InvalidResponseException(findings);
        }
        boolean complete = !hasError(validator.validateAsComplete(response));
        FhirObject written = new FhirObject()
                .with("resourceType", "QuestionnaireResponse")
                .with("questionnaire", names.canonical(model.reference()))
                .with("status", complete ? "completed" : "in-progress")
                .with(
                        "authored",
                        response.submitted().filter(FhirMoment::canCarry).map(Object::toString));
        if (respondents == Respondents.NAMED) {
            response.respondent().ifPresent(name -> written.with("source", source(name)));
        }
        return new Exported(
                DocumentWriter.json(written.with("item", items(response)).done()), warnings(response));
    }

    /**
     * Reads a response. Nothing is dropped silently: an item that the questionnaire does not have, a code that no option
     * has, a code of another system, a second answer, items below items and a property that FHIR does not have are errors; a
     * property of FHIR for which a response has no place is a warning, one for each name. A response that is handed in as
     * complete must be complete. Paths are those of FHIR, such as {@code item[3].answer[0].valueCoding.code}.
     *
     * @param json one QuestionnaireResponse
     * @return the response and all findings; no response when the text is not JSON, or holds answers to another
     *     questionnaire or another version
     */
    public Document<Response> read(String json) {
        return read(reader().read(json, DocumentFormat.JSON));
    }

    /**
     * Reads a response from a file, which must have the extension {@code json}.
     *
     * @param file one QuestionnaireResponse
     * @return as for a text
     */
    public Document<Response> read(Path file) {
        return read(reader().read(file));
    }

    private DocumentReader<Extensions> reader() {
        return DocumentReader.of(Extensions.class).confidential().in(language);
    }

    private Document<Response> read(Document<Extensions> json) {
        return json.value()
                .map(found -> new FhirResponseReader(model, names, respondents, language).read(found.properties()))
                .orElseGet(() -> new Document<>(
                        Optional.empty(),
                        json.findings().stream().map(FhirElement::inFhir).toList()));
    }

    private static boolean hasError(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private Map<String, Object> source(String respondent) {
        Map<String, Object> identifier = new FhirObject()
                .with("system", names.respondents())
                .with("value", Texts.clean(respondent))
                .done();
        return new FhirObject().with("identifier", identifier).done();
    }

    private List<Map<String, Object>> items(Response response) {
        FhirScales scales = new FhirScales(model, names);
        List<Map<String, Object>> items = new ArrayList<>();
        for (Question question : model.questions()) {
            String code = response.answers().getOrDefault(question.id(), "");
            if (!code.isBlank()) {
                items.add(new FhirObject()
                        .with("linkId", question.id())
                        .with("answer", List.of(answer(scales, question, code)))
                        .done());
            }
        }
        return items;
    }

    private Map<String, Object> answer(FhirScales scales, Question question, String code) {
        FhirObject answer = new FhirObject();
        AnswerScale scale = scales.of(question);
        if (question.kind() == Question.Kind.OPEN) {
            return answer.with("valueString", Texts.clean(code)).done();
        }
        if (scale.range().isPresent()) {
            String property = FhirNumber.property(scale.range().get());
            return answer.with(property, new BigDecimal(code).stripTrailingZeros())
                    .done();
        }
        Map<String, Object> coding = new LinkedHashMap<>();
        coding.put("system", scales.system(scale));
        coding.put("code", scales.codes(scale).of(code));
        LanguageTag first = model.defaultLanguage();
        scale.option(code)
                .map(option -> option.label().in(first, first))
                .ifPresent(label -> coding.put("display", Texts.clean(label)));
        return answer.with("valueCoding", coding).done();
    }

    private List<Finding> warnings(Response response) {
        List<Finding> warnings = new ArrayList<>();
        if (!response.groups().isEmpty()) {
            warnings.add(notCarried("groups", GROUPS));
        }
        if (response.submitted().filter(moment -> !FhirMoment.canCarry(moment)).isPresent()) {
            warnings.add(notCarried("submitted", FAR_YEARS));
        }
        for (Question question : model.questions()) {
            if (!Texts.isClean(response.answers().getOrDefault(question.id(), ""))) {
                warnings.add(notCarried("answers[" + question.id() + "]", CONTROL_CHARACTERS));
            }
        }
        return warnings;
    }

    private Finding notCarried(String path, LocalizedText what) {
        return ExchangeRule.NOT_CARRIED.at(
                path, language, Map.of("target", TARGET, "what", what.in(language, LanguageTag.ENGLISH)));
    }
}
