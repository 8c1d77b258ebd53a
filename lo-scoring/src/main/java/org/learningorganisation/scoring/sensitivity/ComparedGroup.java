package org.learningorganisation.scoring.sensitivity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * What the plans make of one dimension of one group.
 *
 * @param group the path of the group; {@code /} is everybody
 * @param people how many people the figures rest on: those whom every plan scores; empty where withheld
 * @param withheld why nothing is shown; where one plan withholds a group, no plan shows it
 * @param figures one per plan, in the order of the plans; none where withheld
 */
@JsonPropertyOrder({"group", "people", "withheld", "figures"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComparedGroup(
        String group,
        OptionalInt people,
        Optional<Reason> withheld,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PlanFigure> figures) {

    /** Copies the list. */
    public ComparedGroup {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(withheld, "withheld");
        figures = List.copyOf(figures);
    }

    /**
     * What one plan makes of it.
     *
     * @param plan the id of a plan
     * @return the figure; empty where withheld
     */
    public Optional<PlanFigure> figure(String plan) {
        return figures.stream().filter(figure -> figure.plan().equals(plan)).findFirst();
    }

    @JsonProperty("people")
    @Nullable
    Integer peopleOnWire() {
        return people.isPresent() ? people.getAsInt() : null;
    }

    @JsonProperty("withheld")
    @Nullable
    Reason withheldOnWire() {
        return withheld.orElse(null);
    }
}
