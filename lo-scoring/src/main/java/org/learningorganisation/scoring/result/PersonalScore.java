package org.learningorganisation.scoring.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
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
 * What one person's answers say about one dimension, one cell, or the whole. Private to that person.
 *
 * @param id the id of the dimension, {@code overall}, or the ids of discipline and success area of a cell joined by
 *     {@code *}
 * @param name what it is called
 * @param outcome the score, or why there is none
 * @param counts how its questions were answered
 * @param range the lowest and the highest score that could be reached; empty where there is no exact score on the scale of the
 *     answers
 * @param parts how far apart lies what the score is made of; empty where that is fewer than two parts
 * @param standing where the score stands among the levels; empty where there is no score, no level, or a cell of one
 *     question
 * @param rating the rating that goes with the score, where the level policy has ratings
 * @param contributions what each question, or each child, adds to the score: they sum to {@code exact} where that is
 *     given, to the score behind {@code mean} where that was computed with doubles, otherwise to the exact score on the shown
 *     metric; empty where the strategy is not additive
 * @param effects the effect of leaving each question, or each child, out, where the strategy is not additive: the score minus
 *     the score without it, on the shown metric, the nearest double; none for what cannot be left out, because nothing would
 *     be scored then, and none where the missing rule gave the lowest score. Effects do not sum to the score
 * @param missing what the missing rule did; empty where no answer was missing, or where a score is made of children and no
 *     rule looks at the answers again
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
    "range",
    "parts",
    "rating",
    "level",
    "levelCapped",
    "cappedBy",
    "next",
    "contributions",
    "effects",
    "missing"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonalScore(
        String id,
        LocalizedText name,
        @JsonIgnore ScoreOutcome outcome,
        @JsonIgnore Counts counts,
        Optional<ScoreRange> range,
        Optional<PartsSpread> parts,
        @JsonIgnore Optional<LevelStanding> standing,
        Optional<String> rating,
        Map<String, BigFraction> contributions,
        Map<String, Double> effects,
        Optional<MissingAnswers> missing)
        implements DimensionScore {

    /** Copies the maps and keeps their order. */
    public PersonalScore {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(rating, "rating");
        contributions = Collections.unmodifiableMap(new LinkedHashMap<>(contributions));
        effects = Collections.unmodifiableMap(new LinkedHashMap<>(effects));
        Objects.requireNonNull(missing, "missing");
    }

    @JsonCreator
    static PersonalScore read(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "name", required = true) LocalizedText name,
            @JsonProperty(value = "status", required = true) Status status,
            @JsonProperty("reason") @Nullable Reason reason,
            @JsonProperty(value = "asked", required = true) int asked,
            @JsonProperty(value = "answered", required = true) int answered,
            @JsonProperty(value = "notApplicable", required = true) int notApplicable,
            @JsonProperty(value = "dontKnow", required = true) int dontKnow,
            @JsonProperty("exact") @Nullable String exact,
            @JsonProperty("mean") @Nullable Double mean,
            @JsonProperty("score") @Nullable Double score,
            @JsonProperty("standardError") @Nullable Double standardError,
            @JsonProperty("metric") @Nullable Metric metric,
            @JsonProperty("range") @Nullable ScoreRange range,
            @JsonProperty("parts") @Nullable PartsSpread parts,
            @JsonProperty("rating") @Nullable String rating,
            @JsonProperty("level") @Nullable LevelReached level,
            @JsonProperty("levelCapped") @Nullable LevelReached levelCapped,
            @JsonProperty("cappedBy") @Nullable String cappedBy,
            @JsonProperty("next") @Nullable NextLevel next,
            @JsonProperty("contributions") @Nullable Map<String, String> contributions,
            @JsonProperty("effects") @Nullable Map<String, Double> effects,
            @JsonProperty("missing") @Nullable MissingAnswers missing) {
        Map<String, BigFraction> added = new LinkedHashMap<>();
        Objects.requireNonNullElse(contributions, Map.<String, String>of())
                .forEach((question, part) -> added.put(question, Status.fraction(part)));
        return new PersonalScore(
                id,
                name,
                status.outcome(reason, exact, mean, score, standardError, metric),
                new Counts(asked, answered, notApplicable, dontKnow),
                Optional.ofNullable(range),
                Optional.ofNullable(parts),
                StandingOnWire.read(level, levelCapped, cappedBy, next),
                Optional.ofNullable(rating),
                added,
                Objects.requireNonNullElse(effects, Map.of()),
                Optional.ofNullable(missing));
    }

    @JsonProperty("asked")
    int askedOnWire() {
        return counts.asked();
    }

    @JsonProperty("answered")
    int answeredOnWire() {
        return counts.answered();
    }

    @JsonProperty("notApplicable")
    int notApplicableOnWire() {
        return counts.notApplicable();
    }

    @JsonProperty("dontKnow")
    int dontKnowOnWire() {
        return counts.dontKnow();
    }

    @JsonProperty("range")
    @Nullable
    ScoreRange rangeOnWire() {
        return range.orElse(null);
    }

    @JsonProperty("parts")
    @Nullable
    PartsSpread partsOnWire() {
        return parts.orElse(null);
    }

    @JsonProperty("contributions")
    @Nullable
    Map<String, String> contributionsOnWire() {
        Map<String, String> parts = new LinkedHashMap<>();
        contributions.forEach((question, part) -> parts.put(question, Fractions.text(part)));
        return parts.isEmpty() ? null : parts;
    }

    @JsonProperty("effects")
    @Nullable
    Map<String, Double> effectsOnWire() {
        return effects.isEmpty() ? null : effects;
    }

    @JsonProperty("missing")
    @Nullable
    MissingAnswers missingOnWire() {
        return missing.orElse(null);
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
