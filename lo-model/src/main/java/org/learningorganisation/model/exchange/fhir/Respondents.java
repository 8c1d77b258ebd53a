package org.learningorganisation.model.exchange.fhir;

/** Whether the pseudonyms of respondents go along with their answers. */
enum Respondents {
    /** They stay here, and are not taken from elsewhere. */
    LEFT_OUT,
    /** They go along. */
    NAMED
}
