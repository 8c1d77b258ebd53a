package org.learningorganisation.scoring.norm;

/** A quarter of the scores of a sample. */
public enum Quarter {
    /** Below the lower quartile. */
    LOWEST,
    /** From the lower quartile on, below the median. */
    SECOND,
    /** From the median on, below the upper quartile. */
    THIRD,
    /** From the upper quartile on. */
    HIGHEST
}
