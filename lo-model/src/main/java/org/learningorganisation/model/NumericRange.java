package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers a respondent can give on a numeric scale; the number is both the code and the score.
 *
 * @param min the smallest number, inclusive
 * @param max the largest number, inclusive
 * @param step the distance between neighbouring numbers, counted from {@code min}; empty when every decimal between the
 *     bounds is allowed
 */
@JsonPropertyOrder({"min", "max", "step"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NumericRange(BigDecimal min, BigDecimal max, Optional<BigDecimal> step) {

    /** Brings the numbers to their shortest form. */
    public NumericRange {
        min = Decimals.normal(min);
        max = Decimals.normal(max);
        step = step.map(Decimals::normal);
    }

    /**
     * Whether a number lies in the range and on its grid.
     *
     * @param number a number
     * @return true from {@code min} to {@code max} inclusive, a whole number of steps from {@code min}
     */
    public boolean contains(BigDecimal number) {
        return number.compareTo(min) >= 0
                && number.compareTo(max) <= 0
                && step.filter(distance -> distance.signum() > 0)
                        .map(distance ->
                                number.subtract(min).remainder(distance).signum() == 0)
                        .orElse(true);
    }

    @JsonCreator
    static NumericRange read(
            @JsonProperty(value = "min", required = true) BigDecimal min,
            @JsonProperty(value = "max", required = true) BigDecimal max,
            @JsonProperty("step") @Nullable BigDecimal step) {
        return new NumericRange(min, max, Optional.ofNullable(step));
    }

    @JsonProperty("step")
    @Nullable
    BigDecimal stepOnWire() {
        return step.orElse(null);
    }
}
