package org.learningorganisation.model.lint;

import org.learningorganisation.model.validation.Severity;

/**
 * What can be wrong with a suppression. An id in {@code on} that names nothing is {@code reference.unresolved}, a suppression
 * without a reason is {@code text.blank}: both are errors of the definition, which any reader finds.
 */
public enum SuppressionRule {
    /** It names a rule that nobody runs here: it was mistyped, or belongs to rules that are not registered. */
    RULE_UNKNOWN("suppression.rule-unknown", Severity.WARNING),
    /** Errors cannot be suppressed. */
    OF_ERROR("suppression.of-error", Severity.WARNING),
    /** The rule has nothing to say there any more, and the suppression would hide its next remark. */
    UNUSED("suppression.unused", Severity.WARNING);

    private final String id;
    private final Severity severity;

    SuppressionRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /**
     * The id in findings, and the key of the messages; never reused for another meaning.
     *
     * @return the id, such as {@code suppression.unused}
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
