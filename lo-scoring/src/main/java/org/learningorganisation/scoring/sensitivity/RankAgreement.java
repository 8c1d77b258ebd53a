package org.learningorganisation.scoring.sensitivity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * How far two plans put the same groups, or where there are no groups the same people, in the same order by their scores on a
 * dimension.
 *
 * @param one the id of a plan
 * @param other the id of another plan
 * @param over what is put in order
 * @param kendallTauB Kendall's tau-b; undefined with a reason where there is no order to compare
 * @param spearman Spearman's rho, likewise
 * @param levels how many groups stand on another level; empty where people are put in order, or no group has a level by both
 * @param withheld why both figures are withheld: fewer people than a figure of a group may rest on
 */
@JsonPropertyOrder({"plans", "over", "kendallTauB", "spearman", "levels", "withheld"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RankAgreement(
        String one,
        String other,
        Over over,
        Optional<Statistic> kendallTauB,
        Optional<Statistic> spearman,
        Optional<LevelChanges> levels,
        Optional<Reason> withheld) {

    /** What is put in order. */
    public enum Over {
        /** The smallest groups that are shown. */
        @JsonProperty("GROUPS")
        GROUPS,
        /** The people who are scored by every plan. */
        @JsonProperty("PEOPLE")
        PEOPLE
    }

    /**
     * How many groups stand on another level.
     *
     * @param changed how many do
     * @param compared how many have a level by both plans
     */
    @JsonPropertyOrder({"changed", "compared"})
    public record LevelChanges(int changed, int compared) {}

    /** Refuses null. */
    public RankAgreement {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(over, "over");
        Objects.requireNonNull(kendallTauB, "kendallTauB");
        Objects.requireNonNull(spearman, "spearman");
        Objects.requireNonNull(levels, "levels");
        Objects.requireNonNull(withheld, "withheld");
    }

    @JsonProperty("plans")
    String[] plansOnWire() {
        return new String[] {one, other};
    }

    @JsonProperty("kendallTauB")
    @Nullable
    Map<String, Object> kendallTauBOnWire() {
        return kendallTauB.map(RankAgreement::onWire).orElse(null);
    }

    @JsonProperty("spearman")
    @Nullable
    Map<String, Object> spearmanOnWire() {
        return spearman.map(RankAgreement::onWire).orElse(null);
    }

    @JsonProperty("levels")
    @Nullable
    LevelChanges levelsOnWire() {
        return levels.orElse(null);
    }

    @JsonProperty("withheld")
    @Nullable
    Reason withheldOnWire() {
        return withheld.orElse(null);
    }

    private static Map<String, Object> onWire(Statistic statistic) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("n", statistic.n());
        statistic.fold(
                figure -> object.put("value", figure.value()),
                undefined -> object.put("reason", undefined.reason().name()));
        return object;
    }
}
