package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says beside its questions: what the subject is, what to do next, what can go wrong, what to measure and
 * what to talk about. None of it changes a score.
 *
 * @param sources the publications it rests on
 * @param concepts descriptions of the subject and its dimensions
 * @param actions what an organisation can do
 * @param risks what can stand in the way
 * @param indicators what can be measured beside the scan
 * @param reflections what to talk about
 */
@JsonPropertyOrder({"sources", "concepts", "actions", "risks", "indicators", "reflections"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Guidance(
        List<Source> sources,
        List<Concept> concepts,
        List<ImprovementAction> actions,
        List<Risk> risks,
        List<Indicator> indicators,
        List<ReflectionQuestion> reflections) {

    /** No guidance. */
    public static final Guidance NONE = new Guidance(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Guidance {
        sources = List.copyOf(sources);
        concepts = List.copyOf(concepts);
        actions = List.copyOf(actions);
        risks = List.copyOf(risks);
        indicators = List.copyOf(indicators);
        reflections = List.copyOf(reflections);
    }

    @JsonCreator
    static Guidance read(
            @JsonProperty("sources") @Nullable List<Source> sources,
            @JsonProperty("concepts") @Nullable List<Concept> concepts,
            @JsonProperty("actions") @Nullable List<ImprovementAction> actions,
            @JsonProperty("risks") @Nullable List<Risk> risks,
            @JsonProperty("indicators") @Nullable List<Indicator> indicators,
            @JsonProperty("reflections") @Nullable List<ReflectionQuestion> reflections) {
        return new Guidance(
                Objects.requireNonNullElse(sources, List.of()),
                Objects.requireNonNullElse(concepts, List.of()),
                Objects.requireNonNullElse(actions, List.of()),
                Objects.requireNonNullElse(risks, List.of()),
                Objects.requireNonNullElse(indicators, List.of()),
                Objects.requireNonNullElse(reflections, List.of()));
    }
}
