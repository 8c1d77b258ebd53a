package org.learningorganisation.scoring.norm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.scoring.exact.Fractions;

/**
 * What a benchmark says about one dimension. In a document its scores are texts: decimals such as {@code "71"} or
 * {@code "3.5"}, or fractions such as {@code "29/8"}, which is how they are written.
 *
 * @param id the id of the dimension, or {@code overall}
 * @param n how many people or groups it rests on
 * @param median the score that half of them are below
 * @param quartiles the median with the quartiles beside it; empty where only the median is known
 */
@JsonPropertyOrder({"id", "n", "lowerQuartile", "median", "upperQuartile"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BenchmarkFigure(
        String id, int n, BigFraction median, @JsonIgnore Optional<Quartiles> quartiles) {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,50}(\\.[0-9]{1,50})?");

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException when n is below 1, or the quartiles have another median
     */
    public BenchmarkFigure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(median, "median");
        Objects.requireNonNull(quartiles, "quartiles");
        if (n < 1) {
            throw new IllegalArgumentException("n of \"" + id + "\" is " + n + "; it must be at least 1");
        }
        if (quartiles.isPresent() && quartiles.get().median().compareTo(median) != 0) {
            throw new IllegalArgumentException("the quartiles of \"" + id + "\" have another median");
        }
    }

    /**
     * A figure of a publication that gives the median.
     *
     * @param id the id of the dimension, or {@code overall}
     * @param n how many people or groups it rests on
     * @param median the median
     * @return the figure
     */
    public static BenchmarkFigure ofMedian(String id, int n, BigFraction median) {
        return new BenchmarkFigure(id, n, median, Optional.empty());
    }

    /**
     * A figure with quartiles.
     *
     * @param id the id of the dimension, or {@code overall}
     * @param n how many people or groups it rests on
     * @param quartiles the quartiles
     * @return the figure
     */
    public static BenchmarkFigure ofQuartiles(String id, int n, Quartiles quartiles) {
        return new BenchmarkFigure(id, n, quartiles.median(), Optional.of(quartiles));
    }

    @JsonCreator
    static BenchmarkFigure read(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "n", required = true) int n,
            @JsonProperty("lowerQuartile") @Nullable String lowerQuartile,
            @JsonProperty(value = "median", required = true) String median,
            @JsonProperty("upperQuartile") @Nullable String upperQuartile) {
        if (lowerQuartile == null && upperQuartile == null) {
            return ofMedian(id, n, score(median));
        }
        if (lowerQuartile == null || upperQuartile == null) {
            throw new IllegalArgumentException(
                    "\"" + id + "\" has one quartile; \"lowerQuartile\" and \"upperQuartile\" go together");
        }
        return ofQuartiles(id, n, new Quartiles(score(lowerQuartile), score(median), score(upperQuartile)));
    }

    private static BigFraction score(String text) {
        return DECIMAL.matcher(text).matches()
                ? Fractions.of(new BigDecimal(text))
                : Fractions.parse(text)
                        .orElseThrow(() -> new IllegalArgumentException("\"" + text
                                + "\" is neither a decimal such as \"71\" nor a fraction such as \"29/8\""));
    }

    @JsonProperty("lowerQuartile")
    @Nullable
    String lowerQuartileOnWire() {
        return quartiles.map(Quartiles::lower).map(Fractions::text).orElse(null);
    }

    @JsonProperty("median")
    String medianOnWire() {
        return Fractions.text(median);
    }

    @JsonProperty("upperQuartile")
    @Nullable
    String upperQuartileOnWire() {
        return quartiles.map(Quartiles::upper).map(Fractions::text).orElse(null);
    }
}
