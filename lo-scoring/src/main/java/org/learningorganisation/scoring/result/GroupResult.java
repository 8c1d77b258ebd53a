package org.learningorganisation.scoring.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.LocalizedText;

/**
 * The result of many responses, for everybody and for the groups they belong to. Figures of too few people are withheld, and
 * so are those from which they could be computed, dimension by dimension; see {@link GroupScore}.
 *
 * @param provenance how the result came about
 * @param counts how many people it rests on
 * @param grouping the groupings by which people were put together, as {@code department,team}; empty for everybody only
 * @param everybody the figures of everybody, with the groups within
 */
@JsonPropertyOrder({
    "formatVersion",
    "kind",
    "model",
    "plan",
    "library",
    "computedAt",
    "counts",
    "grouping",
    "reasons",
    "group",
    "respondents",
    "overall",
    "disciplines",
    "successAreas",
    "cells",
    "groups"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeName(GroupResult.KIND)
public record GroupResult(
        @JsonIgnore Provenance provenance,
        ResponseCounts counts,
        String grouping,
        @JsonIgnore GroupNode everybody) implements AssessmentResult {

    static final String KIND = "GROUP";

    /**
     * How many responses went in.
     *
     * @param respondents the responses that were taken; empty when there are too few to say
     * @param scored those with an overall score, or with any score when the plan asks for no overall score; empty when
     *     withheld
     * @param leftOut the responses that did not hold and were left out
     */
    @JsonPropertyOrder({"respondents", "scored", "leftOut"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResponseCounts(OptionalInt respondents, OptionalInt scored, int leftOut) {

        /** Refuses null. */
        public ResponseCounts {
            Objects.requireNonNull(respondents, "respondents");
            Objects.requireNonNull(scored, "scored");
        }

        @JsonCreator
        static ResponseCounts read(
                @JsonProperty("respondents") @Nullable Integer respondents,
                @JsonProperty("scored") @Nullable Integer scored,
                @JsonProperty(value = "leftOut", required = true) int leftOut) {
            return new ResponseCounts(
                    respondents == null ? OptionalInt.empty() : OptionalInt.of(respondents),
                    scored == null ? OptionalInt.empty() : OptionalInt.of(scored),
                    leftOut);
        }

        @JsonProperty("respondents")
        @Nullable
        Integer respondentsOnWire() {
            return respondents.isPresent() ? respondents.getAsInt() : null;
        }

        @JsonProperty("scored")
        @Nullable
        Integer scoredOnWire() {
            return scored.isPresent() ? scored.getAsInt() : null;
        }
    }

    /** Refuses null. */
    public GroupResult {
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(grouping, "grouping");
        Objects.requireNonNull(everybody, "everybody");
    }

    /**
     * Finds a group.
     *
     * @param path the path of the group, such as {@code /north/T03}
     * @return its node, or empty when there is none with that path
     */
    public Optional<GroupNode> group(String path) {
        return everybody.all().filter(node -> node.group().equals(path)).findFirst();
    }

    @JsonCreator
    static GroupResult read(
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "kind", required = true) String kind,
            @JsonProperty(value = "model", required = true) ModelIdentity model,
            @JsonProperty(value = "plan", required = true) AppliedPlan plan,
            @JsonProperty(value = "library", required = true) String library,
            @JsonProperty(value = "computedAt", required = true) String computedAt,
            @JsonProperty(value = "counts", required = true) ResponseCounts counts,
            @JsonProperty(value = "grouping", required = true) String grouping,
            @JsonProperty("reasons") @Nullable Map<String, LocalizedText> reasons,
            @JsonProperty(value = "group", required = true) String group,
            @JsonProperty("respondents") @Nullable Integer respondents,
            @JsonProperty("overall") @Nullable GroupScore overall,
            @JsonProperty(value = "disciplines", required = true) List<GroupScore> disciplines,
            @JsonProperty(value = "successAreas", required = true) List<GroupScore> successAreas,
            @JsonProperty(value = "cells", required = true) List<GroupScore> cells,
            @JsonProperty(value = "groups", required = true) List<GroupNode> groups) {
        return new GroupResult(
                new Provenance(model, plan, library, Instant.parse(computedAt)),
                counts,
                grouping,
                GroupNode.read(group, respondents, overall, disciplines, successAreas, cells, groups));
    }

    @JsonProperty("formatVersion")
    int formatVersionOnWire() {
        return FORMAT_VERSION;
    }

    @JsonProperty("kind")
    String kindOnWire() {
        return KIND;
    }

    @JsonProperty("model")
    ModelIdentity modelOnWire() {
        return provenance.model();
    }

    @JsonProperty("plan")
    AppliedPlan planOnWire() {
        return provenance.plan();
    }

    @JsonProperty("library")
    String libraryOnWire() {
        return provenance.library();
    }

    @JsonProperty("computedAt")
    String computedAtOnWire() {
        return provenance.computedAt().toString();
    }

    /** What the reasons in this result mean, for a reader without the code. */
    @JsonProperty("reasons")
    Map<String, LocalizedText> reasonsOnWire() {
        Map<String, LocalizedText> meanings = new TreeMap<>();
        everybody
                .all()
                .flatMap(GroupNode::scores)
                .flatMap(score -> score.outcome().reasonForNone().stream())
                .forEach(reason -> meanings.put(reason.code(), reason.explanation()));
        return meanings;
    }

    @JsonProperty("group")
    String groupOnWire() {
        return everybody.group();
    }

    @JsonProperty("respondents")
    @Nullable
    Integer respondentsOnWire() {
        return everybody.respondentsOnWire();
    }

    @JsonProperty("overall")
    @Nullable
    GroupScore overallOnWire() {
        return everybody.overallOnWire();
    }

    @JsonProperty("disciplines")
    List<GroupScore> disciplinesOnWire() {
        return everybody.disciplines();
    }

    @JsonProperty("successAreas")
    List<GroupScore> successAreasOnWire() {
        return everybody.successAreas();
    }

    @JsonProperty("cells")
    List<GroupScore> cellsOnWire() {
        return everybody.cells();
    }

    @JsonProperty("groups")
    List<GroupNode> groupsOnWire() {
        return everybody.groups();
    }
}
