package org.learningorganisation.scoring.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    static Set<String> dimensions(DimensionScore score) {
        return Set.of(score.id().split("\\*"));
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
        if (shown.metric() == model.levelMetric()) {
            return Optional.of(shown.score());
        }
        return shown.mean().flatMap(mean -> scaleOf(score).map(scale -> onLevels(mean, scale)));
    }

    /** A wanted score of a dimension, given on the shown metric, on that of the levels; empty when it cannot be brought there. */
    Optional<Double> wanted(DimensionScore score, double wanted) {
        Optional<Metric> shown = score.outcome().scored().map(ScoreOutcome.Scored::metric);
        if (shown.filter(metric -> metric != model.levelMetric()).isEmpty()) {
            return Optional.of(wanted);
        }
        return scaleOf(score).map(scale -> onLevels(raw(wanted, shown.get(), scale), scale));
    }

    private static double raw(double score, Metric metric, AnswerScale scale) {
        return switch (metric) {
            case RAW -> score;
            case MIN_MAX -> lowest(scale) + score * (highest(scale) - lowest(scale)) / PERCENT;
            case PERCENT_OF_MAX -> score * highest(scale) / PERCENT;
        };
    }

    private double onLevels(double raw, AnswerScale scale) {
        return switch (model.levelMetric()) {
            case RAW -> raw;
            case MIN_MAX -> PERCENT * (raw - lowest(scale)) / (highest(scale) - lowest(scale));
            case PERCENT_OF_MAX -> PERCENT * raw / highest(scale);
        };
    }

    private static double lowest(AnswerScale scale) {
        return scale.lowestScore().orElseThrow().doubleValue();
    }

    private static double highest(AnswerScale scale) {
        return scale.highestScore().orElseThrow().doubleValue();
    }

    private Optional<AnswerScale> scaleOf(DimensionScore score) {
        List<String> dimensions = List.copyOf(dimensions(score));
        return model.questions().stream()
                .filter(question -> question.kind() == Question.Kind.SCORED)
                .filter(question -> question.dimensions().containsAll(dimensions))
                .findFirst()
                .flatMap(Question::scale)
                .flatMap(model::scale);
    }
}
