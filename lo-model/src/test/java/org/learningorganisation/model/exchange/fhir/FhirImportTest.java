package org.learningorganisation.model.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

/** Questionnaires that come from elsewhere, read as definitions: definitions section 4. */
class FhirImportTest {

    private static final String EXTENSION = "http://hl7.org/fhir/StructureDefinition/";

    private static final String TWO = options("\"valueCoding\": {\"system\": \"http://e.org/likert\", \"code\": \"a\","
            + " \"display\": \"A\"}, \"extension\": [" + weight("ordinalValue", "1") + "]");

    private static String weight(String name, String value) {
        return "{\"url\": \"" + EXTENSION + name + "\", \"valueDecimal\": " + value + "}";
    }

    /** Two options, of which the first is given. */
    private static String options(String first) {
        return "\"answerOption\": [{" + first + "}, {\"valueCoding\": {\"system\": \"http://e.org/likert\", \"code\":"
                + " \"b\", \"display\": \"B\"}, \"extension\": [" + weight("ordinalValue", "2") + "]}]";
    }

    private static String choice(String linkId, String rest) {
        return item(linkId, "choice", TWO + rest);
    }

    private static String item(String linkId, String type, String rest) {
        return "{\"linkId\": \"" + linkId + "\", \"text\": \"About " + linkId + "\", \"type\": \"" + type + "\""
                + (rest.isEmpty() ? "" : ", " + rest) + "}";
    }

    private static String group(String linkId, String... items) {
        return item(linkId, "group", "\"item\": [" + String.join(", ", items) + "]");
    }

    private static String questionnaire(String... items) {
        return with("", items);
    }

    private static String with(String part, String... items) {
        return "{\"resourceType\": \"Questionnaire\", \"language\": \"en\", \"url\":"
                + " \"https://learningorganisation.org/fhir/Questionnaire/q\", \"version\": \"1.2.3\", \"title\":"
                + " \"Quality\", \"status\": \"active\", " + part + "\"item\": [" + String.join(", ", items) + "]}";
    }

    private static Document<MaturityModel> read(String json) {
        return FhirQuestionnaire.read(json, LanguageTag.ENGLISH);
    }

    private static MaturityModel sound(String json) {
        Document<MaturityModel> read = read(json);
        assertThat(read.holds()).as(read.findings().toString()).isTrue();
        return read.value().orElseThrow();
    }

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

