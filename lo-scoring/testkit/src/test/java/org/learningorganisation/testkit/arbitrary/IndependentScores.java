package org.learningorganisation.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.model.response.Response;

/** Weighted means from 0 to 100 of the dimensions that questions measure, worked out in a few lines and with doubles. */
final class IndependentScores {

    private IndependentScores() {}

    static Map<String, Double> of(MaturityModel model, Response response) {
        Map<String, Double> scores = new HashMap<>();
        for (Dimension dimension : model.dimensions()) {
            double sum = 0;
            double weights = 0;
            for (Question question : model.questions()) {
                String code = response.answers().get(question.id());
                if (question.dimensions().contains(dimension.id()) && code != null) {
                    AnswerScale scale =
                            model.scale(question.scale().orElseThrow()).orElseThrow();
                    if (Answer.on(scale, code).orElseThrow() instanceof Answer.Given given) {
                        double weight = question.weight().doubleValue();
                        sum += weight * percentage(scale, question, given.score());
                        weights += weight;
                    }
                }
            }
            if (weights > 0) {
                scores.put(dimension.id(), sum / weights);
            }
        }
        return scores;
    }

    private static double percentage(AnswerScale scale, Question question, BigDecimal score) {
        double lowest = scale.lowestScore().orElseThrow().doubleValue();
        double highest = scale.highestScore().orElseThrow().doubleValue();
        double percentage = 100 * (score.doubleValue() - lowest) / (highest - lowest);
        return question.reversed() ? 100 - percentage : percentage;
    }
}
