package org.learningorganisation.scoring.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.level.NextLevel;
import org.learningorganisation.scoring.strategy.Counts;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * What a group's answers say about one dimension, one cell, or the whole: no figure of fewer people than the minimum, no
 * extremes of people; where the figure is withheld, so are its counts.
 *
 * <p>Each figure is guarded by itself, for each dimension, against subtraction of shown groups from a shown whole; and cells are
 * withheld where they would stand beside a dimension of which few people answered some questions and not others. Dimensions and
 * the overall score are not guarded against each other: where few people have scores on some dimensions and no overall score, all
 * these figures together can tell about them.
 *
 * @param id the id of the dimension, {@code overall}, or the ids of discipline and success area of a cell joined by
 *     {@code *}
 * @param name what it is called
 * @param outcome the score, why there is none, or why it is withheld
 * @param people on how many people it rests; empty when withheld
 * @param standing where the score stands among the levels
 * @param rating the rating that goes with the score, where the level policy has ratings
 * @param spread the standard deviation (n - 1) of the people's scores, on the scale of {@code mean} where that is given,
 *     otherwise on that of {@code score}; empty for an aggregation that has no score per person
 * @param distribution how many people stand on each level, by level id; empty when fewer people are scored
 *     than the plan asks for distributions, or when it would give away such a distribution
 */
