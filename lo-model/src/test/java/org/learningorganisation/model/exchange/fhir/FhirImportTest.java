package org.learningorganisation.model.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.learningorganisation.model.exchange.fhir.FhirJson.EXTENSION;
import static org.learningorganisation.model.exchange.fhir.FhirJson.TWO;
import static org.learningorganisation.model.exchange.fhir.FhirJson.bound;
import static org.learningorganisation.model.exchange.fhir.FhirJson.choice;
import static org.learningorganisation.model.exchange.fhir.FhirJson.group;
import static org.learningorganisation.model.exchange.fhir.FhirJson.item;
import static org.learningorganisation.model.exchange.fhir.FhirJson.options;
import static org.learningorganisation.model.exchange.fhir.FhirJson.questionnaire;
import static org.learningorganisation.model.exchange.fhir.FhirJson.read;
import static org.learningorganisation.model.exchange.fhir.FhirJson.sound;
import static org.learningorganisation.model.exchange.fhir.FhirJson.weight;
import static org.learningorganisation.model.exchange.fhir.FhirJson.with;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.validation.Finding;

/** Questionnaires that come from elsewhere, read as definitions. */
class FhirImportTest {

    @Test
    void aQuestionnaireWithoutGroupsIsOneDiscipline() {
        Document<MaturityModel> read = read(questionnaire(choice("x", "")));
        assertThat(read.findings()).isEmpty();
        MaturityModel model = read.value().orElseThrow();
        assertThat(model.id()).isEqualTo("q");
        assertThat(model.version()).isEqualTo("1.2.3");
        assertThat(model.disciplines()).extracting(Discipline::id).containsExactly("q");
        assertThat(model.disciplines().get(0).name()).isEqualTo(model.title());
        assertThat(model.questions())
                .extracting(Question::id, Question::dimensions, Question::scale, Question::required)
                .containsExactly(tuple("x", List.of("q"), Optional.of("likert"), false));
        assertThat(model.scales().get(0).options())
                .extracting(AnswerOption::code, AnswerOption::score)
                .containsExactly(tuple("a", Optional.of(BigDecimal.ONE)), tuple("b", Optional.of(new BigDecimal(2))));
    }

    @Test
    void groupsAreDisciplinesAndGroupsWithinThemTheirParts() {
        MaturityModel model = sound(questionnaire(
                group("G1", group("G1.1", choice("a", "")), group("G1.2", choice("b", ""), item("c", "text", ""))),
                group("G2", choice("d", ""))));
        assertThat(model.disciplines())
                .extracting(Discipline::id, Discipline::parent)
                .containsExactly(
                        tuple("G1", Optional.empty()),
                        tuple("G1.1", Optional.of("G1")),
                        tuple("G1.2", Optional.of("G1")),
                        tuple("G2", Optional.empty()));
        assertThat(model.questions())
                .extracting(Question::id, Question::dimensions)
                .containsExactly(
                        tuple("a", List.of("G1.1")),
                        tuple("b", List.of("G1.2")),
                        tuple("c", List.of()),
                        tuple("d", List.of("G2")));
    }

    @Test
    void aGroupWithTheNameOfTheQuestionnaireKeepsItsName() {
        assertThat(sound(questionnaire(choice("a", ""), group("q", choice("b", ""))))
                        .questions())
                .extracting(Question::id, Question::dimensions)
                .containsExactly(tuple("a", List.of("q2")), tuple("b", List.of("q")));
    }

