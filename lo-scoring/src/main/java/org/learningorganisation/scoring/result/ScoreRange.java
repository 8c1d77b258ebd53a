package org.learningorganisation.scoring.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;

/**
 * The lowest and the highest score that could be reached with the questions that count: a question that does not apply lowers
 * the highest sum.
 *
 * @param lower the lowest score, on the scale of the answers
 * @param upper the highest score, on the scale of the answers
 */
@JsonPropertyOrder({"lower", "upper"})
public record ScoreRange(BigFraction lower, BigFraction upper) {

    /** Refuses null. */
    public ScoreRange {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
    }

    @JsonCreator
    static ScoreRange read(
            @JsonProperty(value = "lower", required = true) String lower,
            @JsonProperty(value = "upper", required = true) String upper) {
        return new ScoreRange(Status.fraction(lower), Status.fraction(upper));
    }

    @JsonProperty("lower")
    String lowerOnWire() {
        return Fractions.text(lower);
    }

    @JsonProperty("upper")
    String upperOnWire() {
        return Fractions.text(upper);
    }
}
