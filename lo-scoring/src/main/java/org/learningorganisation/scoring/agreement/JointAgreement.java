package org.learningorganisation.scoring.agreement;

import java.util.Objects;
import org.learningorganisation.scoring.statistic.Statistic;

/**
 * Agreement over several questions together.
 *
 * @param statistic the figure, or why there is none
 * @param questionsUsed the number of questions that two or more people answered; the others do not count
 */
public record JointAgreement(Statistic statistic, int questionsUsed) {

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException when the number of questions is negative
     */
    public JointAgreement {
        Objects.requireNonNull(statistic, "statistic");
        if (questionsUsed < 0) {
            throw new IllegalArgumentException("questionsUsed must be 0 or more, and is " + questionsUsed);
        }
    }
}