    @Test
    void aGroupThatAsksSomethingItselfStandsBesideTheGroupsWithinIt() {
        Document<MaturityModel> read = read(questionnaire(group("G", choice("a", ""), group("H", choice("b", "")))));
        assertThat(read.holds()).isTrue();
        assertThat(read.value().orElseThrow().disciplines())
                .extracting(Discipline::id, Discipline::parent)
                .containsExactly(tuple("G", Optional.empty()), tuple("H", Optional.empty()));
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("exchange.part-not-taken", "item[0].item"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordinalValue", "itemWeight"})
    void aWeightIsReadWhereverItStands(String name) {
        String weight = "\"extension\": [" + weight(name, "7.50") + "]";
        String coding = "\"system\": \"http://e.org/likert\", \"code\": \"a\", \"display\": \"A\"";
        String concepts = "\"concept\": [{\"code\": \"a\", \"display\": \"A\", " + weight
                + "}, {\"code\": \"b\", \"display\": \"B\", \"extension\": [" + weight(name, "2") + "]}]";
        String set = "{\"resourceType\": \"ValueSet\", \"id\": \"s\", \"url\": \"http://e.org/set\", ";
        String referring = item("x", "coding", "\"answerValueSet\": \"#s\"");
        for (String json : List.of(
                questionnaire(item("x", "coding", options("\"valueCoding\": {" + coding + "}, " + weight))),
                questionnaire(item("x", "choice", options("\"valueCoding\": {" + coding + ", " + weight + "}"))),
                with(
                        "\"contained\": [" + set + "\"compose\": {\"include\": [{\"system\": \"http://e.org/likert\", "
                                + concepts + "}]}}], ",
                        referring),
                with(
                        "\"contained\": [" + set + "\"compose\": {\"include\": [{" + concepts + "}]}}], ",
                        referring.replace("#s", "http://e.org/set|1")))) {
            Document<MaturityModel> read = read(json);
            assertThat(read.findings()).as(json).isEmpty();
            assertThat(read.value().orElseThrow().scales().get(0).options().get(0))
                    .as(json)
                    .extracting(AnswerOption::code, AnswerOption::score)
                    .containsExactly("a", Optional.of(new BigDecimal("7.5")));
        }
    }

    @Test
    void weightsThatContradictEachOtherAreNamed() {
        Document<MaturityModel> read = read(questionnaire(item(
                "x",
                "choice",
                options("\"extension\": [" + weight("ordinalValue", "1") + "], \"valueCoding\": {\"code\": \"a\","
                        + " \"display\": \"A\", \"extension\": [" + weight("itemWeight", "3") + "]}"))));
        assertThat(read.findings())
                .extracting(Finding::toString)
                .containsExactly("WARNING item[0].answerOption[0].valueCoding.extension[0]: code 'a' carries weight 3,"
                        + " and its score is 1 [exchange.weight-differs]");
    }

    @Test
    void anOptionWithoutAWeightAmongOthersStandsOutsideScoring() {
        Document<MaturityModel> read = read(questionnaire(item(
                "x",
                "choice",
                TWO.substring(0, TWO.length() - 1)
                        + ", {\"valueCoding\": {\"code\": \"z\", \"display\": \"Refused\"}}]")));
        assertThat(read.findings())
                .extracting(Finding::toString)
                .containsExactly("WARNING item[0].answerOption: option 'z' has no weight: it is taken as not applicable"
                        + " [exchange.option-without-weight]");
        assertThat(read.value().orElseThrow().scales().get(0).options())
                .extracting(AnswerOption::kind)
                .containsExactly(AnswerOption.Kind.SCORED, AnswerOption.Kind.SCORED, AnswerOption.Kind.NOT_APPLICABLE);
    }

    @Test
    void aQuestionWithoutAnyWeightIsBackgroundOnTheScaleThatHasThem() {
        String unweighted = choice("y", "").replaceAll(", \"extension\": \\[[^]]*]", "");
        Document<MaturityModel> read = read(questionnaire(unweighted, choice("x", "")));
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("exchange.question-without-weights", "item[0]"));
        assertThat(read.value().orElseThrow().questions())
                .extracting(Question::kind, Question::scale)
                .containsExactly(
                        tuple(Question.Kind.BACKGROUND, Optional.of("likert")),
                        tuple(Question.Kind.SCORED, Optional.of("likert")));
    }

    @Test
    void listsOfOneNameThatDifferAreScalesOfTheirOwn() {
        String other = choice("y", "").replace("\"valueDecimal\": 2}", "\"valueDecimal\": 3}");
        assertThat(sound(questionnaire(choice("x", ""), other, choice("z", ""))).questions())
                .extracting(Question::scale)
                .containsExactly(Optional.of("likert"), Optional.of("likert-2"), Optional.of("likert"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "integer | valueInteger | 0 | 10 | '' | 1",
                "decimal | valueDecimal | -0.5 | 2.5 | '' | ''",
                "decimal | valueDecimal | -0.5 | 2.5 | 1 | 0.1",
                "decimal | valueInteger | 0 | 1 | 16 | ''"
            })
    void aNumberWithBoundsIsARange(String type, String property, String min, String max, String places, String step) {
        String bounds = bound("minValue", property, min) + ", " + bound("maxValue", property, max)
                + (places.isEmpty() ? "" : ", " + bound("maxDecimalPlaces", "valueInteger", places));
        Document<MaturityModel> read = read(questionnaire(item("n", type, "\"extension\": [" + bounds + "]")));
        assertThat(read.findings()).isEmpty();
        Optional<BigDecimal> expected = step.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(step));
        assertThat(read.value().orElseThrow().scales())
                .extracting(AnswerScale::range)
                .containsExactly(Optional.of(new NumericRange(new BigDecimal(min), new BigDecimal(max), expected)));
    }

    @Test
    void translationsAreTextsInTheirLanguages() {
        String translation = "{\"extension\": [{\"url\": \"" + EXTENSION + "translation\", \"extension\": [{\"url\":"
                + " \"lang\", \"valueCode\": \"nl\"}, {\"url\": \"content\", \"valueString\": \"In NL\"}]}]}";
        String set = "\"contained\": [{\"resourceType\": \"ValueSet\", \"id\": \"s\", \"compose\": {\"include\":"
                + " [{\"concept\": [{\"code\": \"a\", \"display\": \"A\", \"extension\": ["
                + weight("itemWeight", "1") + "], \"designation\": [{\"language\": \"nl\", \"value\": \"Aa\"}]},"
                + " {\"code\": \"b\", \"display\": \"B\", \"extension\": [" + weight("itemWeight", "2")
                + "], \"_display\": " + translation + "}]}]}}], ";
        String json = with(
                "\"_title\": " + translation + ", " + set,
                item("x", "coding", "\"_text\": " + translation + ", \"answerValueSet\": \"#s\""));
        MaturityModel model = sound(json);
        assertThat(read(json).findings()).isEmpty();
        assertThat(model.languages()).containsExactly(LanguageTag.ENGLISH, LanguageTag.DUTCH);
        assertThat(model.title().byLanguage()).containsEntry(LanguageTag.DUTCH, "In NL");
        assertThat(model.scales().get(0).options())
                .extracting(option -> option.label().in(LanguageTag.DUTCH, LanguageTag.DUTCH))
                .containsExactly("Aa", "In NL");
        Document<MaturityModel> partly = read(json.replaceFirst("\"_text\": .*?, \"answerV", "\"answerV"));
        assertThat(partly.holds()).isTrue();
        assertThat(partly.value().orElseThrow().languages()).containsExactly(LanguageTag.ENGLISH);
        assertThat(partly.findings()).extracting(Finding::rule).containsOnly("text.undeclared-language");
    }

    @Test
    void aFileIsReadInTheLanguageOfItsReader(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("q.json"), questionnaire(choice("x", ", \"prefix\": \"1\"")));
        assertThat(FhirQuestionnaire.read(file, LanguageTag.DUTCH).findings())
                .extracting(Finding::message)
                .containsExactly("'prefix' van item 'x' heeft geen plaats in een definitie");
        assertThat(FhirQuestionnaire.read(folder.resolve("none.json"), LanguageTag.DUTCH)
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("document.unreadable");
    }

    @Test
    void optionsMayBeTextsAndNumbers() {
        MaturityModel model = sound(questionnaire(item(
                "x",
                "choice",
                "\"answerOption\": [{\"valueString\": \"low\", \"extension\": [" + weight("itemWeight", "1")
                        + "]}, {\"valueInteger\": 10, \"extension\": [" + weight("itemWeight", "2") + "]}]")));
        assertThat(model.scales().get(0).options())
                .extracting(AnswerOption::code, option -> option.label().byLanguage())
                .containsExactly(
                        tuple("low", Map.of(LanguageTag.ENGLISH, "low")),
                        tuple("10", Map.of(LanguageTag.ENGLISH, "10")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "string | \"valueString\": \"low\" | low",
                "text | \"valueString\": \"low\" | low",
                "string | \"valueCoding\": {\"code\": \"c\", \"display\": \"C\"} | c",
                "integer | \"valueInteger\": 10 | 10"
            })
    void aTextOrANumberWithOptionsIsAQuestionWithAScale(String type, String value, String code) {
        String weighted = "\"answerOption\": [{" + value + ", \"extension\": [" + weight("ordinalValue", "1") + "]}]";
        Document<MaturityModel> read = read(questionnaire(item("x", type, weighted), choice("y", "")));
        assertThat(read.findings()).extracting(Finding::rule).doesNotContain("exchange.part-not-taken");
        assertThat(read.value().orElseThrow().questions().get(0).kind()).isEqualTo(Question.Kind.SCORED);
        assertThat(read.value().orElseThrow().scales().get(0).options())
                .extracting(AnswerOption::code)
                .containsExactly(code);
    }
}
