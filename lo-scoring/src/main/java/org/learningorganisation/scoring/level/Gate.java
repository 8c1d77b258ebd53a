package org.learningorganisation.scoring.level;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What a level asks that was not reached. Numbers are the nearest doubles; the level was decided on exact fractions.
 *
 * @param level the id of the level to which the questions or the dimension belong that fall short
 * @param rating the rating that is asked, such as {@code F}; empty where a policy has no ratings
 * @param required what is asked in percent: a share of questions, a percentage of the level, or a score; to be exceeded where
 *     a rating is asked, otherwise to be reached
 * @param reached how much of it was reached; empty where there is no figure, and in a group result
 * @param questions the first questions that fall short, at most {@link #MOST_QUESTIONS}; empty in a group result
 */
@JsonPropertyOrder({"level", "rating", "required", "reached", "questions"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Gate(
        String level,
        Optional<String> rating,
        double required,
        OptionalDouble reached,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> questions) {

    /** How many questions are named at most. */
    public static final int MOST_QUESTIONS = 5;

    /** Copies the list. */
    public Gate {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(reached, "reached");
        questions = List.copyOf(questions);
    }

    /** A gate without a rating and without questions. */
    static Gate of(String level, BigFraction required, Optional<BigFraction> reached) {
        return new Gate(level, Optional.empty(), required.doubleValue(), nearest(reached), List.of());
    }

    /** The same gate, asking for a rating. */
    Gate asking(String wanted) {
        return new Gate(level, Optional.of(wanted), required, reached, questions);
    }

    /** The same gate, naming the first of the questions that fall short. */
    Gate naming(List<String> falling) {
        return new Gate(
                level,
                rating,
                required,
                reached,
                falling.stream().limit(MOST_QUESTIONS).toList());
    }

    /** What is asked without what was reached: a question may rest on the answers of few people. */
    Gate withoutFigures() {
        return new Gate(level, rating, required, OptionalDouble.empty(), List.of());
    }

    private static OptionalDouble nearest(Optional<BigFraction> value) {
        return value.map(fraction -> OptionalDouble.of(fraction.doubleValue())).orElseGet(OptionalDouble::empty);
    }

    @JsonCreator
    static Gate read(
            @JsonProperty(value = "level", required = true) String level,
            @JsonProperty("rating") @Nullable String rating,
            @JsonProperty(value = "required", required = true) double required,
            @JsonProperty("reached") @Nullable Double reached,
            @JsonProperty("questions") @Nullable List<String> questions) {
        return new Gate(
                level,
                Optional.ofNullable(rating),
                required,
                reached == null ? OptionalDouble.empty() : OptionalDouble.of(reached),
                Objects.requireNonNullElse(questions, List.of()));
    }

    @JsonProperty("rating")
    @Nullable
    String ratingOnWire() {
        return rating.orElse(null);
    }

    @JsonProperty("reached")
    @Nullable
    Double reachedOnWire() {
        return reached.isPresent() ? reached.getAsDouble() : null;
    }
}
