package org.learningorganisation.model.exchange;

import java.util.Map;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.FindingMessages;
import org.learningorganisation.model.validation.Severity;

/** What another system's format cannot carry, or what it brings back that the definition does not know. */
public enum ExchangeRule {
    /** A part of the definition for which the target has no place. */
    NOT_CARRIED("exchange.not-carried", Severity.WARNING);

    private final String id;
    private final Severity severity;

    ExchangeRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /**
     * The id in findings, and the key of the messages; never reused for another meaning.
     *
     * @return the id, such as {@code exchange.not-carried}
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

    Finding at(String path, LanguageTag language, Map<String, String> values) {
        return FindingMessages.in(language).finding(id, severity, path, values);
    }
}