    @Test
    void aGroupThatAsksNothingScoredIsNamedAndItsQuestionsStay() {
        Document<MaturityModel> read = read(questionnaire(choice("a", ""), group("G", item("b", "string", ""))));
        assertThat(read.findings())
                .extracting(Finding::toString)
                .containsExactly("WARNING item[1]: no question is made of item 'G', of type 'group'"
                        + " [exchange.item-left-out]");
        assertThat(read.value().orElseThrow().questions())
                .extracting(Question::kind)
                .containsExactly(Question.Kind.SCORED, Question.Kind.OPEN);
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

    private static String bound(String name, String property, String value) {
        return "{\"url\": \"" + EXTENSION + name + "\", \"" + property + "\": " + value + "}";
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"enableWhen\": [{}]",
                "\"initial\": [{\"valueBoolean\": true}]",
                "\"repeats\": true",
                "\"readOnly\": true",
                "\"prefix\": \"1.\"",
                "\"code\": [{\"code\": \"1\"}]",
                "\"definition\": \"http://e.org/d\"",
                "\"maxLength\": 5",
                "\"answerConstraint\": \"optionsOrString\"",
                "\"item\": [{\"linkId\": \"below\", \"type\": \"text\", \"text\": \"Why\"}]",
                "\"extension\": [{\"url\": \"http://e.org/hidden\", \"valueBoolean\": true}]"
            })
    void aPartThatHasNoPlaceIsAWarningThatNamesTheItem(String part) {
        Document<MaturityModel> read = read(questionnaire(choice("the-item", ", " + part)));
        assertThat(read.holds()).isTrue();
        assertThat(read.findings())
                .extracting(Finding::rule, finding -> finding.data().get("item"))
                .containsExactly(tuple("exchange.part-not-taken", "the-item"));
        assertThat(read.findings().get(0).path()).startsWith("item[0].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"repeats\": false",
                "\"readOnly\": false",
                "\"required\": false",
                "\"answerConstraint\": \"optionsOnly\""
            })
    void whatChangesNothingIsNotRemarkedOn(String part) {
        assertThat(read(questionnaire(choice("x", ", " + part))).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "boolean", "date", "quantity", "attachment", "integer", "question", "x"})
    void anItemOfAnotherTypeIsNamedAndWhatIsBelowItStays(String type) {
        Document<MaturityModel> read =
                read(questionnaire(choice("x", ""), item("odd", type, "\"item\": [" + choice("below", "") + "]")));
        assertThat(read.findings())
                .extracting(Finding::rule, finding -> finding.data().get("item"))
                .containsExactly(tuple("exchange.item-left-out", "odd"), tuple("exchange.part-not-taken", "odd"));
        assertThat(read.value().orElseThrow().questions())
                .extracting(Question::id)
                .containsExactly("x", "below");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"answerValueSet\": \"http://e.org/elsewhere\"",
                "\"answerValueSet\": \"#filtered\"",
                "\"answerValueSet\": \"#parted\""
            })
    void optionsThatAreNotWithinLeaveTheItemOut(String options) {
        String contained = "\"contained\": [{\"resourceType\": \"ValueSet\", \"id\": \"filtered\", \"compose\":"
                + " {\"include\": [{\"system\": \"http://e.org/s\", \"filter\": [{}]}]}}, {\"resourceType\": \"ValueSet\","
                + " \"id\": \"parted\", \"expansion\": {\"contains\": [{\"code\": \"a\", \"contains\": [{}]}]}}], ";
        Document<MaturityModel> read = read(with(contained, choice("x", ""), item("y", "choice", options)));
        assertThat(read.findings())
                .filteredOn(finding -> finding.path().startsWith("item[1]"))
                .extracting(Finding::rule)
                .containsExactly("exchange.part-not-taken", "exchange.item-left-out");
        assertThat(read.findings()).extracting(Finding::rule).contains("exchange.not-taken");
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0.0", "2.1, 2.1.0", "draft, 0.0.0", "'', 0.0.0", "1.0.0-rc.1, 1.0.0-rc.1"})
    void aVersionIsSemantic(String found, String taken) {
        String json = questionnaire(choice("x", ""))
                .replace("\"version\": \"1.2.3\", ", found.isEmpty() ? "" : "\"version\": \"" + found + "\", ");
        assertThat(sound(json).version()).isEqualTo(taken);
        assertThat(read(json).findings())
                .extracting(Finding::path)
                .isEqualTo(found.equals(taken) ? List.of() : List.of("version"));
    }

    @Test
    void idsThatADefinitionDoesNotAllowAreReplacedAndNamed() {
        Document<MaturityModel> read = read(questionnaire(choice("/a b", ""), choice("A-B", ""), choice("a-b", "")));
        assertThat(read.holds()).isTrue();
        assertThat(read.value().orElseThrow().questions())
                .extracting(Question::id)
                .containsExactly("q-a-b", "A-B", "a-b2");
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(
                        tuple("exchange.replaced", "item[0].linkId"), tuple("exchange.replaced", "item[2].linkId"));
    }

    @Test
    void whatIsNotNamedGetsAName() {
        Document<MaturityModel> read = read("{\"resourceType\": \"Questionnaire\", \"status\": \"active\", \"item\": ["
                + choice("x", "").replace("\"text\": \"About x\", ", "") + "]}");
        assertThat(read.holds()).as(read.findings().toString()).isTrue();
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactlyInAnyOrder(
                        tuple("exchange.replaced", "language"),
                        tuple("exchange.replaced", "title"),
                        tuple("exchange.replaced", "version"),
                        tuple("exchange.replaced", "item[0].text"));
    }

    @Test
    void whatTheWholeHasNoPlaceForIsNamed() {
        Document<MaturityModel> read = read(with(
                        "\"publisher\": \"E\", \"derivedFrom\": [\"http://e.org/Questionnaire/other|1.0.0\"], ",
                        choice("x", ""))
                .replace("https://learningorganisation.org/fhir", "http://e.org")
                .replace("\"active\"", "\"draft\""));
        assertThat(read.value().orElseThrow().answersOf()).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::rule, finding -> finding.data().get("property"))
                .containsExactlyInAnyOrder(
                        tuple("exchange.not-taken", "publisher"),
                        tuple("exchange.not-taken", "status"),
                        tuple("exchange.not-taken", "url"),
                        tuple("exchange.not-taken", "derivedFrom"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\": \"choice\" | \"type\": 5 | document.wrong-type | item[0].type",
                "\"linkId\": \"x\", | '' | document.missing-property | item[0]",
                "\"linkId\" | \"linkIt\" | document.unknown-property | item[0]",
                "\"type\": \"choice\", | '' | document.missing-property | item[0]",
                "\"valueDecimal\": 1} | \"valueDecimal\": \"1\"} | document.wrong-type"
                        + " | item[0].answerOption[0].extension[0].valueDecimal",
                "\"title\" | \"modifierExtension\": [{}], \"title\" | exchange.not-understood | modifierExtension",
                "\"item\": [ | \"item\": [], \"text\": [ | exchange.empty-value | item",
                "\"item\": [ | \"item\": [7, | document.wrong-type | item[0]",
                "\"code\": \"b\" | \"code\": \"a\" | scale.code-duplicate | scales[0].options[1].code",
                "\"valueDecimal\": 2 | \"valueDecimal\": 1 | scale.scores-not-monotonic | scales[0].options[1].score",
                "\"valueDecimal\": 2 | \"valueDecimal\": 1e999999999 | decimal.out-of-range"
                        + " | scales[0].options[1].score"
            })
    void whatDoesNotHoldIsAnErrorAtItsPlace(String part, String replacement, String rule, String path) {
        String valid = questionnaire(choice("x", ""));
        String wrong = valid.replace(part, replacement);
        assertThat(wrong).isNotEqualTo(valid);
        Document<MaturityModel> read = read(wrong);
        assertThat(read.holds()).isFalse();
        assertThat(read.findings()).extracting(Finding::rule, Finding::path).contains(tuple(rule, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "{}", "{\"resourceType\": \"Patient\"}", "{\"resourceType\": 1}"})
    void anythingElseIsRefused(String text) {
        Document<MaturityModel> read = read(text);
        assertThat(read.value()).isEmpty();
        assertThat(read.holds()).isFalse();
        assertThat(read.findings()).hasSize(1);
    }

    @Test
    void itemsNestedBeyondTheLimitAreRefused() {
        String deep = choice("x", "");
        for (int level = 0; level < 1000; level++) {
            deep = group("g" + level, deep);
        }
        assertThat(read(questionnaire(deep)).findings())
                .extracting(Finding::rule)
                .containsExactly("document.too-deep");
    }

    @Test
    @Timeout(30)
    void veryManyItemsOfWhichNoNameCanBeAnIdAreReadInAMoment() {
        StringBuilder items = new StringBuilder(choice("x", ""));
        for (int place = 1; place <= 20_000; place++) {
            String name = Integer.toBinaryString(place).replace('0', '!').replace('1', '/');
            items.append(", ").append(item(name, "text", ""));
        }
        MaturityModel model = read(questionnaire(items.toString())).value().orElseThrow();
        assertThat(model.questions()).hasSize(20_001).extracting(Question::id).doesNotHaveDuplicates();
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

    @Test
    void ofVeryManyFindingsTheFirstAreKeptAndAnErrorSaysThatThereAreMore() {
        Document<MaturityModel> read = read(questionnaire("{}" + ", {}".repeat(20_000)));
        assertThat(read.holds()).isFalse();
        assertThat(read.findings()).hasSize(10_001);
        assertThat(read.findings().get(10_000).toString())
                .contains("there are more than 10000 findings; the others are not listed"
                        + " [exchange.too-many-findings]");
    }

    @Test
    void warningsThatAreTooManyToKeepMakeAnImportNotHold() {
        StringBuilder items = new StringBuilder(choice("x", ""));
        for (int place = 0; place < 10_001; place++) {
            items.append(", ").append(item("t" + place, "text", "\"prefix\": \"1\""));
        }
        assertThat(read(questionnaire(items.toString())).holds()).isFalse();
    }

    @Test
    @Timeout(30)
    void veryManyListsOfWhichTheNamesHaveOneHashAreReadInAMoment() {
        StringBuilder items = new StringBuilder(choice("x", ""));
        for (int place = 0; place < 20_000; place++) {
            String code =
                    Integer.toBinaryString(1 << 17 | place).replace("0", "Aa").replace("1", "BB");
            items.append(", ")
                    .append(item("q" + place, "choice", "\"answerOption\": [{\"valueString\": \"" + code + "\"}]"));
        }
        assertThat(read(questionnaire(items.toString())).value().orElseThrow().scales())
                .hasSize(20_001);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "string | \"answerValueSet\": \"http://e.org/elsewhere\" | answerValueSet",
                "string | \"answerOption\": [{\"valueDate\": \"2026\"}] | valueDate",
                "decimal | \"answerOption\": [{\"valueInteger\": 1}] | answerOption",
                "group | \"answerValueSet\": \"#s\" | answerValueSet",
                "string | \"answerConstraint\": \"optionsOrString\", \"answerOption\": [{\"valueString\": \"a\"}]"
                        + " | answerConstraint"
            })
    void optionsThatAreNotTakenAreNamed(String type, String part, String property) {
        assertThat(read(questionnaire(item("x", type, part), choice("y", ""))).findings())
                .filteredOn(finding -> finding.rule().equals("exchange.part-not-taken"))
                .extracting(finding -> finding.data().get("property"))
                .containsExactly(property);
    }

    @Test
    void ofOptionsAndASetOfValuesTheOneThatIsThereIsTaken() {
        String set = "\"contained\": [{\"resourceType\": \"ValueSet\", \"id\": \"s\", \"compose\": {\"include\":"
                + " [{\"concept\": [{\"code\": \"z\", \"display\": \"Z\"}]}]}}], ";
        for (String reference : List.of("#s", "#elsewhere")) {
            Document<MaturityModel> read =
                    read(with(set, choice("x", ", \"answerValueSet\": \"" + reference + "\""), choice("y", "")));
            boolean within = reference.equals("#s");
            assertThat(read.findings())
                    .filteredOn(finding -> finding.rule().equals("exchange.part-not-taken"))
                    .extracting(Finding::path)
                    .containsExactly(within ? "item[0].answerOption" : "item[0].answerValueSet");
            assertThat(read.value()
                            .orElseThrow()
                            .scales()
                            .get(0)
                            .options()
                            .get(0)
                            .code())
                    .isEqualTo(within ? "z" : "a");
        }
    }

    @Test
    void aNumberThatIsComputedIsLeftOut() {
        String bounds = "\"extension\": [" + bound("minValue", "valueInteger", "0") + ", "
                + bound("maxValue", "valueInteger", "27") + "]";
        Document<MaturityModel> read =
                read(questionnaire(item("sum", "integer", "\"readOnly\": true, " + bounds), choice("x", "")));
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path)
                .contains(tuple("exchange.item-left-out", "item[0]"));
        assertThat(read.value().orElseThrow().questions())
                .extracting(Question::id)
                .containsExactly("x");
    }

    @Test
    void aNumberOfAQuestionnaireFromElsewhereIsScoredWithAWarning() {
        String bounds = "\"extension\": [" + bound("minValue", "valueInteger", "0") + ", "
                + bound("maxValue", "valueInteger", "120") + "]";
        String ours = questionnaire(item("age", "integer", bounds));
        assertThat(read(ours).findings()).isEmpty();
        assertThat(read(ours.replace("https://learningorganisation.org/fhir", "http://e.org"))
                        .findings())
                .extracting(Finding::rule, Finding::path)
                .contains(tuple("exchange.number-scored", "item[0]"));
    }

    private static String translated(String property) {
        return "\"_" + property + "\": {\"extension\": [{\"url\": \"" + EXTENSION + "translation\", \"extension\":"
                + " [{\"url\": \"lang\", \"valueCode\": \"nl\"}, {\"url\": \"content\", \"valueString\": \"In NL\"}]}]}";
    }

    @Test
    void whatIsLeftOutTakesNoLanguageAway() {
        Document<MaturityModel> read = read(with(
                translated("title") + ", \"description\": \"For care\", ",
                item("x", "text", translated("text")),
                item("logo", "display", ""),
                group("empty", item("y", "text", translated("text")))));
        MaturityModel model = read.value().orElseThrow();
        assertThat(model.languages()).containsExactly(LanguageTag.ENGLISH, LanguageTag.DUTCH);
        assertThat(model.description().byLanguage()).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path)
                .contains(tuple("exchange.not-taken", "description"));
    }

    @Test
    void anOptionWithOnlyADisplayIsCalledByItAndOneWithOnlyACodeByThat() {
        Document<MaturityModel> read = read(questionnaire(item(
                "x",
                "choice",
                options("\"valueCoding\": {\"display\": \"Often\"}, \"extension\": [" + weight("ordinalValue", "1")
                                + "]")
                        .replace(", \"display\": \"B\"", ""))));
        assertThat(read.holds()).isTrue();
        assertThat(read.value().orElseThrow().scales().get(0).options())
                .extracting(AnswerOption::code)
                .containsExactly("Often", "b");
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::path)
                .contains(
                        tuple("exchange.replaced", "item[0].answerOption[0].valueCoding.code"),
                        tuple("exchange.replaced", "item[0].answerOption[1].valueCoding.display"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://learningorganisation.org/fhir | other | 1.0.0 | true",
                "http://acme.org/fhir | other | 1.0.0 | false",
                "https://learningorganisation.org/fhir | other | 2 | false",
                "https://learningorganisation.org/fhir | a b | 1.0.0 | false"
            })
    void onlyAQuestionnaireOfOursIsAnotherViewOnAModel(String base, String id, String version, boolean view) {
        String derived = "\"derivedFrom\": [\"" + base + "/Questionnaire/" + id + "|" + version + "\"], ";
        Document<MaturityModel> read = read(
                with(derived, choice("x", "")).replace("http://e.org/likert", base + "/CodeSystem/" + id + "/likert"));
        assertThat(read.value().orElseThrow().answersOf().isPresent()).isEqualTo(view);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"id\"", "\"include\"", "\"system\"", "\"code\""})
    void whatMayChangeTheMeaningOfASetIsNotPassedOver(String before) {
        String set = "\"contained\": [{\"resourceType\": \"ValueSet\", \"id\": \"s\", \"compose\": {\"include\":"
                + " [{\"system\": \"http://e.org/s\", \"concept\": [{\"code\": \"z\", \"display\": \"Z\"}]}]}}], ";
        String changed = set.replaceFirst(before, "\"modifierExtension\": [{}], " + before);
        Document<MaturityModel> read = read(with(changed, item("x", "choice", "\"answerValueSet\": \"#s\"")));
        assertThat(read.findings()).extracting(Finding::rule).contains("exchange.not-understood");
    }

    @Test
    void extensionsOfTextsAndCodingsAreNamedOncePerKind() {
        String other = "\"extension\": [{\"url\": \"http://e.org/x\", \"valueString\": \"y\"}]";
        String coded = options("\"valueCoding\": {\"code\": \"a\", \"display\": \"A\", \"_display\": {" + other + "}, "
                + other + "}, \"extension\": [" + weight("ordinalValue", "1") + "]");
        Document<MaturityModel> read = read(questionnaire(
                item("x", "choice", coded + ", \"_text\": {" + other + "}"),
                item("y", "choice", coded + ", \"_text\": {" + other + "}")));
        assertThat(read.findings())
                .extracting(Finding::rule, finding -> finding.data().get("property"))
                .containsExactlyInAnyOrder(
                        tuple("exchange.not-taken", "_text.extension"),
                        tuple("exchange.not-taken", "_display.extension"),
                        tuple("exchange.not-taken", "valueCoding.extension"));
    }

    @Test
    void eachContainedResourceThatIsNotNeededIsNamed() {
        Document<MaturityModel> read = read(with(
                "\"contained\": [{\"resourceType\": \"Library\", \"id\": \"a\"}, {\"resourceType\": \"ValueSet\", \"id\":"
                        + " \"b\"}, {\"resourceType\": \"ValueSet\", \"id\": \"b\"}], ",
                choice("x", "")));
        assertThat(read.findings())
                .extracting(Finding::path, finding -> finding.data().get("property"))
                .containsExactly(
                        tuple("contained[2]", "#b"),
                        tuple("contained[0]", "contained"),
                        tuple("contained[1]", "contained"),
                        tuple("contained[2]", "contained"));
    }

    @Test
    @Timeout(30)
    void veryManyItemsOfWhichTheNamesDifferOnlyInCaseAreReadInAMoment() {
        StringBuilder items = new StringBuilder(choice("x", ""));
        for (int place = 1; place <= 50_000; place++) {
            StringBuilder name = new StringBuilder("abcdefghijklmnop");
            for (int bit = 0; bit < name.length(); bit++) {
                name.setCharAt(bit, (char) (name.charAt(bit) - ((place >> bit) & 1) * ('a' - 'A')));
            }
            items.append(", ").append(item(name.toString(), "text", ""));
        }
        MaturityModel model = read(questionnaire(items.toString())).value().orElseThrow();
        assertThat(model.questions()).hasSize(50_001).extracting(Question::id).doesNotHaveDuplicates();
    }
}
