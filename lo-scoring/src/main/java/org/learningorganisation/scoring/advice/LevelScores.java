package org.learningorganisation.scoring.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.Question;
import org.learningorganisation.scoring.result.DimensionScore;
import org.learningorganisation.scoring.result.ScoreOutcome;

/** Brings shown scores to the metric of the levels, so that they can be compared with a target. */
final class LevelScores {

    private static final double PERCENT = 100;

    private final MaturityModel model;

    LevelScores(MaturityModel model) {
        this.model = model;
    }

    /** The dimensions of a score: two for a cell. */
    static List<String> dimensions(DimensionScore score) {
        return List.of(score.id().split("\\*"));
    }

    /** The highest score there is on the metric of the levels. */
    double top() {
        return model.levelMetric() == Metric.RAW
                ? model.questions().stream()
                        .filter(question -> question.kind() == Question.Kind.SCORED)
                        .flatMap(question -> question.scale().flatMap(model::scale).stream())
                        .flatMap(scale -> scale.highestScore().stream())
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(PERCENT)
                : PERCENT;
    }

    /** A score on the metric of the levels; empty when there is none to show, or it cannot be brought there. */
    Optional<Double> of(DimensionScore score) {
        return score.outcome().scored().flatMap(shown -> converted(score, shown));
    }

    private Optional<Double> converted(DimensionScore score, ScoreOutcome.Scored shown) {
        Metric wanted = model.levelMetric();
        return shown.metric() == wanted
                ? Optional.of(shown.score())
                : shown.mean().flatMap(mean -> scaleOf(score).map(scale -> fromRaw(mean, scale)));
    }

    /** A number on the shown metric of a score, brought to the metric of the levels; empty when it cannot be. */
    Optional<Double> of(double value, Metric shown, DimensionScore score) {
        return shown == model.levelMetric()
                ? Optional.of(value)
                : scaleOf(score).map(scale -> fromRaw(raw(value, shown, scale), scale));
    }

    private double fromRaw(double raw, AnswerScale scale) {
        return switch (model.levelMetric()) {
            case RAW -> raw;
            case MIN_MAX -> PERCENT * (raw - lowest(scale)) / (highest(scale) - lowest(scale));
            case PERCENT_OF_MAX -> PERCENT * raw / highest(scale);
        };
    }

    private static double raw(double value, Metric metric, AnswerScale scale) {
        return switch (metric) {
            case RAW -> value;
            case MIN_MAX -> lowest(scale) + value / PERCENT * (highest(scale) - lowest(scale));
            case PERCENT_OF_MAX -> value / PERCENT * highest(scale);
        };
    }

    private static double lowest(AnswerScale scale) {
        return scale.lowestScore().orElseThrow().doubleValue();
    }

    private static double highest(AnswerScale scale) {
        return scale.highestScore().orElseThrow().doubleValue();
    }

    private Optional<AnswerScale> scaleOf(DimensionScore score) {
        List<String> dimensions = dimensions(score);
        return model.questions().stream()
                .filter(question -> question.kind() == Question.Kind.SCORED)
                .filter(question -> question.dimensions().containsAll(dimensions))
                .findFirst()
                .flatMap(Question::scale)
                .flatMap(model::scale);
    }
}
