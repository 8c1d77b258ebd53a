package org.learningorganisation.scoring.agreement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * Agreement over several questions together.
 *
 * @param statistic the figure, or why there is none
 * @param questionsUsed the number of questions that the figure rests on: those that two or more people answered and, for
 *     {@link MeanBoundAgreement}, whose mean is not too extreme; the others do not count
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

    /** A figure of the figures of the questions that have one, or that there are too few people. */
    static JointAgreement of(List<BigFraction> figures, int people, Function<List<BigFraction>, BigFraction> joint) {
        return new JointAgreement(
                figures.isEmpty()
                        ? Statistic.undefined(tooFew(people), people)
                        : Statistic.of(joint.apply(figures), people),
                figures.size());
    }

    /** A figure of one question, or that there are too few people. */
    static Statistic figure(Optional<BigFraction> exact, int people) {
        return exact.map(figure -> Statistic.of(figure, people))
                .orElseGet(() -> Statistic.undefined(tooFew(people), people));
    }

    static UndefinedReason tooFew(int people) {
        return people == 0 ? UndefinedReason.NO_VALUES : UndefinedReason.TOO_FEW_PEOPLE;
    }
}
