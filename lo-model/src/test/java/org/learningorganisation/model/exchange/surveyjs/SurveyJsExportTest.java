package org.learningorganisation.model.exchange.surveyjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningorganisation.model.exchange.surveyjs.SurveyForms.elements;
import static org.learningorganisation.model.exchange.surveyjs.SurveyForms.tree;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.exchange.ExchangeModels;
import org.learningorganisation.model.testmodels.SmallModel;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidDefinitionException;

/** Definitions section 4: the shapes of a matrix and of a rating, and what SurveyJS makes of them. */
class SurveyJsExportTest {

    private static final MaturityModel SCAN = Catalogue.learningOrganisationScan();

    @ParameterizedTest
    @CsvSource({"MATRIX,surveyjs-matrix.json", "FLAT,surveyjs-flat.json"})
    void theFormIsWrittenAsBefore(SurveyJsForm form, String golden) {
        assertThat(SurveyJs.of(SmallModel.MODEL, form).export().text())
                .isEqualTo(ExchangeModels.resource("surveyjs/" + golden));
    }

    @Test
    void aMatrixHasTheNameOfItsDisciplineAndTheQuestionsOfItInTheirOrder() {
        List<Map<String, Object>> matrices = elements(SCAN, SurveyJsForm.MATRIX);
        assertThat(matrices)
                .extracting(matrix -> matrix.get("name"))
                .containsExactlyInAnyOrderElementsOf(
                        SCAN.disciplines().stream().map(Discipline::id).toList());
        assertThat(matrices).allSatisfy(matrix -> {
            assertThat(matrix).containsEntry("type", "matrix").containsEntry("eachRowRequired", true);
            assertThat(SurveyForms.values(matrix, "rows"))
                    .isEqualTo(SCAN.questions().stream()
                            .filter(question -> question.dimensions().contains(matrix.get("name")))
                            .map(Question::id)
                            .toList());
            assertThat(SurveyForms.values(matrix, "columns")).isEqualTo(values(1, 2, 3, 4, 5, "na", "dk"));
        });
    }

    @Test
    void theFlatFormKeepsTheOrderOfTheDefinitionTenQuestionsToAPage() {
        assertThat(elements(SCAN, SurveyJsForm.FLAT))
                .extracting(element -> element.get("name"))
                .isEqualTo(SCAN.questions().stream().map(Question::id).toList());
        assertThat(SurveyForms.pages(SCAN, SurveyJsForm.FLAT))
                .hasSize(4)
                .allSatisfy(page -> assertThat(page).hasSize(10));
    }

    @Test
    void onlyAFormWithAnotherOrderWarnsOfIt() {
        assertThat(rules(SurveyJs.of(SCAN, SurveyJsForm.MATRIX))).contains("exchange.order-changed");
        assertThat(rules(SurveyJs.of(SCAN, SurveyJsForm.FLAT))).doesNotContain("exchange.order-changed");
    }

    /** A further point on a rating would look like the top of the scale. */
    @Test
    void aScaleWithOptionsOutsideScoringIsAChoiceAndNotARating() {
        assertThat(elements(SCAN, SurveyJsForm.FLAT)).allSatisfy(element -> {
            assertThat(element).containsEntry("type", "radiogroup").containsEntry("isRequired", true);
            assertThat(SurveyForms.values(element, "choices")).isEqualTo(values(1, 2, 3, 4, 5, "na", "dk"));
        });
        MaturityModel scored = withCodes("1", "2", "3");
        assertThat(elements(scored, SurveyJsForm.FLAT).get(0)).containsEntry("type", "rating");
    }

    @ParameterizedTest
    @EnumSource(SurveyJsForm.class)
    void nothingTellsWhichQuestionsAreReversed(SurveyJsForm form) {
        List<Question> turned = SCAN.questions().stream()
                .map(question -> Question.builder(question.id(), question.text())
                        .measures(question.dimensions().toArray(String[]::new))
                        .scale(question.scale().orElseThrow())
                        .description(LocalizedText.dutchAndEnglish("Anders", "Other"))
                        .build())
                .toList();
        assertThat(tree(SCAN, form)).isEqualTo(tree(ExchangeModels.with(SCAN, turned), form));
    }

