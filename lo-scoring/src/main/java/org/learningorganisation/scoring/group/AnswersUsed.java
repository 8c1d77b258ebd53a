package org.learningorganisation.scoring.group;

/** Whose answers a statistic over several questions uses. */
public enum AnswersUsed {

    /** Every question with the answers it has. */
    AVAILABLE,

    /** Only the people who answered every question of the dimension. */
    LISTWISE
}
