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
    ANSWER_EXPECTED("exchange.answer-expected", Severity.ERROR),

    // FHIR and LimeSurvey
    /** An id or a code that the target does not allow, and what is written for it. */
    RECODED("exchange.recoded", Severity.WARNING),
    /** A part of what came back that a response has no place for. */
    NOT_TAKEN("exchange.not-taken", Severity.WARNING),
    /** A part of what came back that may change the meaning of the rest. */
    NOT_UNDERSTOOD("exchange.not-understood", Severity.ERROR),
    /** Another kind of resource. */
    WRONG_RESOURCE("exchange.wrong-resource", Severity.ERROR),
    /** Answers to another questionnaire, or to another version of it. */
    WRONG_QUESTIONNAIRE("exchange.wrong-questionnaire", Severity.ERROR),
    /** A status in which answers do not count. */
    WRONG_STATUS("exchange.wrong-status", Severity.ERROR),
    /** A code of another code system: the same code may mean something else there. */
    WRONG_SYSTEM("exchange.wrong-system", Severity.ERROR),
    /** More than one answer to a question. */
    ANSWERED_TWICE("exchange.answered-twice", Severity.ERROR),
    /** Items within an item, where the questionnaire has none. */
    NESTED_ITEMS("exchange.nested-items", Severity.ERROR),
    /** A moment that is not written as one. */
    WRONG_MOMENT("exchange.wrong-moment", Severity.ERROR),
    /** A date without a time, which names no moment. */
    PARTIAL_DATE("exchange.partial-date", Severity.WARNING),
    /** A local time that comes twice in its zone, or never, because the clock is changed. */
    CLOCK_CHANGE("exchange.clock-change", Severity.WARNING),
    /** An empty list, object or text where the format has no such thing. */
    EMPTY_VALUE("exchange.empty-value", Severity.ERROR),
    /** What a definition has another form for, and what stands in its place. */
    REPLACED("exchange.replaced", Severity.WARNING),
    /** An item of which no question can be made. */
    ITEM_LEFT_OUT("exchange.item-left-out", Severity.WARNING),
    /** A part of an item that a definition has no place for. */
    PART_NOT_TAKEN("exchange.part-not-taken", Severity.WARNING),
    /** A question without any weight, which can be asked and not scored. */
    QUESTION_WITHOUT_WEIGHTS("exchange.question-without-weights", Severity.WARNING),
    /** A number within bounds, which may be an age or an amount as well. */
    NUMBER_SCORED("exchange.number-scored", Severity.WARNING),
    /** An option without a weight among others with one: it stands outside scoring. */
    OPTION_WITHOUT_WEIGHT("exchange.option-without-weight", Severity.WARNING),
    /** A code that carries another weight than its score. */
    WEIGHT_DIFFERS("exchange.weight-differs", Severity.WARNING),
    /** A quote that is not closed, or text after a closing quote. */
    TABLE_SYNTAX("exchange.table-syntax", Severity.ERROR),
    /** A row with more or fewer cells than the header: which cell is which is not known. */
    RAGGED_ROW("exchange.ragged-row", Severity.ERROR),
    /** Columns of one name: readers differ on which of them counts. */
    DUPLICATE_COLUMN("exchange.duplicate-column", Severity.ERROR),
    /** A column that is needed and not there. */
    MISSING_COLUMN("exchange.missing-column", Severity.ERROR),
    /** No column is a question of the definition: it is another file, or another definition. */
    NO_QUESTION("exchange.no-question", Severity.ERROR),
    /** Columns that are not of the survey. */
    UNKNOWN_COLUMN("exchange.unknown-column", Severity.WARNING),
    /** A question without a column: nobody answered it. */
    MISSING_QUESTION("exchange.missing-question", Severity.WARNING),
    /** An empty cell in the column of respondents. */
    BLANK_RESPONDENT("exchange.blank-respondent", Severity.ERROR),
    /** More findings than are kept: what is not listed may be an error. */
    TOO_MANY_FINDINGS("exchange.too-many-findings", Severity.ERROR);

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

    /**
     * A finding of the rule.
     *
     * @param path where, in the definition or in what came back
     * @param language the reader's language; Dutch and English are there, others get English
     * @param values the values of the message by name, such as {@code target}
     * @return the finding
     */
    public Finding at(String path, LanguageTag language, Map<String, String> values) {
        return FindingMessages.in(language).finding(id, severity, path, values);
    }
}
