package org.learningorganisation.model.validation;

/** What a definition must hold to, whatever it measures. */
public enum StructuralRule implements Rule {
    /** An id outside the format's alphabet breaks file names, column headings and links made of it. */
    ID_MALFORMED("id.malformed"),
    /** {@code overall} names the overall score in results and tables. */
    ID_RESERVED("id.reserved"),
    /** Two things of one kind with one id, or ids that differ in case only: answers and scores would go to either. */
    ID_DUPLICATE("id.duplicate"),
    /** An id that names nothing: what was meant is unknown. */
    REFERENCE_UNRESOLVED("reference.unresolved"),
    /** A dimension that is a part of itself has no score. */
    PARENT_CYCLE("parent.cycle"),
    /** A discipline cannot be a part of a success area, nor the other way round: the two are crossed, not nested. */
    PARENT_OTHER_KIND("parent.other-kind"),
    /** A dimension without a scored question or a part can never get a score. */
    DIMENSION_UNMEASURED("dimension.unmeasured"),
    /** A dimension with parts is scored from its parts, so that a question of its own, and of no part, would not count. */
    DIMENSION_QUESTIONS_AND_CHILDREN("dimension.questions-and-children"),
    /** A scored question that measures nothing counts nowhere. */
    QUESTION_NO_DIMENSION("question.no-dimension"),
    /** A question that names a dimension twice seems to count twice. */
    QUESTION_DIMENSION_REPEATED("question.dimension-repeated"),
    /** A question that is scored or background has nothing to choose from without a scale. */
    QUESTION_SCALE_MISSING("question.scale-missing"),
    /** An open question takes free text, for which a scale has no meaning. */
    QUESTION_SCALE_UNEXPECTED("question.scale-unexpected"),
    /** A scored question on a scale without a scored option can never be scored. */
    QUESTION_SCALE_UNSCORED("question.scale-unscored"),
    /** A background or open question has no score that a dimension could take or that could be reversed. */
    QUESTION_MEASURES_WITHOUT_SCORE("question.measures-without-score"),
    /** Reversing is {@code min + max - score}, which needs the bounds of the scale. */
    QUESTION_REVERSED_UNBOUNDED("question.reversed-unbounded"),
    /** A scale is a list of options or a range of numbers: with neither there is no answer, with both two readings. */
    SCALE_OPTIONS_OR_RANGE("scale.options-or-range"),
    /** Options are ordered, so their scores keep rising or keep falling, without ties. */
    SCALE_SCORES_NOT_MONOTONIC("scale.scores-not-monotonic"),
    /** A scored option without a score. */
    SCALE_SCORE_MISSING("scale.score-missing"),
    /** Not applicable and don't know stand outside scoring; with a score they would be mixed up with a low answer. */
    SCALE_SCORE_OUTSIDE_SCORING("scale.score-outside-scoring"),
    /** Two options with one code cannot be told apart in what is stored. */
    SCALE_CODE_DUPLICATE("scale.code-duplicate"),
    /** An empty code is how an unanswered question looks in a table. */
    SCALE_CODE_BLANK("scale.code-blank"),
    /** Two options with one label cannot be told apart by the respondent. */
    SCALE_LABEL_DUPLICATE("scale.label-duplicate"),
    /** A range whose lower end is not below its upper end leaves nothing to choose. */
    SCALE_RANGE_EMPTY("scale.range-empty"),
    /** Steps must lead from the lower to the upper end; otherwise the highest score of the scale cannot be given. */
    SCALE_RANGE_STEP("scale.range-step"),
    /** With fewer than two scored options every answer says the same. */
    SCALE_FEW_OPTIONS("scale.few-options", Severity.WARNING),
    /** A level that begins at or below the one before it makes one of the two empty. */
    LEVEL_BOUNDS_NOT_RISING("level.bounds-not-rising"),
    /** Levels are thresholds or gates: with a bound on some of them only, a score has no certain level. */
    LEVEL_BOUND_MISSING("level.bound-missing"),
    /** The lowest level is the floor; beginning elsewhere than at the bottom it leaves scores without a level. */
    LEVEL_FIRST_BOUND("level.first-bound"),
    /** A level that begins above the highest possible score can be reached by nobody. */
    LEVEL_UNREACHABLE("level.unreachable"),
    /** Raw scores of scales with different bounds have no common scale for the levels to be expressed on. */
    LEVEL_METRIC_MIXED("level.metric-mixed"),
    /** A percentage of the maximum has a meaning only on a scale from zero or more up to more than zero. */
    LEVEL_METRIC_NEGATIVE("level.metric-negative"),
    /** In a staged model, a level to which nothing belongs is reached by everybody who reaches the one below. */
    LEVEL_UNUSED("level.unused", Severity.WARNING),
    /** A weight of zero or less takes a question or dimension out, or turns it round, without saying so. */
    WEIGHT_NOT_POSITIVE("weight.not-positive"),
    /** Scores are exact, and every reader of the format must be able to carry the same digits. */
    DECIMAL_OUT_OF_RANGE("decimal.out-of-range"),
    /** A reader of a declared language would get an empty place, or a text in another language. */
    TEXT_MISSING("text.missing"),
    /** A word or title that stands in one language only, and is empty. */
    TEXT_BLANK("text.blank"),
    /** A text in a language that the definition does not declare is checked and shown nowhere. */
    TEXT_UNDECLARED_LANGUAGE("text.undeclared-language", Severity.WARNING),
    /** Text that was to be replaced before publication. */
    TEXT_PLACEHOLDER("text.placeholder"),
    /** A variable that one language has and another lacks shows as a gap, or as its bare name. */
    TEXT_PLACEHOLDERS_DIFFER("text.placeholders-differ"),
    /** Numbers that differ between languages ask different things. */
    TEXT_NUMBERS_DIFFER("text.numbers-differ"),
    /** Versions are compared by the rules of Semantic Versioning: as text, 4.10.0 comes before 4.9.0. */
    VERSION_NOT_SEMVER("version.not-semver"),
    /** A tag that is not BCP 47 is never found by a reader's language. */
    LANGUAGE_MALFORMED("language.malformed"),
    /** A language declared twice, tags being equal whatever their case. */
    LANGUAGE_DUPLICATE("language.duplicate"),
    /** Without a language there is no default to fall back to, and no text is checked. */
    LANGUAGES_EMPTY("languages.empty"),
    /** So many languages that the texts cannot be checked in each; no text is. */
    LANGUAGES_TOO_MANY("languages.too-many"),
    /** A model without dimensions measures nothing. */
    MODEL_NO_DIMENSION("model.no-dimension"),
    /** A model without questions asks nothing. */
    MODEL_NO_QUESTION("model.no-question"),
    /** Ranks count from zero or more. */
    MODEL_FIRST_RANK_NEGATIVE("model.first-rank-negative"),
    /** Two migrations from one version: which of them holds is unknown. */
    MIGRATION_FROM_DUPLICATE("migration.from-duplicate"),
    /** Answers are migrated from earlier versions; one that is not earlier is a slip, or a way back. */
    MIGRATION_FROM_NOT_EARLIER("migration.from-not-earlier", Severity.WARNING),
    /** A question of the earlier version that two steps lead elsewhere: which of them holds is unknown. */
    MIGRATION_SOURCE_REPEATED("migration.source-repeated"),
    /** Two steps that lead answers into one question would mix them without saying how; that is a merge. */
    MIGRATION_TARGET_REPEATED("migration.target-repeated"),
    /** A rename to the same id, a split into one, a merge of one: nothing happens, so that something else was meant. */
    MIGRATION_NO_EFFECT("migration.no-effect"),
    /** A rescale to an answer that the question does not offer would lose what it seems to save. */
    MIGRATION_CODE_UNKNOWN("migration.code-unknown"),
    /** A question that is rescaled twice: which of the two holds is unknown. */
    MIGRATION_RESCALED_TWICE("migration.rescaled-twice"),
    /** A model built in memory for another version of the format cannot be written as that version. */
    FORMAT_VERSION("format.version");

    private final String id;
    private final Severity severity;

    StructuralRule(String id) {
        this(id, Severity.ERROR);
    }

    StructuralRule(String id, Severity severity) {
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
