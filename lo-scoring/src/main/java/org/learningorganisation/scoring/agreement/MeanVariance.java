package org.learningorganisation.scoring.agreement;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The mean of the variances of questions: computed once, held against any number of null variances.
 *
 * @param mean the mean as the only element; none when no question has two answers
 * @param questions the number of questions with two answers
 * @param people the number of people
 */
record MeanVariance(List<BigFraction> mean, int questions, int people) {

    static MeanVariance of(GroupAnswers answers) {
        List<BigFraction> variances = answers.variances();
        return new MeanVariance(
                variances.isEmpty() ? List.of() : List.of(GroupAnswers.mean(variances)),
                variances.size(),
                answers.people());
    }

    /** A function of the mean, or that there are too few people. */
    JointAgreement joint(UnaryOperator<BigFraction> function) {
        return new JointAgreement(
                JointAgreement.of(mean, people, only -> function.apply(only.get(0)))
                        .statistic(),
                questions);
    }
}
