package org.learningorganisation.model.quality;

import org.learningorganisation.model.validation.Severity;

/** What can be remarkable about responses. */
public enum QualityRule {
    /** The same answer to all questions on a scale, of which some are reversed and some are not. */
    STRAIGHT_LINING("quality.straight-lining", Severity.WARNING),
    /** The same answer to all questions on a scale, all of them asked the same way round. */
    SAME_ANSWERS("quality.same-answers", Severity.INFO),
    /** The same answer to many questions on a scale in a row. */
    LONG_RUN("quality.long-run", Severity.WARNING),
    /** Many questions unanswered. */
    UNANSWERED("quality.unanswered", Severity.WARNING),
    /** Many who do not know the answer to a question. */
    DONT_KNOW("quality.dont-know", Severity.WARNING),
    /** Many to whom a question does not apply. */
    NOT_APPLICABLE("quality.not-applicable", Severity.WARNING),
    /** Few responses of those invited. */
    RESPONSE_RATE("quality.response-rate", Severity.WARNING),
    /** More responses than people invited: one of both numbers is wrong. */
    MORE_THAN_INVITED("quality.more-than-invited", Severity.WARNING);

    private final String id;
    private final Severity severity;

    QualityRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /**
     * The id in findings, and the key of the messages; never reused for another meaning.
     *
     * @return the id, such as {@code quality.straight-lining}
     */
    public String id() {
        return id;
    }

    /**
     * How much a finding of the rule matters.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }
}
