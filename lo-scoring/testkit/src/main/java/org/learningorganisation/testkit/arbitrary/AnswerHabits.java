package org.learningorganisation.testkit.arbitrary;

/**
 * How generated people answer. Immutable.
 *
 * <pre>{@code
 * AnswerHabits hasty = AnswerHabits.complete().straightLiners(0.5).missing(0.2);
 * }</pre>
 *
 * @param missing the share of questions that are left open
 * @param notApplicable the share of questions that do not apply, of those that offer that answer
 * @param dontKnow the share of questions to which the answer is not known, of those that offer that answer
 * @param straightLiners the share of people who choose the same place on every scale
 * @param extremes the share of people who choose only the first and the last option of a scale
 */
public record AnswerHabits(
        double missing, double notApplicable, double dontKnow, double straightLiners, double extremes) {

    private static final double TENTH = 0.1;

    /**
     * Checks the shares.
     *
     * @throws IllegalArgumentException when a share is not from 0 to 1, or when the first three or the last two add up to more
     *     than 1
     */
    public AnswerHabits {
        Draws.requireShare("missing answers", missing);
        Draws.requireShare("answers that do not apply", notApplicable);
        Draws.requireShare("answers that are not known", dontKnow);
        Draws.requireShare("straight-liners", straightLiners);
        Draws.requireShare("extreme responders", extremes);
        Draws.requireShare("missing, not applicable and don't know together", missing + notApplicable + dontKnow);
        Draws.requireShare("straight-liners and extreme responders together", straightLiners + extremes);
    }

    /**
     * A tenth each of missing, not applicable and don't know, and a tenth of the people each straight-liners and extreme.
     *
     * @return the usual habits
     */
    public static AnswerHabits usual() {
        return new AnswerHabits(TENTH, TENTH, TENTH, TENTH, TENTH);
    }

    /**
     * Every question answered with a score, each independently of the others.
     *
     * @return the plainest habits
     */
    public static AnswerHabits complete() {
        return new AnswerHabits(0, 0, 0, 0, 0);
    }

    /**
     * Another share of questions left open.
     *
     * @param share from 0 to 1
     * @return new habits
     */
    public AnswerHabits missing(double share) {
        return new AnswerHabits(share, notApplicable, dontKnow, straightLiners, extremes);
    }

    /**
     * Another share of questions that do not apply.
     *
     * @param share from 0 to 1
     * @return new habits
     */
    public AnswerHabits notApplicable(double share) {
        return new AnswerHabits(missing, share, dontKnow, straightLiners, extremes);
    }

    /**
     * Another share of questions to which the answer is not known.
     *
     * @param share from 0 to 1
     * @return new habits
     */
    public AnswerHabits dontKnow(double share) {
        return new AnswerHabits(missing, notApplicable, share, straightLiners, extremes);
    }

    /**
     * Another share of people who choose the same place on every scale.
     *
     * @param share from 0 to 1
     * @return new habits
     */
    public AnswerHabits straightLiners(double share) {
        return new AnswerHabits(missing, notApplicable, dontKnow, share, extremes);
    }

    /**
     * Another share of people who choose only the ends of a scale.
     *
     * @param share from 0 to 1
     * @return new habits
     */
    public AnswerHabits extremes(double share) {
        return new AnswerHabits(missing, notApplicable, dontKnow, straightLiners, share);
    }
}
