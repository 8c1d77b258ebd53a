package org.learningorganisation.scoring.strategy;

/**
 * How the questions of a dimension were answered. What is left of {@code asked} was not answered at all.
 *
 * @param asked the scored questions of the dimension
 * @param answered those with a scored answer
 * @param notApplicable those that do not apply to the respondent
 * @param dontKnow those to which the respondent does not know the answer
 */
public record Counts(int asked, int answered, int notApplicable, int dontKnow) {

    /**
     * The questions without any answer.
     *
     * @return asked less answered, not applicable and unknown
     */
    public int unanswered() {
        return asked - answered - notApplicable - dontKnow;
    }

    /**
     * These counts and others together.
     *
     * @param other other counts
     * @return the sums
     */
    public Counts plus(Counts other) {
        return new Counts(
                Math.addExact(asked, other.asked),
                Math.addExact(answered, other.answered),
                Math.addExact(notApplicable, other.notApplicable),
                Math.addExact(dontKnow, other.dontKnow));
    }
}
