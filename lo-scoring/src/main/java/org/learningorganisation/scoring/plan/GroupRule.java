package org.learningorganisation.scoring.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From how many people on the figures of a group are shown, and how hidden groups are kept from being computed.
 *
 * @param minimum the fewest scored people with whom a figure is shown; never below {@link #LEAST_MINIMUM}
 * @param remainder what is done when the hidden groups of a shown whole are together fewer than the minimum
 * @param distributionMinimum the fewest scored people with whom a distribution over levels is shown; it tells more than a mean,
 *     and needs twice the minimum unless said otherwise
 */
@JsonPropertyOrder({"minimum", "remainder", "distributionMinimum"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupRule(int minimum, Remainder remainder, int distributionMinimum) {

    /** No plan shows figures of fewer people than this. */
    public static final int LEAST_MINIMUM = 3;

    private static final int DISTRIBUTION_TIMES_MINIMUM = 2;

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
     * Checks the minima.
     *
     * @throws IllegalArgumentException when the minimum is below {@link #LEAST_MINIMUM}, or that of distributions below it
     */
    public GroupRule {
        Objects.requireNonNull(remainder, "remainder");
        if (minimum < LEAST_MINIMUM) {
            throw new IllegalArgumentException(
                    "groups.minimum is " + minimum + "; it must be at least " + LEAST_MINIMUM);
        }
        if (distributionMinimum < minimum) {
            throw new IllegalArgumentException("groups.distributionMinimum is " + distributionMinimum
                    + "; it must be at least groups.minimum, which is " + minimum);
        }
    }

    /**
     * A rule that shows distributions from twice the minimum on.
     *
     * @param minimum the fewest scored people with whom a figure is shown
     * @param remainder what is done when the hidden groups of a shown whole are together fewer than the minimum
     * @throws IllegalArgumentException when the minimum is below {@link #LEAST_MINIMUM}
     */
    public GroupRule(int minimum, Remainder remainder) {
        this(minimum, remainder, twice(minimum));
    }

    private static int twice(int minimum) {
        return (int) Math.min(Integer.MAX_VALUE, (long) DISTRIBUTION_TIMES_MINIMUM * minimum);
    }

    @JsonCreator
    static GroupRule read(
            @JsonProperty("minimum") @Nullable Integer minimum,
            @JsonProperty("remainder") @Nullable Remainder remainder,
            @JsonProperty("distributionMinimum") @Nullable Integer distributionMinimum) {
        int fewest = Objects.requireNonNullElse(minimum, USUAL.minimum);
        return new GroupRule(
                fewest,
                Objects.requireNonNullElse(remainder, USUAL.remainder),
                Objects.requireNonNullElse(distributionMinimum, twice(fewest)));
    }

    @JsonProperty("distributionMinimum")
    @Nullable
    Integer distributionMinimumOnWire() {
        return distributionMinimum == twice(minimum) ? null : distributionMinimum;
    }
}
