package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers a question offers: a list of options, or a range of numbers. The theoretical bounds of a score come from
 * here, never from the answers that happened to be given.
 *
 * @param id unique among the scales
 * @param bipolar whether the scale runs from one pole over a midpoint to its opposite, as from disagree to agree
 * @param options the options in the order of presentation; empty for a range
 * @param range the numbers allowed; empty for a list of options
 */
@JsonPropertyOrder({"id", "bipolar", "options", "range"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerScale(
        String id,
        boolean bipolar,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AnswerOption> options,
        Optional<NumericRange> range) {

    /** Copies the list. */
    public AnswerScale {
        Objects.requireNonNull(id, "id");
        options = List.copyOf(options);
        Objects.requireNonNull(range, "range");
    }

    /**
     * A scale of options, not bipolar.
     *
     * @param id unique among the scales
     * @param options the options in the order of presentation
     * @return the scale
     */
    public static AnswerScale ofOptions(String id, List<AnswerOption> options) {
        return new AnswerScale(id, false, options, Optional.empty());
    }

    /**
     * A scale of whole and broken numbers.
     *
     * @param id unique among the scales
     * @param min the smallest number, inclusive
     * @param max the largest number, inclusive
     * @return the scale
     */
    public static AnswerScale ofRange(String id, BigDecimal min, BigDecimal max) {
        return new AnswerScale(id, false, List.of(), Optional.of(new NumericRange(min, max, Optional.empty())));
    }

    /**
     * The option with a code.
     *
     * @param code what is stored of an answer
     * @return the option, or empty when the scale has none with that code
     */
    public Optional<AnswerOption> option(String code) {
        return options.stream().filter(option -> option.code().equals(code)).findFirst();
    }

    /**
     * The lowest score the scale can give.
     *
     * @return the lowest score of its options or the lower end of its range; empty when no option has a score
     */
    public Optional<BigDecimal> lowestScore() {
        return range.map(NumericRange::min).or(() -> scores().min(Comparator.naturalOrder()));
    }

    /**
     * The highest score the scale can give.
     *
     * @return the highest score of its options or the upper end of its range; empty when no option has a score
     */
    public Optional<BigDecimal> highestScore() {
        return range.map(NumericRange::max).or(() -> scores().max(Comparator.naturalOrder()));
    }

    private Stream<BigDecimal> scores() {
        return options.stream()
                .filter(option -> option.kind() == AnswerOption.Kind.SCORED)
                .flatMap(option -> option.score().stream());
    }

    @JsonCreator
    static AnswerScale read(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty("bipolar") @Nullable Boolean bipolar,
            @JsonProperty("options") @Nullable List<AnswerOption> options,
            @JsonProperty("range") @Nullable NumericRange range) {
        return new AnswerScale(
                id,
                Objects.requireNonNullElse(bipolar, false),
                Objects.requireNonNullElse(options, List.of()),
                Optional.ofNullable(range));
    }

    @JsonProperty("bipolar")
    @Nullable
    Boolean bipolarOnWire() {
        return bipolar ? Boolean.TRUE : null;
    }

    @JsonProperty("range")
    @Nullable
    NumericRange rangeOnWire() {
        return range.orElse(null);
    }
}
