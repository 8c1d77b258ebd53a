package org.learningorganisation.model.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.learningorganisation.model.exchange.fhir.FhirJson.bound;
import static org.learningorganisation.model.exchange.fhir.FhirJson.choice;
import static org.learningorganisation.model.exchange.fhir.FhirJson.group;
import static org.learningorganisation.model.exchange.fhir.FhirJson.item;
import static org.learningorganisation.model.exchange.fhir.FhirJson.options;
import static org.learningorganisation.model.exchange.fhir.FhirJson.questionnaire;
import static org.learningorganisation.model.exchange.fhir.FhirJson.read;
import static org.learningorganisation.model.exchange.fhir.FhirJson.sound;
import static org.learningorganisation.model.exchange.fhir.FhirJson.translated;
import static org.learningorganisation.model.exchange.fhir.FhirJson.weight;
import static org.learningorganisation.model.exchange.fhir.FhirJson.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.validation.Finding;

/** What a definition cannot carry of a questionnaire is named. */
class FhirImportLossesTest {

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
}
