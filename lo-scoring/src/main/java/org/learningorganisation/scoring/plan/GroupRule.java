package org.learningorganisation.scoring.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From how many people on the figures of a group are shown, and how hidden groups are kept from being computed.
 *
 * @param minimum the fewest scored people with whom a figure is shown; never below {@link #LEAST_MINIMUM}
 * @param remainder what is done when the hidden groups of a shown whole are together fewer than the minimum
 */
@JsonPropertyOrder({"minimum", "remainder"})
public record GroupRule(int minimum, Remainder remainder) {

    /** No plan shows figures of fewer people than this. */
    public static final int LEAST_MINIMUM = 3;

    static final GroupRule USUAL = new GroupRule(5, Remainder.HIDE_SIBLING);

    /** What is done so that the shown groups, subtracted from a shown whole, do not leave a few people. */
    public enum Remainder {
        /** The smallest shown group beside the hidden ones is hidden too. */
        @JsonProperty("HIDE_SIBLING")
        HIDE_SIBLING,
        /**
         * The people of the hidden groups are left out of the whole, and of every other total: figures and counts are of the
         * others only.
         */
        @JsonProperty("LEAVE_OUT_OF_PARENT")
        LEAVE_OUT_OF_PARENT
    }

    /**
     * Checks the minimum.
     *
     * @throws IllegalArgumentException when it is below {@link #LEAST_MINIMUM}
     */
    public GroupRule {
        Objects.requireNonNull(remainder, "remainder");
        if (minimum < LEAST_MINIMUM) {
            throw new IllegalArgumentException(
                    "groups.minimum is " + minimum + "; it must be at least " + LEAST_MINIMUM);
        }
    }

    @JsonCreator
    static GroupRule read(
            @JsonProperty("minimum") @Nullable Integer minimum,
            @JsonProperty("remainder") @Nullable Remainder remainder) {
        return new GroupRule(
                Objects.requireNonNullElse(minimum, USUAL.minimum),
                Objects.requireNonNullElse(remainder, USUAL.remainder));
    }
}
