package org.learningorganisation.model.exchange.fhir;

/** What differs between the versions of FHIR in a questionnaire of ours. */
enum FhirVersion {
    /** FHIR 4.0.1. */
    R4("FHIR R4", "choice", "http://hl7.org/fhir/StructureDefinition/ordinalValue"),
    /** FHIR 5.0.0. */
    R5("FHIR R5", "coding", "http://hl7.org/fhir/StructureDefinition/itemWeight");

    private final String title;
    private final String choiceType;
    private final String weightExtension;

    FhirVersion(String title, String choiceType, String weightExtension) {
        this.title = title;
        this.choiceType = choiceType;
        this.weightExtension = weightExtension;
    }

    String title() {
        return title;
    }

    /** The type of an item that is answered with one of its options. */
    String choiceType() {
        return choiceType;
    }

    /** The extension that carries the score of an option; it may stand on the option and on its coding. */
    String weightExtension() {
        return weightExtension;
    }
}
