package org.learningorganisation.scoring.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.Metric;

/**
 * All choices of a scoring run, as data. A plan says everything that is not in the definition; the same definition, plan and
 * answers give the same result on any machine.
 *
 * @param formatVersion the version of the wire format; {@link #FORMAT_VERSION} for this library
 * @param id the id of the plan
 * @param strategy how the answered questions of a dimension become its score
 * @param rollUp how the scores of the children of a dimension become its score
 * @param overall of what the overall score is made
 * @param missing when a dimension is scored although answers are missing
 * @param normalisation the scale on which scores are shown; never changes a level
 * @param aggregation how the answers of a group become one score
 * @param level how scores become levels
 * @param groups from how many people on a group is shown
 * @param overrides other choices for some dimensions
 * @param relevantDifference from which difference on a change over time is worth mentioning; empty for
 *     {@link RelevantDifference#usual()}. Never changes a score or a level
 */
@JsonPropertyOrder({
    "formatVersion",
    "id",
    "strategy",
    "rollUp",
    "overall",
    "missing",
    "normalisation",
    "aggregation",
    "level",
    "groups",
    "overrides",
    "relevantDifference"
})
public record ScoringPlan(
        int formatVersion,
        String id,
        Choice strategy,
        Choice rollUp,
        OverallRule overall,
        Choice missing,
        Metric normalisation,
        Aggregation aggregation,
        Choice level,
        GroupRule groups,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PlanOverride> overrides,
        Optional<RelevantDifference> relevantDifference) {

    /** The version of the wire format that this library writes. */
    public static final int FORMAT_VERSION = 1;

    private static final String WEIGHTED_MEAN = "weighted-mean";

    /** Copies the list. */
    public ScoringPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(rollUp, "rollUp");
        Objects.requireNonNull(overall, "overall");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(normalisation, "normalisation");
        Objects.requireNonNull(aggregation, "aggregation");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(groups, "groups");
        overrides = List.copyOf(overrides);
        Objects.requireNonNull(relevantDifference, "relevantDifference");
    }

    /**
     * The plan of the learning-organisation scan: weighted means, at least half of the questions answered, min-max scores,
     * the mean over people, levels by threshold with the overall level at most one above the weakest discipline, and groups
     * from five people on.
     *
     * @return the default plan
     */
    public static ScoringPlan usual() {
        return builder("learning-organisation-default").build();
    }

    /**
     * Begins a plan.
     *
     * @param id the id of the plan
     * @return a builder in which everything has the choice of {@link #usual()}
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * The same choices with another rule for groups.
     *
     * @param rule from how many people on a group is shown
     * @return a new plan
     */
    public ScoringPlan withGroups(GroupRule rule) {
        return new ScoringPlan(
                formatVersion,
                id,
                strategy,
                rollUp,
                overall,
                missing,
                normalisation,
                aggregation,
                level,
                rule,
                overrides,
                relevantDifference);
    }

    @JsonProperty("relevantDifference")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    RelevantDifference relevantDifferenceOnWire() {
        return relevantDifference.orElse(null);
    }

    @JsonCreator
    static ScoringPlan read(
            @JsonProperty("$schema") @Nullable String schemaForEditors,
            @JsonProperty("formatVersion") @Nullable Integer formatVersion,
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty("strategy") @Nullable Choice strategy,
            @JsonProperty("rollUp") @Nullable Choice rollUp,
            @JsonProperty("overall") @Nullable OverallRule overall,
            @JsonProperty("missing") @Nullable Choice missing,
            @JsonProperty("normalisation") @Nullable Metric normalisation,
            @JsonProperty("aggregation") @Nullable Aggregation aggregation,
            @JsonProperty("level") @Nullable Choice level,
            @JsonProperty("groups") @Nullable GroupRule groups,
            @JsonProperty("overrides") @Nullable List<PlanOverride> overrides,
            @JsonProperty("relevantDifference") @Nullable RelevantDifference relevantDifference) {
        Builder usual = new Builder(id);
        return new ScoringPlan(
                Objects.requireNonNullElse(formatVersion, FORMAT_VERSION),
                id,
                Objects.requireNonNullElse(strategy, usual.strategy),
                Objects.requireNonNullElse(rollUp, usual.rollUp),
                Objects.requireNonNullElse(overall, usual.overall),
                Objects.requireNonNullElse(missing, usual.missing),
                Objects.requireNonNullElse(normalisation, usual.normalisation),
                Objects.requireNonNullElse(aggregation, usual.aggregation),
                Objects.requireNonNullElse(level, usual.level),
                Objects.requireNonNullElse(groups, usual.groups),
                Objects.requireNonNullElse(overrides, usual.overrides),
                Optional.ofNullable(relevantDifference));
    }

    /** Builds a {@link ScoringPlan}. */
    public static final class Builder {

        private final String id;
        private Choice strategy = Choice.of(WEIGHTED_MEAN);
        private Choice rollUp = Choice.of(WEIGHTED_MEAN);
        private OverallRule overall = OverallRule.USUAL;
        private Choice missing = Choice.of("share-answered");
        private Metric normalisation = Metric.MIN_MAX;
        private Aggregation aggregation = Aggregation.PERSON_MEAN;
        private Choice level = Choice.of("threshold-capped");
        private GroupRule groups = GroupRule.USUAL;
        private List<PlanOverride> overrides = List.of();
        private Optional<RelevantDifference> relevantDifference = Optional.empty();

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Chooses how the answered questions of a dimension become its score.
         *
         * @param choice a strategy
         * @return this builder
         */
        public Builder strategy(Choice choice) {
            this.strategy = choice;
            return this;
        }

        /**
         * Chooses how the scores of the children of a dimension become its score.
         *
         * @param choice a strategy
         * @return this builder
         */
        public Builder rollUp(Choice choice) {
            this.rollUp = choice;
            return this;
        }

        /**
         * Chooses of what the overall score is made.
         *
         * @param rule which dimensions, and how many must be scored
         * @return this builder
         */
        public Builder overall(OverallRule rule) {
            this.overall = rule;
            return this;
        }

        /**
         * Chooses when a dimension is scored although answers are missing.
         *
         * @param choice a missing rule
         * @return this builder
         */
        public Builder missing(Choice choice) {
            this.missing = choice;
            return this;
        }

        /**
         * Chooses the scale on which scores are shown.
         *
         * @param metric the scale
         * @return this builder
         */
        public Builder normalisation(Metric metric) {
            this.normalisation = metric;
            return this;
        }

        /**
         * Chooses how the answers of a group become one score.
         *
         * @param choice the aggregation
         * @return this builder
         */
        public Builder aggregation(Aggregation choice) {
            this.aggregation = choice;
            return this;
        }

        /**
         * Chooses how scores become levels.
         *
         * @param choice a level policy
         * @return this builder
         */
        public Builder level(Choice choice) {
            this.level = choice;
            return this;
        }

        /**
         * Chooses from how many people on a group is shown.
         *
         * @param rule the minimum and the remainder rule
         * @return this builder
         */
        public Builder groups(GroupRule rule) {
            this.groups = rule;
            return this;
        }

        /**
         * Makes other choices for some dimensions.
         *
         * @param all the overrides; where several meet, the last one wins
         * @return this builder
         */
        public Builder overrides(List<PlanOverride> all) {
            this.overrides = all;
            return this;
        }

        /**
         * Chooses from which difference on a change over time is worth mentioning.
         *
         * @param rule the least difference by number of people
         * @return this builder
         */
        public Builder relevantDifference(RelevantDifference rule) {
            this.relevantDifference = Optional.of(rule);
            return this;
        }

        /**
         * Makes the plan.
         *
         * @return the plan
         */
        public ScoringPlan build() {
            return new ScoringPlan(
                    FORMAT_VERSION,
                    id,
                    strategy,
                    rollUp,
                    overall,
                    missing,
                    normalisation,
                    aggregation,
                    level,
                    groups,
                    overrides,
                    relevantDifference);
        }
    }
}
