package org.learningorganisation.model.validation;

/** What can be wrong with a response to a model. */
public enum ResponseRule implements Rule {
    /** The response is to another model; nothing else about it is looked at. */
    WRONG_MODEL("response.wrong-model"),
    /** The response is to another version of the model, in which an answer may have meant something else. */
    WRONG_VERSION("response.wrong-version"),
    /** An answer to a question that the model does not ask: dropping it would lose what somebody said. */
    UNKNOWN_QUESTION("response.unknown-question"),
    /** An answer that the scale does not offer: a 99 on a scale of 1 to 5 is not an answer. */
    UNKNOWN_OPTION("response.unknown-option"),
    /** An empty answer: an unanswered question has no entry, so that it differs from every answer. */
    BLANK_ANSWER("response.blank-answer"),
    /** A text longer than is kept of an open question. */
    TEXT_TOO_LONG("response.text-too-long"),
    /** A respondent who comes twice among responses that are scored together: nobody counts double. */
    DUPLICATE_RESPONDENT("response.duplicate-respondent"),
    /** A required question without an answer: worth knowing while answering, an error once handed in as complete. */
    MISSING_REQUIRED("response.missing-required", Severity.INFO);

    private final String id;
    private final Severity severity;

    ResponseRule(String id) {
        this(id, Severity.ERROR);
    }

    ResponseRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
