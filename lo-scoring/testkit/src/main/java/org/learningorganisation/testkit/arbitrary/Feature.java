package org.learningorganisation.testkit.arbitrary;

/** What a generated definition can have beside questions on scales. */
public enum Feature {
    /** Questions of which agreeing speaks against the dimension. */
    REVERSED,
    /** Weights other than 1, of questions and of dimensions. */
    WEIGHTS,
    /** Scales that are a range of numbers, with steps or without. */
    RANGES,
    /** Scales whose scores lie at uneven distances, and begin elsewhere than at 1. */
    UNEVEN_SCORES,
    /** Scales that list their options from the highest score down. */
    FALLING_SCORES,
    /** Options for a question that does not apply, or to which the answer is not known. */
    OUTSIDE_SCORING,
    /** Dimensions that consist of others of their kind. */
    TREES,
    /** Dimensions that are reported and do not count in the overall score; the first discipline always counts. */
    OUTCOMES,
    /** Levels without bounds, to which questions belong. */
    GATES,
    /** Levels whose bounds are raw scores, or percentages of the highest score. */
    LEVEL_METRICS,
    /** Ranks that count from zero. */
    RANKS_FROM_ZERO,
    /** Questions that a complete response need not answer. */
    OPTIONAL_QUESTIONS,
    /** Texts with line ends, quotes, formulas and characters of many scripts; not usual. */
    AWKWARD_TEXTS
}
