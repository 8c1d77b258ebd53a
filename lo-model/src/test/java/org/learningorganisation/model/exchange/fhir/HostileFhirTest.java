package org.learningorganisation.model.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.learningorganisation.model.exchange.fhir.FhirJson.choice;
import static org.learningorganisation.model.exchange.fhir.FhirJson.group;
import static org.learningorganisation.model.exchange.fhir.FhirJson.item;
import static org.learningorganisation.model.exchange.fhir.FhirJson.questionnaire;
import static org.learningorganisation.model.exchange.fhir.FhirJson.read;
import static org.learningorganisation.model.exchange.fhir.FhirJson.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.validation.Finding;

/** What is no questionnaire, or more than one can be, is refused. */
class HostileFhirTest {

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
    @ValueSource(strings = {"\"id\"", "\"include\"", "\"system\"", "\"code\""})
    void whatMayChangeTheMeaningOfASetIsNotPassedOver(String before) {
        String set = "\"contained\": [{\"resourceType\": \"ValueSet\", \"id\": \"s\", \"compose\": {\"include\":"
                + " [{\"system\": \"http://e.org/s\", \"concept\": [{\"code\": \"z\", \"display\": \"Z\"}]}]}}], ";
        String changed = set.replaceFirst(before, "\"modifierExtension\": [{}], " + before);
        Document<MaturityModel> read = read(with(changed, item("x", "choice", "\"answerValueSet\": \"#s\"")));
        assertThat(read.findings()).extracting(Finding::rule).contains("exchange.not-understood");
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
