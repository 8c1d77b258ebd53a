package org.learningorganisation.model.exchange.fhir;

import java.util.Set;
import java.util.TreeSet;

/**
 * The properties that FHIR gives a part of a QuestionnaireResponse (R4 and R5), and what becomes of them.
 *
 * @param taken what a response is made of
 * @param copied what only repeats the questionnaire or names the part: nothing is lost without it
 * @param left what a response has no place for
 * @param binding what may change the meaning of the rest, so that nobody may pass over it
 */
record FhirShape(Set<String> taken, Set<String> copied, Set<String> left, Set<String> binding) {

    static final FhirShape RESPONSE = new FhirShape(
            Set.of("resourceType", "questionnaire", "status", "authored", "source", "item"),
            Set.of("id", "meta", "language", "text"),
            Set.of("contained", "extension", "identifier", "basedOn", "partOf", "subject", "encounter", "author"),
            Set.of("implicitRules", "modifierExtension"));

    static final FhirShape ITEM = new FhirShape(
            Set.of("linkId", "answer", "item"),
            Set.of("id", "definition", "text"),
            Set.of("extension"),
            Set.of("modifierExtension"));

    static final FhirShape ANSWER = new FhirShape(
            Set.of(
                    "valueBoolean",
                    "valueDecimal",
                    "valueInteger",
                    "valueDate",
                    "valueDateTime",
                    "valueTime",
                    "valueString",
                    "valueUri",
                    "valueAttachment",
                    "valueCoding",
                    "valueQuantity",
                    "valueReference",
                    "item"),
            Set.of("id"),
            Set.of("extension"),
            Set.of("modifierExtension"));

    static final FhirShape CODING = new FhirShape(
            Set.of("system", "code"),
            Set.of("id", "display", "userSelected"),
            Set.of("extension", "version"),
            Set.of());

    static final FhirShape REFERENCE = new FhirShape(
            Set.of("identifier"), Set.of("id", "type", "display"), Set.of("extension", "reference"), Set.of());

    static final FhirShape IDENTIFIER = new FhirShape(
            Set.of("system", "value"),
            Set.of("id", "use", "type"),
            Set.of("extension", "period", "assigner"),
            Set.of());

    FhirShape {
        taken = Set.copyOf(taken);
        copied = Set.copyOf(copied);
        left = Set.copyOf(left);
        binding = Set.copyOf(binding);
    }

    String known() {
        Set<String> all = new TreeSet<>(taken);
        all.addAll(copied);
        all.addAll(left);
        all.addAll(binding);
        return String.join(", ", all);
    }
}
