package org.learningorganisation.scoring.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one group and of the groups within it.
 *
 * @param group the path of the group: {@code /} for everybody, {@code /north}, {@code /north/T03}
 * @param respondents how many people of the group responded; empty when that is withheld
 * @param overall the overall score; empty when the plan asks for none
 * @param disciplines the scores of the disciplines, in the order of the definition
 * @param successAreas the scores of the success areas, in the order of the definition
 * @param cells the scores of the cells of a discipline and a success area
 * @param groups the groups within this one, by name
 */
@JsonPropertyOrder({"group", "respondents", "overall", "disciplines", "successAreas", "cells", "groups"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupNode(
        String group,
        OptionalInt respondents,
        Optional<GroupScore> overall,
        List<GroupScore> disciplines,
        List<GroupScore> successAreas,
        List<GroupScore> cells,
        List<GroupNode> groups) {

    /** Copies the lists. */
    public GroupNode {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(respondents, "respondents");
        Objects.requireNonNull(overall, "overall");
        disciplines = List.copyOf(disciplines);
        successAreas = List.copyOf(successAreas);
        cells = List.copyOf(cells);
        groups = List.copyOf(groups);
    }

    /**
     * This group and all groups within it, a group before its parts.
     *
     * @return the nodes
     */
    public Stream<GroupNode> all() {
        return Stream.concat(Stream.of(this), groups.stream().flatMap(GroupNode::all));
    }

    /**
     * All scores of this group itself: disciplines, success areas, cells, and the overall score last.
     *
     * @return the scores
     */
    public Stream<GroupScore> scores() {
        return Stream.of(disciplines.stream(), successAreas.stream(), cells.stream(), overall.stream())
                .flatMap(scores -> scores);
    }

    @JsonCreator
    static GroupNode read(
            @JsonProperty(value = "group", required = true) String group,
            @JsonProperty("respondents") @Nullable Integer respondents,
            @JsonProperty("overall") @Nullable GroupScore overall,
            @JsonProperty(value = "disciplines", required = true) List<GroupScore> disciplines,
            @JsonProperty(value = "successAreas", required = true) List<GroupScore> successAreas,
            @JsonProperty(value = "cells", required = true) List<GroupScore> cells,
            @JsonProperty(value = "groups", required = true) List<GroupNode> groups) {
        return new GroupNode(
                group,
                respondents == null ? OptionalInt.empty() : OptionalInt.of(respondents),
                Optional.ofNullable(overall),
                disciplines,
                successAreas,
                cells,
                groups);
    }

    @JsonProperty("respondents")
    @Nullable
    Integer respondentsOnWire() {
        return respondents.isPresent() ? respondents.getAsInt() : null;
    }

    @JsonProperty("overall")
    @Nullable
    GroupScore overallOnWire() {
        return overall.orElse(null);
    }
}
