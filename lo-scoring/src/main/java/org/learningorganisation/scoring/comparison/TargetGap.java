package org.learningorganisation.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.scoring.exact.Fractions;

/**
 * How far one dimension is from its target.
 *
 * @param id the id of the dimension, or {@code overall}
 * @param unit what is counted
 * @param current where it is now; empty where it has no score or level
 * @param wanted where it should be
 * @param begin where it began; empty without a baseline, or where that has no score or level
 * @param importance how much its gap counts
 */
@JsonPropertyOrder({"id", "unit", "current", "wanted", "begin", "gap", "weightedGap", "progress"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetGap(
        String id,
        Unit unit,
        Optional<BigFraction> current,
        BigFraction wanted,
        Optional<BigFraction> begin,
        @JsonIgnore BigFraction importance) {

    /** What is counted. */
    public enum Unit {
        /** The score on the metric the plan shows. */
        @JsonProperty("SCORE")
        SCORE,
        /** The rank of the level. */
        @JsonProperty("LEVEL")
        LEVEL
    }

    /** Refuses null. */
    public TargetGap {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(begin, "begin");
        Objects.requireNonNull(importance, "importance");
    }

    /**
     * What is still to go, {@code max(wanted - current, 0)}.
     *
     * @return the gap, zero or above; empty where there is no current figure
     */
    public Optional<BigFraction> gap() {
        return current.map(now -> now.compareTo(wanted) >= 0 ? BigFraction.ZERO : wanted.subtract(now));
    }

    /**
     * What is still to go by how much it counts, {@code importance * gap}.
     *
     * @return the weighted gap, zero or above; empty where there is no current figure
     */
    public Optional<BigFraction> weightedGap() {
        return gap().map(importance::multiply);
    }

    /**
     * The progress to date, {@code (current - begin) / (wanted - begin)}: 0 at the beginning, 1 at the target, below 0 after a
     * decline, above 1 beyond the target.
     *
     * @return the progress; empty without a beginning or a current figure, and where the beginning was at the target already
     */
    public Optional<BigFraction> progress() {
        return begin.filter(from -> !from.equals(wanted))
                .flatMap(from -> current.map(now -> now.subtract(from).divide(wanted.subtract(from))));
    }

    @JsonProperty("current")
    @Nullable
    String currentOnWire() {
        return text(current);
    }

    @JsonProperty("wanted")
    String wantedOnWire() {
        return Fractions.text(wanted);
    }

    @JsonProperty("begin")
    @Nullable
    String beginOnWire() {
        return text(begin);
    }

    @JsonProperty("gap")
    @Nullable
    String gapOnWire() {
        return text(gap());
    }

    @JsonProperty("weightedGap")
    @Nullable
    String weightedGapOnWire() {
        return text(weightedGap());
    }

    @JsonProperty("progress")
    @Nullable
    String progressOnWire() {
        return text(progress());
    }

    private static @Nullable String text(Optional<BigFraction> value) {
        return value.map(Fractions::text).orElse(null);
    }
}