@JsonPropertyOrder({
    "id",
    "name",
    "status",
    "reason",
    "asked",
    "answered",
    "notApplicable",
    "dontKnow",
    "exact",
    "mean",
    "score",
    "standardError",
    "metric",
    "rating",
    "level",
    "levelCapped",
    "cappedBy",
    "next",
    "respondents",
    "scored",
    "spread",
    "distribution"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupScore(
        String id,
        LocalizedText name,
        @JsonIgnore ScoreOutcome outcome,
        @JsonIgnore Optional<People> people,
        @JsonIgnore Optional<LevelStanding> standing,
        Optional<String> rating,
        OptionalDouble spread,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Integer> distribution)
        implements DimensionScore {

    /**
     * On how many people a figure rests.
     *
     * @param scored those with a score on this dimension
     * @param participation how the whole group took part; empty where the number of respondents is withheld
     */
    public record People(int scored, Optional<Participation> participation) {

        /** Refuses null. */
        public People {
            Objects.requireNonNull(participation, "participation");
        }
    }

    /**
     * How a group took part.
     *
     * @param respondents the people of the group who responded
     * @param counts how the questions of the dimension were answered, summed over the respondents
     */
    public record Participation(int respondents, Counts counts) {

        /** Refuses null. */
        public Participation {
            Objects.requireNonNull(counts, "counts");
        }
    }

    /** Copies the map and keeps its order. */
    public GroupScore {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(spread, "spread");
        distribution = Collections.unmodifiableMap(new LinkedHashMap<>(distribution));
    }

    private Optional<Participation> participation() {
        return people.flatMap(People::participation);
    }

    @JsonCreator
    static GroupScore read(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "name", required = true) LocalizedText name,
            @JsonProperty(value = "status", required = true) Status status,
            @JsonProperty("reason") @Nullable Reason reason,
            @JsonProperty("respondents") @Nullable Integer respondents,
            @JsonProperty("scored") @Nullable Integer scored,
            @JsonProperty("asked") @Nullable Integer asked,
            @JsonProperty("answered") @Nullable Integer answered,
            @JsonProperty("notApplicable") @Nullable Integer notApplicable,
            @JsonProperty("dontKnow") @Nullable Integer dontKnow,
            @JsonProperty("exact") @Nullable String exact,
            @JsonProperty("mean") @Nullable Double mean,
            @JsonProperty("score") @Nullable Double score,
            @JsonProperty("standardError") @Nullable Double standardError,
            @JsonProperty("metric") @Nullable Metric metric,
            @JsonProperty("rating") @Nullable String rating,
            @JsonProperty("level") @Nullable LevelReached level,
            @JsonProperty("levelCapped") @Nullable LevelReached levelCapped,
            @JsonProperty("cappedBy") @Nullable String cappedBy,
            @JsonProperty("next") @Nullable NextLevel next,
            @JsonProperty("spread") @Nullable Double spread,
            @JsonProperty("distribution") @Nullable Map<String, Integer> distribution) {
        Optional<People> people = people(scored, respondents, asked, answered, notApplicable, dontKnow);
        return new GroupScore(
                id,
                name,
                status.outcome(reason, exact, mean, score, standardError, metric),
                people,
                StandingOnWire.read(level, levelCapped, cappedBy, next),
                Optional.ofNullable(rating),
                spread == null ? OptionalDouble.empty() : OptionalDouble.of(spread),
                Objects.requireNonNullElse(distribution, Map.of()));
    }

    private static Optional<People> people(@Nullable Integer scored, @Nullable Integer... participation) {
        List<Integer> given = Stream.of(participation).filter(Objects::nonNull).toList();
        if (given.isEmpty()) {
            return Optional.ofNullable(scored).map(number -> new People(number, Optional.empty()));
        }
        if (scored == null || given.size() < participation.length) {
            throw new IllegalArgumentException("\"scored\", \"respondents\", \"asked\", \"answered\", \"notApplicable\""
                    + " and \"dontKnow\" go together; only \"scored\" can be given alone");
        }
        Counts counts = new Counts(given.get(1), given.get(2), given.get(3), given.get(4));
        return Optional.of(new People(scored, Optional.of(new Participation(given.get(0), counts))));
    }

    @JsonProperty("respondents")
    @Nullable
    Integer respondentsOnWire() {
        return participation().map(Participation::respondents).orElse(null);
    }

    @JsonProperty("scored")
    @Nullable
    Integer scoredOnWire() {
        return people.map(People::scored).orElse(null);
    }

    @JsonProperty("asked")
    @Nullable
    Integer askedOnWire() {
        return participation().map(part -> part.counts().asked()).orElse(null);
    }

    @JsonProperty("answered")
    @Nullable
    Integer answeredOnWire() {
        return participation().map(part -> part.counts().answered()).orElse(null);
    }

    @JsonProperty("notApplicable")
    @Nullable
    Integer notApplicableOnWire() {
        return participation().map(part -> part.counts().notApplicable()).orElse(null);
    }

    @JsonProperty("dontKnow")
    @Nullable
    Integer dontKnowOnWire() {
        return participation().map(part -> part.counts().dontKnow()).orElse(null);
    }

    @JsonProperty("spread")
    @Nullable
    Double spreadOnWire() {
        return spread.isPresent() ? spread.getAsDouble() : null;
    }

    @JsonProperty("status")
    Status statusOnWire() {
        return Status.of(outcome);
    }

    @JsonProperty("reason")
    @Nullable
    Reason reasonOnWire() {
        return outcome.reasonForNone().orElse(null);
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

    @JsonProperty("standardError")
    @Nullable
    Double standardErrorOnWire() {
        return outcome.scored()
                .map(ScoreOutcome.Scored::standardError)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .orElse(null);
    }

    @JsonProperty("rating")
    @Nullable
    String ratingOnWire() {
        return rating.orElse(null);
    }

    @JsonProperty("metric")
    @Nullable
    Metric metricOnWire() {
        return outcome.scored().map(ScoreOutcome.Scored::metric).orElse(null);
    }

    @JsonProperty("level")
    @Nullable
    LevelReached levelOnWire() {
        return standing.map(LevelStanding::level).orElse(null);
    }

    @JsonProperty("levelCapped")
    @Nullable
    LevelReached levelCappedOnWire() {
        return standing.flatMap(LevelStanding::capped).orElse(null);
    }

    @JsonProperty("cappedBy")
    @Nullable
    String cappedByOnWire() {
        return standing.flatMap(LevelStanding::cappedBy).orElse(null);
    }

    @JsonProperty("next")
    @Nullable
    NextLevel nextOnWire() {
        return standing.flatMap(LevelStanding::next).orElse(null);
    }
}
