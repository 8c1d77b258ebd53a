package org.learningorganisation.model.exchange.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Findings;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.ResponseValidator;

/** Reads one QuestionnaireResponse that is JSON already. */
final class FhirResponseReader {

    private static final String RESOURCE = "QuestionnaireResponse";

    /** Handed in: what is required must be there. */
    private static final Set<String> COMPLETE = Set.of("completed", "amended");

    /** Not handed in as complete. */
    private static final Set<String> UNFINISHED = Set.of("in-progress", "stopped");

    private final MaturityModel model;
    private final FhirNames names;
    private final Respondents respondents;
    private final LanguageTag language;
    private final Findings findings;

    FhirResponseReader(MaturityModel model, FhirNames names, Respondents respondents, LanguageTag language) {
        this.model = model;
        this.names = names;
        this.respondents = respondents;
        this.language = language;
        this.findings = new Findings(language);
    }

    Document<Response> read(Map<String, ?> properties) {
        if (!isOfTheQuestionnaire(properties)) {
            return new Document<>(Optional.empty(), findings.all());
        }
        FhirElement resource = new FhirElement(properties, "", FhirShape.RESPONSE, findings);
        String status = resource.required("status").orElse("");
        if (resource.has("status") && !COMPLETE.contains(status) && !UNFINISHED.contains(status)) {
            Set<String> taken = new TreeSet<>(COMPLETE);
            taken.addAll(UNFINISHED);
            findings.add(ExchangeRule.WRONG_STATUS, "status", "found", status, "expected", String.join(", ", taken));
        }
        Response.Builder response = Response.to(model);
        resource.text("authored")
                .flatMap(text -> FhirMoment.read(text, "authored", findings))
                .ifPresent(response::submitted);
        respondent(resource).ifPresent(response::respondent);
        FhirAnswers answers = new FhirAnswers(model, new FhirScales(model, names), findings);
        answers.read(resource.objects("item", FhirShape.ITEM));
        Response built = response.answers(answers.codes()).build();
        validate(built, status).stream().map(answers::inTheResource).forEach(findings::add);
        return new Document<>(Optional.of(built), findings.all());
    }

    private List<Finding> validate(Response response, String status) {
        ResponseValidator validator = ResponseValidator.of(model).in(language);
        return COMPLETE.contains(status) ? validator.validateAsComplete(response) : validator.validate(response);
    }

    /** Of anything else nothing more is looked at. */
    private boolean isOfTheQuestionnaire(Map<String, ?> properties) {
        Findings others = new Findings(language);
        FhirElement resource = new FhirElement(properties, "", FhirShape.RESPONSE, others);
        Object type = properties.get("resourceType");
        if (!RESOURCE.equals(type)) {
            String found = type instanceof String text ? text : "-";
            findings.add(ExchangeRule.WRONG_RESOURCE, "resourceType", "found", found, "expected", RESOURCE);
            return false;
        }
        Optional<String> found = resource.text("questionnaire");
        String expected = names.canonical(model.reference());
        boolean ours = found.filter(name -> name.equals(expected) || name.equals(names.canonical(model.answeredAs())))
                .isPresent();
        if (!ours) {
            findings.add(
                    ExchangeRule.WRONG_QUESTIONNAIRE,
                    "questionnaire",
                    "found",
                    found.orElse("-"),
                    "expected",
                    expected);
        }
        return ours;
    }

    private Optional<String> respondent(FhirElement resource) {
        if (respondents == Respondents.LEFT_OUT) {
            if (resource.has("source")) {
                findings.addNotTaken("source", "source");
            }
            return Optional.empty();
        }
        Optional<FhirElement> identifier = resource.object("source", FhirShape.REFERENCE)
                .flatMap(source -> source.object("identifier", FhirShape.IDENTIFIER));
        boolean ours = identifier
                .flatMap(found -> found.text("system"))
                .filter(names.respondents()::equals)
                .isPresent();
        if (identifier.isPresent() && !ours) {
            findings.addNotTaken("source.identifier", identifier.get().path());
        }
        return ours ? identifier.flatMap(found -> found.text("value")) : Optional.empty();
    }
}
