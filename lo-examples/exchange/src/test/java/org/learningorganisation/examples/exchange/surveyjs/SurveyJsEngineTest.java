package org.learningorganisation.examples.exchange.surveyjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.examples.exchange.Definitions;
import org.learningorganisation.examples.exchange.node.NodeScript;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.exchange.surveyjs.SurveyJs;
import org.learningorganisation.model.exchange.surveyjs.SurveyJsForm;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;

/** Definitions section 4: both forms in the real engine of SurveyJS, and its answers back. */
class SurveyJsEngineTest {

    private static final MaturityModel SCAN = Catalogue.learningOrganisationScan();

    private static final List<String> LOCALES = List.of("nl", "en", "fr", "nl-BE", "pt-br", "zh-tw", "de");

    private static Map<Form, Map<String, Object>> runs = Map.of();

    private static List<?> localesOfEngine = List.of();

    /** A definition in a form, filled in completely or but for its first question. */
    record Form(MaturityModel model, SurveyJsForm form, boolean complete) {

        SurveyJs survey() {
            return SurveyJs.of(model, form);
        }

        Response response() {
            Response all = Definitions.answered(model);
            Map<String, String> answers = new LinkedHashMap<>(all.answers());
            if (!complete) {
                answers.remove(model.questions().get(0).id());
            }
            return Response.to(model).answers(answers).build();
        }

        @Override
        public String toString() {
            return model.id() + " " + form + (complete ? "" : " incomplete");
        }
    }

    static Stream<Form> complete() {
        return forms().filter(Form::complete);
    }

    static Stream<Form> forms() {
        return Definitions.all().stream()
                .flatMap(model -> Stream.of(SurveyJsForm.values())
                        .flatMap(form -> Stream.of(true, false).map(complete -> new Form(model, form, complete))));
    }