    /** Where default stands for English, a text under en is never read. */
    @Test
    void theDefaultTextIsEnglishWhereTheDefinitionHasIt() {
        assertThat(tree(SCAN, SurveyJsForm.FLAT).get("title"))
                .isEqualTo(Map.of(
                        "default", SCAN.title().in(LanguageTag.ENGLISH, LanguageTag.DUTCH),
                        "nl", SCAN.title().in(LanguageTag.DUTCH, LanguageTag.DUTCH),
                        "en", SCAN.title().in(LanguageTag.ENGLISH, LanguageTag.DUTCH)));
        assertThat(tree(SCAN, SurveyJsForm.FLAT)).containsEntry("locale", "nl");
    }

    @Test
    void theDefaultTextIsThatOfTheDefaultLanguageWhereThereIsNoEnglish() {
        MaturityModel model = inLanguages("fy", "nl");
        assertThat(tree(model, SurveyJsForm.FLAT).get("title"))
                .isEqualTo(Map.of("default", "fy text", "fy", "fy text", "nl", "nl text"));
    }

    @ParameterizedTest
    @CsvSource({
        "pt-BR,pt-br",
        "zh-CN,zh-cn",
        "zh-Hans-CN,zh-cn",
        "zh-Hant,zh-tw",
        "zh,zh-cn",
        "nl-be,nl-BE",
        "nb,no",
        "nn-NO,no",
        "my,mm",
        "te,tel",
        "tl,fil",
        "de-AT,de-AT",
        "en-GB,en-GB",
        "fy,fy",
        "sr-Latn,sr-Latn"
    })
    void languagesHaveTheNamesThatSurveyJsGivesThem(String tag, String name) {
        assertThat(tree(inLanguages(tag), SurveyJsForm.FLAT)).containsEntry("locale", name);
    }

    @Test
    void twoLanguagesThatSurveyJsCallsTheSameAreBothKept() {
        assertThat(tree(inLanguages("zh-Hans", "zh-CN"), SurveyJsForm.FLAT).get("title"))
                .isEqualTo(Map.of("default", "zh-Hans text", "zh-cn", "zh-Hans text", "zh-CN", "zh-CN text"));
    }

    @Test
    void aLanguageWithoutWordsOfSurveyJsGetsAWarning() {
        assertThat(SurveyJs.of(inLanguages("en", "fy", "de-AT"), SurveyJsForm.FLAT)
                        .export()
                        .warnings())
                .filteredOn(finding -> finding.rule().equals("exchange.language-unknown"))
                .extracting(Finding::path)
                .containsExactly("languages[1]");
    }

    @Test
    void eachKindOfThingThatIsNotCarriedIsNamedOnce() {
        assertThat(SurveyJs.of(SmallModel.MODEL, SurveyJsForm.FLAT).export().warnings())
                .extracting(Finding::message)
                .containsExactly(
                        "SurveyJS cannot carry what questions measure and how they count",
                        "SurveyJS cannot carry descriptions of questions",
                        "SurveyJS cannot carry levels",
                        "SurveyJS cannot carry that the definition is another view on a model",
                        "SurveyJS cannot carry guidance",
                        "SurveyJS cannot carry the application's own data");
        assertThat(SurveyJs.of(SmallModel.MODEL, SurveyJsForm.FLAT)
                        .in(LanguageTag.DUTCH)
                        .export()
                        .warnings()
                        .get(2)
                        .message())
                .isEqualTo("SurveyJS kan niveaus niet bevatten");
    }

    @Test
    void codesThatSurveyJsWouldConfuseAreReplacedByPlaces() {
        for (List<String> codes :
                List.of(List.of("1", "01"), List.of("A", "a"), List.of("a", "b|c"), List.of("1", "1.0"))) {
            MaturityModel model = withCodes(codes.toArray(String[]::new));
            assertThat(SurveyForms.values(elements(model, SurveyJsForm.FLAT).get(0), "rateValues"))
                    .isEqualTo(values("option-1", "option-2"));
            assertThat(rules(SurveyJs.of(model, SurveyJsForm.FLAT))).contains("exchange.codes-replaced");
        }
    }

    @Test
    void onlyWholeNumbersWrittenTheUsualWayBecomeNumbers() {
        MaturityModel model = withCodes("-1", "0", "007", "1.5", "12345678901234567", "yes");
        assertThat(SurveyForms.values(elements(model, SurveyJsForm.FLAT).get(0), "rateValues"))
                .isEqualTo(values(-1, 0, "007", "1.5", "12345678901234567", "yes"));
    }

