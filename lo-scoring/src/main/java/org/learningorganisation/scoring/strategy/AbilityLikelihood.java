package org.learningorganisation.scoring.strategy;

import java.util.List;

/**
 * What answers say about an ability when the thresholds are known. The sum of the categories is sufficient: which questions
 * it was reached on does not matter.
 *
 * @param questions the thresholds of the answered questions
 * @param rawScore the sum of the categories
 */
record AbilityLikelihood(List<CategorySteps> questions, int rawScore) {

    /** Copies the list. */
    AbilityLikelihood {
        questions = List.copyOf(questions);
    }

    int highestRawScore() {
        return questions.stream().mapToInt(CategorySteps::count).sum();
    }

    /** The moments of the raw score at an ability; the variance is the information. */
    CategorySteps.Moments moments(double theta) {
        CategorySteps.Moments sum = CategorySteps.Moments.NONE;
        for (CategorySteps question : questions) {
            sum = sum.plus(question.moments(theta));
        }
        return sum;
    }

    /** The logarithm of the likelihood, up to a constant. */
    double log(double theta) {
        double log = rawScore * theta;
        for (CategorySteps question : questions) {
            log -= question.logNormaliser(theta);
        }
        return log;
    }

    /** The estimate with its standard error, {@code 1 / sqrt(information)}. */
    Score estimateAt(double theta) {
        return Score.estimate(theta, 1 / Math.sqrt(moments(theta).variance()));
    }
}