    /** One process runs everything: most of its time goes into loading the engine. */
    @BeforeAll
    static void fillInAllFormsWithTheEngine() {
        List<Form> all = forms().toList();
        Map<String, Object> output = NodeScript.named("surveyjs.mjs")
                .run(all.stream()
                        .map(form -> Map.of(
                                "form", json(form.survey().export().text()),
                                "locales", LOCALES,
                                "answers", places(form)))
                        .toList());
        List<?> results = (List<?>) output.get("runs");
        Map<Form, Map<String, Object>> byForm = new LinkedHashMap<>();
        IntStream.range(0, all.size()).forEach(at -> byForm.put(all.get(at), object(results.get(at))));
        runs = byForm;
        localesOfEngine = (List<?>) output.get("locales");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theEngineAndItsLinterFindNothingWrong(Form form) {
        assertThat(runs.get(form)).containsEntry("jsonErrors", List.of()).containsEntry("lint", List.of());
    }

    @ParameterizedTest
    @MethodSource("complete")
    void textsAreThoseOfTheLanguageAndEnglishForOthers(Form form) {
        Map<String, Object> byLocale = object(runs.get(form).get("texts"));
        Map<String, LanguageTag> shown = new LinkedHashMap<>(Map.of(
                "nl", LanguageTag.DUTCH,
                "nl-BE", LanguageTag.DUTCH,
                "en", LanguageTag.ENGLISH,
                "fr", LanguageTag.ENGLISH,
                "de", LanguageTag.ENGLISH));
        List.of("pt-BR", "zh-Hant").stream()
                .map(LanguageTag::new)
                .filter(form.model().languages()::contains)
                .forEach(language -> shown.put(language.value().equals("pt-BR") ? "pt-br" : "zh-tw", language));
        shown.forEach((locale, language) -> {
            Map<String, Object> texts = object(byLocale.get(locale));
            assertThat(texts).containsEntry("", text(form, form.model().title(), language));
            form.model()
                    .questions()
                    .forEach(question -> assertThat(texts)
                            .as(locale)
                            .containsEntry(question.id(), text(form, question.text(), language)));
            assertThat(texts.values()).containsAll(labels(form, language));
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatTheEngineHoldsScoresAsTheSameAnswersGivenDirectly(Form form) {
        Map<String, Object> data = object(runs.get(form).get("data"));
        Document<Response> read = form.survey().read(data);
        assertThat(read.holds()).as("%s", read.findings()).isTrue();
        Response imported = read.value().orElseThrow();
        assertThat(imported).isEqualTo(form.response());
        assertThat(Definitions.scored(form.model(), imported))
                .isEqualTo(Definitions.scored(form.model(), form.response()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theEngineHoldsBackAFormOfWhichARequiredAnswerIsMissing(Form form) {
        assertThat(runs.get(form)).containsEntry("completed", form.complete());
    }

    /** The engine takes 99 where 1 to 5 are offered. */
    @ParameterizedTest
    @EnumSource(SurveyJsForm.class)
    void anAnswerThatTheEngineLetsPassIsRefused(SurveyJsForm form) {
        Map<String, Object> data =
                form == SurveyJsForm.FLAT ? Map.of("sv-bt-1", 99) : Map.of("shared-vision", Map.of("sv-bt-1", 99));
        assertThat(SurveyJs.of(SCAN, form).read(data).findings())
                .extracting(Finding::rule)
                .contains("response.unknown-option");
    }

    @Test
    void theLanguagesForWhichThereIsNoWarningAreThoseOfTheEngine() {
        assertThat(localesOfEngine).hasSizeGreaterThan(50);
        List<String> locales = localesOfEngine.stream().map(String::valueOf).toList();
        assertThat(locales).allSatisfy(locale -> {
            SurveyJs survey = SurveyJs.of(inOneLanguage(locale), SurveyJsForm.FLAT);
            assertThat(json(survey.export().text()).get("locale")).isEqualTo(locale);
            assertThat(survey.export().warnings())
                    .extracting(Finding::rule)
                    .doesNotContain("exchange.language-unknown");
        });
        Stream.of("fy", "ga", "mt", "yo", "ku")
                .filter(language -> !locales.contains(language))
                .forEach(language -> assertThat(SurveyJs.of(inOneLanguage(language), SurveyJsForm.FLAT)
                                .export()
                                .warnings())
                        .extracting(Finding::rule)
                        .contains("exchange.language-unknown"));
    }

    private static MaturityModel inOneLanguage(String language) {
        LanguageTag tag = new LanguageTag(language);
        LocalizedText text = LocalizedText.of(tag, "text");
        return MaturityModel.builder("one-language", "1.0.0")
                .languages(tag)
                .title(text)
                .scales(AnswerScale.ofRange("range", BigDecimal.ZERO, BigDecimal.TEN))
                .disciplines(List.of(Discipline.builder("vision", text).build()))
                .questions(List.of(Question.builder("q", text)
                        .measures("vision")
                        .scale("range")
                        .build()))
                .build();
    }

    /** The answers as a person gives them: options by their place, which is all that is seen of them. */
    private static Map<String, Object> places(Form form) {
        Map<String, Object> places = new LinkedHashMap<>();
        form.response().answers().forEach((id, code) -> {
            Question question = form.model().question(id).orElseThrow();
            Optional<AnswerScale> scale = question.scale().flatMap(form.model()::scale);
            int place = scale.flatMap(options -> options.option(code).map(options.options()::indexOf))
                    .orElse(-1);
            places.put(
                    id,
                    place >= 0
                            ? (Object) place
                            : Map.of("value", scale.isPresent() ? (Object) new BigDecimal(code) : code));
        });
        return places;
    }

    private static String text(Form form, LocalizedText text, LanguageTag language) {
        return text.in(language, form.model().defaultLanguage());
    }

    private static List<String> labels(Form form, LanguageTag language) {
        return form.model().scales().stream()
                .flatMap(scale -> scale.options().stream())
                .map(option -> text(form, option.label(), language))
                .toList();
    }

    private static Map<String, Object> json(String text) {
        return DocumentReader.of(Extensions.class)
                .read(text, DocumentFormat.JSON)
                .value()
                .orElseThrow()
                .properties();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