    @Test
    void aMatrixThatCannotHaveTheNameOfItsDimensionGetsANumber() {
        MaturityModel model = MaturityModel.builder("names", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(text("Names"))
                .scales(scale("s", "1", "2"), scale("t", "1", "2", "3"))
                .disciplines(
                        List.of(Discipline.builder("vision", text("Vision")).build()))
                .questions(List.of(
                        Question.builder("a", text("A"))
                                .measures("vision")
                                .scale("s")
                                .build(),
                        Question.builder("b", text("B"))
                                .measures("vision")
                                .scale("t")
                                .build(),
                        Question.builder("c", text("C"))
                                .measures("vision")
                                .scale("s")
                                .optional()
                                .build(),
                        Question.builder("d", text("D"))
                                .measures("vision")
                                .scale("s")
                                .build(),
                        Question.builder("Vision", text("E"))
                                .kind(Question.Kind.OPEN)
                                .build(),
                        Question.builder("page-1", text("F"))
                                .kind(Question.Kind.OPEN)
                                .build()))
                .build();
        assertThat(elements(model, SurveyJsForm.MATRIX))
                .extracting(element -> element.get("name"))
                .containsExactly("vision-2", "vision-3", "vision-4", "Vision", "page-1");
        assertThat(elements(model, SurveyJsForm.MATRIX).get(2)).doesNotContainKey("eachRowRequired");
        assertThat(SurveyForms.pageNames(model, SurveyJsForm.MATRIX))
                .containsExactly("page-1-2", "page-2", "page-3", "page-4");
    }

    @Test
    void bracesAndReservedNamesGetAWarning() {
        MaturityModel model = ExchangeModels.with(
                withCodes("1", "2"),
                List.of(Question.builder("toString", text("Is {constructor} a {name: text}?"))
                        .measures("vision")
                        .scale("s")
                        .build()));
        assertThat(SurveyJs.of(model, SurveyJsForm.FLAT).export().warnings())
                .extracting(Finding::rule, Finding::path)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("exchange.name-reserved", "questions[0].id"),
                        org.assertj.core.groups.Tuple.tuple("exchange.braces", "questions[0]"));
        MaturityModel colon = ExchangeModels.with(
                model,
                List.of(Question.builder("q", text("A {name: text} and {} and {"))
                        .measures("vision")
                        .scale("s")
                        .build()));
        assertThat(rules(SurveyJs.of(colon, SurveyJsForm.FLAT)))
                .doesNotContain("exchange.braces", "exchange.name-reserved");
    }

    @Test
    void aDefinitionThatDoesNotHoldIsRefused() {
        MaturityModel broken = MaturityModel.builder("broken", "1.0.0").build();
        assertThatThrownBy(() -> SurveyJs.of(broken, SurveyJsForm.FLAT)).isInstanceOf(InvalidDefinitionException.class);
    }

    private static List<String> rules(SurveyJs form) {
        return form.export().warnings().stream().map(Finding::rule).toList();
    }

    private static List<Object> values(Object... values) {
        return List.of(values).stream()
                .map(value -> value instanceof Integer number ? BigDecimal.valueOf(number) : value)
                .map(Object.class::cast)
                .toList();
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(LanguageTag.ENGLISH, english);
    }

    private static AnswerScale scale(String id, String... codes) {
        return AnswerScale.ofOptions(
                id,
                IntStream.range(0, codes.length)
                        .mapToObj(at -> AnswerOption.scored(codes[at], BigDecimal.valueOf(at), text("label " + at)))
                        .toList());
    }

    private static MaturityModel withCodes(String... codes) {
        return MaturityModel.builder("codes", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(text("Codes"))
                .scales(scale("s", codes))
                .disciplines(
                        List.of(Discipline.builder("vision", text("Vision")).build()))
                .questions(List.of(Question.builder("q", text("Question?"))
                        .measures("vision")
                        .scale("s")
                        .build()))
                .build();
    }

    private static MaturityModel inLanguages(String... tags) {
        LanguageTag[] languages = List.of(tags).stream().map(LanguageTag::new).toArray(LanguageTag[]::new);
        LocalizedText text = LocalizedText.NONE;
        for (LanguageTag language : languages) {
            text = text.with(language, language.value() + " text");
        }
        return MaturityModel.builder("languages", "1.0.0")
                .languages(languages)
                .title(text)
                .disciplines(List.of(Discipline.builder("vision", text).build()))
                .scales(AnswerScale.ofRange("range", BigDecimal.ZERO, BigDecimal.TEN))
                .questions(List.of(Question.builder("q", text)
                        .measures("vision")
                        .scale("range")
                        .build()))
                .build();
    }
}
