package org.learningorganisation.examples.scan;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.exchange.Exported;
import org.learningorganisation.model.exchange.fhir.FhirQuestionnaire;
import org.learningorganisation.model.exchange.limesurvey.LimeSurvey;
import org.learningorganisation.model.exchange.limesurvey.LimeSurveyForm;
import org.learningorganisation.model.exchange.page.HtmlPage;
import org.learningorganisation.model.exchange.surveyjs.SurveyJs;
import org.learningorganisation.model.exchange.surveyjs.SurveyJsForm;
import org.learningorganisation.model.json.JsonSchema;
import org.learningorganisation.scoring.json.ScoringSchema;

/**
 * Something that can be exported.
 *
 * @param name what it is called on the command line
 * @param export gives the document, with warnings in a language; a schema asks for no definition
 */
record ExportTarget(String name, BiFunction<Supplier<MaturityModel>, LanguageTag, Exported> export) {

    /** All of them, in the order of the help. */
    static final List<ExportTarget> ALL = List.of(
            of(
                    "surveyjs-matrix",
                    (model, language) ->
                            SurveyJs.of(model, SurveyJsForm.MATRIX).in(language).export()),
            of(
                    "surveyjs-flat",
                    (model, language) ->
                            SurveyJs.of(model, SurveyJsForm.FLAT).in(language).export()),
            of(
                    "fhir-r4",
                    (model, language) ->
                            FhirQuestionnaire.r4(model).in(language).export()),
            of(
                    "fhir-r5",
                    (model, language) ->
                            FhirQuestionnaire.r5(model).in(language).export()),
            of(
                    "limesurvey",
                    (model, language) -> LimeSurvey.of(model, LimeSurveyForm.LISTS)
                            .in(language)
                            .export()),
            of("html", (model, language) -> HtmlPage.of(model).in(language).export()),
            schema("json-schema", JsonSchema.DEFINITION::text),
            schema("json-schema-response", JsonSchema.RESPONSE::text),
            schema("json-schema-plan", ScoringSchema.PLAN::text),
            schema("json-schema-result", ScoringSchema.RESULT::text),
            schema("json-schema-target", ScoringSchema.TARGET::text),
            schema("json-schema-benchmark", ScoringSchema.BENCHMARK::text));

    static Optional<ExportTarget> named(String name) {
        return ALL.stream().filter(target -> target.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(ExportTarget::name).toList();
    }

    private static ExportTarget of(String name, BiFunction<MaturityModel, LanguageTag, Exported> export) {
        return new ExportTarget(name, (model, language) -> export.apply(model.get(), language));
    }

    private static ExportTarget schema(String name, Supplier<String> text) {
        return new ExportTarget(name, (model, language) -> new Exported(text.get(), List.of()));
    }
}
