package org.learningorganisation.scoring.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;

/**
 * How far apart lies what a score is made of: 0, 3 and 3 average 2, which hides the 0. Parts are the children of a dimension,
 * or the questions of one without children.
 *
 * @param minimum the lowest part, on the scale of {@code exact} where that is given, otherwise on the shown metric
 * @param minimumOf the id of the part with the lowest score; among equals the first by code points
 * @param maximum the highest part, on the same scale
 * @param spread the standard deviation (n - 1) of the parts, on the same scale
 */
@JsonPropertyOrder({"minimum", "minimumOf", "maximum", "spread"})
public record PartsSpread(BigFraction minimum, String minimumOf, BigFraction maximum, double spread) {

    /** Refuses null. */
    public PartsSpread {
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(minimumOf, "minimumOf");
        Objects.requireNonNull(maximum, "maximum");
    }

    @JsonCreator
    static PartsSpread read(
            @JsonProperty(value = "minimum", required = true) String minimum,
            @JsonProperty(value = "minimumOf", required = true) String minimumOf,
            @JsonProperty(value = "maximum", required = true) String maximum,
            @JsonProperty(value = "spread", required = true) double spread) {
        return new PartsSpread(Status.fraction(minimum), minimumOf, Status.fraction(maximum), spread);
    }

    @JsonProperty("minimum")
    String minimumOnWire() {
        return Fractions.text(minimum);
    }

    @JsonProperty("maximum")
    String maximumOnWire() {
        return Fractions.text(maximum);
    }
}
