package org.learningorganisation.scoring.sensitivity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * What one plan makes of a dimension of a group.
 *
 * @param plan the id of the plan
 * @param outcome the score, or why there is none
 * @param level the level that counts, after a cap
 * @param rank its mid-rank by score among the shown groups of the same depth, 1 for the highest, ties sharing the mean of their
 *     ranks; empty for everybody, or without a score
 * @param weights how far the level depends on weights; empty where nothing was drawn
 */
@JsonPropertyOrder({"plan", "exact", "mean", "score", "metric", "reason", "level", "rank", "weights"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanFigure(
        String plan,
        @JsonIgnore ScoreOutcome outcome,
        Optional<LevelReached> level,
        Optional<Double> rank,
        Optional<WeightSensitivity> weights) {

    /** Refuses null. */
    public PlanFigure {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(weights, "weights");
    }

    @JsonProperty("exact")
    @Nullable
    String exactOnWire() {
        return outcome.scored()
                .flatMap(ScoreOutcome.Scored::exact)
                .map(Fractions::text)
                .orElse(null);
    }

    @JsonProperty("mean")
    @Nullable
    Double meanOnWire() {
        return outcome.scored().flatMap(ScoreOutcome.Scored::mean).orElse(null);
    }

    @JsonProperty("score")
    @Nullable
    Double scoreOnWire() {
        return outcome.scored().map(ScoreOutcome.Scored::score).orElse(null);
    }

    @JsonProperty("metric")
    @Nullable
    Metric metricOnWire() {
        return outcome.scored().map(ScoreOutcome.Scored::metric).orElse(null);
    }

    @JsonProperty("reason")
    @Nullable
    Reason reasonOnWire() {
        return outcome.reasonForNone().orElse(null);
    }

    @JsonProperty("level")
    @Nullable
    LevelReached levelOnWire() {
        return level.orElse(null);
    }

    @JsonProperty("rank")
    @Nullable
    Double rankOnWire() {
        return rank.orElse(null);
    }

    @JsonProperty("weights")
    @Nullable
    WeightSensitivity weightsOnWire() {
        return weights.orElse(null);
    }
}
