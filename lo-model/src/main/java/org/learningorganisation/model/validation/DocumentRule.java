package org.learningorganisation.model.validation;

/** What can keep a file from being read as a definition or a response. A document is read strictly: nothing is guessed. */
public enum DocumentRule implements Rule {
    /** The text is not JSON or YAML. */
    SYNTAX("document.syntax"),
    /** A property is given twice, and readers differ on which of the two counts. */
    DUPLICATE_KEY("document.duplicate-key"),
    /** A property the format does not have: a typing error would otherwise be lost silently. */
    UNKNOWN_PROPERTY("document.unknown-property"),
    /** A value of another type than the format asks, such as a text for a number. */
    WRONG_TYPE("document.wrong-type"),
    /** A property that the format asks is not there. */
    MISSING_PROPERTY("document.missing-property"),
    /** A property is null: leaving it out says the same without a fourth meaning. */
    NULL("document.null"),
    /** Nested deeper than any document of this format needs, as an attack would be. */
    TOO_DEEP("document.too-deep"),
    /** Larger than is read into memory. */
    TOO_LARGE("document.too-large"),
    /** One text is longer than is read into memory. */
    STRING_TOO_LONG("document.string-too-long"),
    /** The bytes are not UTF-8. */
    ENCODING("document.encoding"),
    /** There is nothing in the file. */
    EMPTY("document.empty"),
    /** Written for a newer version of the format; said before anything else is looked at. */
    NEWER_FORMAT("document.newer-format"),
    /** An unquoted yes, no, on or off in YAML: it stays text here, and is a boolean to other readers. */
    YAML_BOOLEAN("document.yaml-boolean", Severity.WARNING),
    /** An alias in YAML: a few of them can unfold to more than fits in memory. */
    YAML_ALIAS("document.yaml-alias"),
    /** The file could not be read at all. */
    UNREADABLE("document.unreadable");

    private final String id;
    private final Severity severity;

    DocumentRule(String id) {
        this(id, Severity.ERROR);
    }

    DocumentRule(String id, Severity severity) {
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
