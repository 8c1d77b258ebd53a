package org.learningorganisation.scoring.progress;

/** Where a score goes. */
public enum Direction {
    /** Up, by as much as counts or more. */
    RISE,
    /** Down, by as much as counts or more. */
    FALL,
    /** By less than counts, either way. */
    STEADY
}
