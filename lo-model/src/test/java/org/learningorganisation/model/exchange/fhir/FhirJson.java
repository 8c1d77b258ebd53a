package org.learningorganisation.model.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.Document;

/** Questionnaires in pieces of JSON. */
final class FhirJson {

    private FhirJson() {}

    static final String EXTENSION = "http://hl7.org/fhir/StructureDefinition/";

    static final String TWO = options("\"valueCoding\": {\"system\": \"http://e.org/likert\", \"code\": \"a\","
            + " \"display\": \"A\"}, \"extension\": [" + weight("ordinalValue", "1") + "]");

    static String weight(String name, String value) {
        return "{\"url\": \"" + EXTENSION + name + "\", \"valueDecimal\": " + value + "}";
    }

    /** Two options, of which the first is given. */
    static String options(String first) {
        return "\"answerOption\": [{" + first + "}, {\"valueCoding\": {\"system\": \"http://e.org/likert\", \"code\":"
                + " \"b\", \"display\": \"B\"}, \"extension\": [" + weight("ordinalValue", "2") + "]}]";
    }

    static String choice(String linkId, String rest) {
        return item(linkId, "choice", TWO + rest);
    }

    static String item(String linkId, String type, String rest) {
        return "{\"linkId\": \"" + linkId + "\", \"text\": \"About " + linkId + "\", \"type\": \"" + type + "\""
                + (rest.isEmpty() ? "" : ", " + rest) + "}";
    }

    static String group(String linkId, String... items) {
        return item(linkId, "group", "\"item\": [" + String.join(", ", items) + "]");
    }

    static String questionnaire(String... items) {
        return with("", items);
    }

    static String with(String part, String... items) {
        return "{\"resourceType\": \"Questionnaire\", \"language\": \"en\", \"url\":"
                + " \"https://learningorganisation.org/fhir/Questionnaire/q\", \"version\": \"1.2.3\", \"title\":"
                + " \"Quality\", \"status\": \"active\", " + part + "\"item\": [" + String.join(", ", items) + "]}";
    }

    static Document<MaturityModel> read(String json) {
        return FhirQuestionnaire.read(json, LanguageTag.ENGLISH);
    }

    static MaturityModel sound(String json) {
        Document<MaturityModel> read = read(json);
        assertThat(read.holds()).as(read.findings().toString()).isTrue();
        return read.value().orElseThrow();
    }

    static String bound(String name, String property, String value) {
        return "{\"url\": \"" + EXTENSION + name + "\", \"" + property + "\": " + value + "}";
    }

    static String translated(String property) {
        return "\"_" + property + "\": {\"extension\": [{\"url\": \"" + EXTENSION + "translation\", \"extension\":"
                + " [{\"url\": \"lang\", \"valueCode\": \"nl\"}, {\"url\": \"content\", \"valueString\": \"In NL\"}]}]}";
    }
}
