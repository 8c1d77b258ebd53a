package org.learningorganisation.model.evolution;

import org.learningorganisation.model.validation.Severity;

/** What can be wrong with a migration beside the earlier version; the rest is said by the rules of one definition. */
public enum EvolutionRule {
    /** A step about a question that the earlier version does not have is about nothing. */
    OLDER_QUESTION_UNKNOWN("migration.older-question-unknown", Severity.ERROR),
    /** A step about a dimension that the earlier version does not have is about nothing. */
    OLDER_DIMENSION_UNKNOWN("migration.older-dimension-unknown", Severity.ERROR),
    /** A rescale of an answer that could not be given. */
    OLDER_CODE_UNKNOWN("migration.older-code-unknown", Severity.ERROR),
    /** A rescale that names a number of a range twice: which of the two holds is unknown. */
    NUMBER_REPEATED("migration.number-repeated", Severity.ERROR),
    /** A question that loses its id to another loses its answers too. */
    TARGET_OCCUPIED("migration.target-occupied", Severity.WARNING),
    /** Answers that are no longer offered are lost unless they are rescaled. */
    NOT_RESCALED("migration.not-rescaled", Severity.WARNING),
    /** A question that keeps its id and swapped words with another: nobody can tell which of the two its answers are to. */
    TEXT_MOVED("migration.text-moved", Severity.WARNING),
    /** A code that keeps its place and swapped labels with another. */
    LABEL_MOVED("migration.label-moved", Severity.WARNING),
    /** Answers that are kept were given to other words. */
    KEPT_IN_OTHER_WORDS("migration.kept-in-other-words", Severity.WARNING),
    /** Answers that are kept were given under another label. */
    KEPT_UNDER_OTHER_LABEL("migration.kept-under-other-label", Severity.WARNING),
    /** Answers that are kept were scored otherwise. */
    KEPT_WITH_OTHER_SCORE("migration.kept-with-other-score", Severity.WARNING),
    /** Answers that are kept were given between other bounds. */
    KEPT_BETWEEN_OTHER_BOUNDS("migration.kept-between-other-bounds", Severity.WARNING),
    /** Answers that are kept were scored the other way round. */
    KEPT_AND_REVERSED("migration.kept-and-reversed", Severity.WARNING),
    /** A question that seems to have another id only. */
    RENAME_UNDECLARED("migration.rename-undeclared", Severity.INFO),
    /** A definition that migrates from other versions and not from this one. */
    NONE_FROM_VERSION("migration.none-from-version", Severity.INFO);

    private final String id;
    private final Severity severity;

    EvolutionRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /**
     * The id in findings, and the key of the messages; never reused for another meaning.
     *
     * @return the id
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
