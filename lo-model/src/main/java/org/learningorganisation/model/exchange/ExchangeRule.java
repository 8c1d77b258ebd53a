package org.learningorganisation.model.exchange;

import java.util.Map;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.FindingMessages;
import org.learningorganisation.model.validation.Severity;

/** What another system's format cannot carry, or what it brings back that the definition does not know. */
public enum ExchangeRule {
    /** A part of the definition for which the target has no place. */
    NOT_CARRIED("exchange.not-carried", Severity.WARNING),

    // SurveyJS and the page
    /** The target shows the questions in another order, and an answer can depend on the question before it. */
    ORDER_CHANGED("exchange.order-changed", Severity.WARNING),
    /** A language in which the target has no words of its own, so that its buttons are in another. */
    LANGUAGE_UNKNOWN("exchange.language-unknown", Severity.WARNING),
    /** Codes that the target would confuse, so that others stand in their place. */
    CODES_REPLACED("exchange.codes-replaced", Severity.WARNING),
    /** An id that the target keeps for itself. */
    NAME_RESERVED("exchange.name-reserved", Severity.WARNING),
    /** A text in braces, which the target takes for the name of something. */
    BRACES("exchange.braces", Severity.WARNING),
    /** A name in the answers that the form does not have: dropping it would lose what somebody said. */
    UNKNOWN_NAME("exchange.unknown-name", Severity.ERROR),
    /** One answer where a matrix has an answer per row. */
    ROWS_EXPECTED("exchange.rows-expected", Severity.ERROR),
    /** Anything but one text or number where one answer belongs. */
    ANSWER_EXPECTED("exchange.answer-expected", Severity.ERROR);

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
