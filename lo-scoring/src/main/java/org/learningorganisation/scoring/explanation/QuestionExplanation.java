package org.learningorganisation.scoring.explanation;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How a group answers one question of a dimension, against everybody.
 *
 * @param question the id of the question
 * @param people how many people of the group gave an answer with a score
 * @param mean their mean score, on the scale of the answers and after reversal
 * @param difference their mean less that of everybody; below zero the question pulls the dimension down. Empty where that of
 *     everybody is not shown
 * @param shareOfGap which part of the gap between group and everybody on this dimension is of this question: the
 *     differences, each on its own scale and by the weight of its question, divided by their sum over the questions shown here;
 *     negative for a question that goes against the gap. Empty where there is no gap
 * @param standardDeviation how far the answers of the group lie apart, with n - 1, on the scale of the answers; empty for one
 *     person
 * @param agreement the within-group agreement r<sub>wg</sub>, from 0 to 1, held against answers at random over the scale; a
 *     caption to the mean. Empty where it is not defined
 */
public record QuestionExplanation(
        String question,
        int people,
        double mean,
        OptionalDouble difference,
        OptionalDouble shareOfGap,
        OptionalDouble standardDeviation,
        OptionalDouble agreement) {

    /** Refuses null. */
    public QuestionExplanation {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(shareOfGap, "shareOfGap");
        Objects.requireNonNull(standardDeviation, "standardDeviation");
        Objects.requireNonNull(agreement, "agreement");
    }
}
