package org.learningorganisation.model.exchange.fhir;

import java.util.Set;
import java.util.TreeSet;

/**
 * The properties that FHIR gives a part of a QuestionnaireResponse or a Questionnaire (R4 and R5), and what becomes of them.
 *
 * @param taken what is looked at
 * @param copied what only repeats the questionnaire or names the part: nothing is lost without it
 * @param left what has no place here
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
                    "item",
                    "extension"),
            Set.of("id"),
            Set.of(),
            Set.of("modifierExtension"));

    static final FhirShape CODING = new FhirShape(
            Set.of("system", "code", "extension"),
            Set.of("id", "display", "userSelected"),
            Set.of("version"),
            Set.of());

    static final FhirShape REFERENCE = new FhirShape(
            Set.of("identifier"), Set.of("id", "type", "display"), Set.of("extension", "reference"), Set.of());

    static final FhirShape QUESTIONNAIRE = new FhirShape(
            Set.of(
                    "resourceType",
                    "url",
                    "version",
                    "name",
                    "title",
                    "_title",
                    "description",
                    "_description",
                    "language",
                    "status",
                    "derivedFrom",
                    "contained",
                    "item"),
            Set.of("id", "meta", "text"),
            Set.of(
                    "approvalDate",
                    "code",
                    "contact",
                    "copyright",
                    "copyrightLabel",
                    "date",
                    "effectivePeriod",
                    "experimental",
                    "extension",
                    "identifier",
                    "jurisdiction",
                    "lastReviewDate",
                    "publisher",
                    "purpose",
                    "subjectType",
                    "useContext",
                    "versionAlgorithmCoding",
                    "versionAlgorithmString"),
            Set.of("implicitRules", "modifierExtension"));

    static final FhirShape QUESTION = new FhirShape(
            Set.of(
                    "linkId",
                    "text",
                    "_text",
                    "type",
                    "required",
                    "answerOption",
                    "answerValueSet",
                    "item",
                    "extension",
                    "answerConstraint",
                    "code",
                    "definition",
                    "disabledDisplay",
                    "enableBehavior",
                    "enableWhen",
                    "initial",
                    "maxLength",
                    "prefix",
                    "readOnly",
                    "repeats"),
            Set.of("id"),
            Set.of(),
            Set.of("modifierExtension"));

    static final FhirShape OPTION = new FhirShape(
            Set.of(
                    "valueCoding",
                    "valueDate",
                    "valueInteger",
                    "valueReference",
                    "valueString",
                    "valueTime",
                    "initialSelected",
                    "extension"),
            Set.of("id"),
            Set.of(),
            Set.of("modifierExtension"));

    static final FhirShape CODING_OF_OPTION = new FhirShape(
            Set.of("system", "code", "display", "_display", "extension"),
            Set.of("id", "userSelected"),
            Set.of("version"),
            Set.of());

    /** Any other part, of which only what is asked for is looked at. */
    static final FhirShape ANY = new FhirShape(Set.of(), Set.of(), Set.of(), Set.of());

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
