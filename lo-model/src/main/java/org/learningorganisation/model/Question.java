package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question. Its place in the definition is its place in the presentation.
 *
 * @param id unique among the questions
 * @param dimensions the ids of the dimensions it measures; one discipline and one success area make a cell
 * @param scale the id of its answer scale; empty for an open question
 * @param text what the respondent reads
 * @param description what the question is about, for its author and reader
 * @param kind whether it is scored
 * @param reversed whether agreeing speaks against the dimension: its score is {@code min + max - score} with the bounds of
 *     the scale
 * @param weight how much it counts within its dimensions; above zero
 * @param required whether a response validated as complete must answer it
 * @param level the level it belongs to in a staged model
 * @param extensions the application's own data
 */
@JsonPropertyOrder({
    "id",
    "dimensions",
    "scale",
    "text",
    "description",
    "kind",
    "reversed",
    "weight",
    "required",
    "level",
    "extensions"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Question(
        String id,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> dimensions,
        Optional<String> scale,
        LocalizedText text,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) LocalizedText description,
        Kind kind,
        boolean reversed,
        BigDecimal weight,
        boolean required,
        Optional<String> level,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Extensions extensions) {

    /** What the answers to a question are used for. */
    public enum Kind {
        /** They are scored. */
        @JsonProperty("SCORED")
        SCORED,
        /** They describe the respondent; the question has a scale and no score. */
        @JsonProperty("BACKGROUND")
        BACKGROUND,
        /** They are free text; the question has no scale. */
        @JsonProperty("OPEN")
        OPEN
    }

    /** Copies the list and brings the weight to its shortest form. */
    public Question {
        Objects.requireNonNull(id, "id");
        dimensions = List.copyOf(dimensions);
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(kind, "kind");
        weight = Decimals.normal(weight);
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Begins a question.
     *
     * @param id unique among the questions
     * @param text what the respondent reads
     * @return a builder in which everything else has its default
     */
    public static Builder builder(String id, LocalizedText text) {
        return new Builder(id, text);
    }

    @JsonCreator
    static Question read(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty("dimensions") @Nullable List<String> dimensions,
            @JsonProperty("scale") @Nullable String scale,
            @JsonProperty(value = "text", required = true) LocalizedText text,
            @JsonProperty("description") @Nullable LocalizedText description,
            @JsonProperty("kind") @Nullable Kind kind,
            @JsonProperty("reversed") @Nullable Boolean reversed,
            @JsonProperty("weight") @Nullable BigDecimal weight,
            @JsonProperty("required") @Nullable Boolean required,
            @JsonProperty("level") @Nullable String level,
            @JsonProperty("extensions") @Nullable Extensions extensions) {
        return new Question(
                id,
                Objects.requireNonNullElse(dimensions, List.of()),
                Optional.ofNullable(scale),
                text,
                Objects.requireNonNullElse(description, LocalizedText.NONE),
                Objects.requireNonNullElse(kind, Kind.SCORED),
                Objects.requireNonNullElse(reversed, false),
                Objects.requireNonNullElse(weight, BigDecimal.ONE),
                Objects.requireNonNullElse(required, true),
                Optional.ofNullable(level),
                Objects.requireNonNullElse(extensions, Extensions.NONE));
    }

    @JsonProperty("scale")
    @Nullable
    String scaleOnWire() {
        return scale.orElse(null);
    }

    @JsonProperty("kind")
    @Nullable
    Kind kindOnWire() {
        return kind == Kind.SCORED ? null : kind;
    }

    @JsonProperty("reversed")
    @Nullable
    Boolean reversedOnWire() {
        return reversed ? Boolean.TRUE : null;
    }

    @JsonProperty("weight")
    @Nullable
    BigDecimal weightOnWire() {
        return weight.compareTo(BigDecimal.ONE) == 0 ? null : weight;
    }

    @JsonProperty("required")
    @Nullable
    Boolean requiredOnWire() {
        return required ? null : Boolean.FALSE;
    }

    @JsonProperty("level")
    @Nullable
    String levelOnWire() {
        return level.orElse(null);
    }

    /** Builds a {@link Question}. */
    public static final class Builder {

        private final String id;
        private final LocalizedText text;
        private List<String> dimensions = List.of();
        private Optional<String> scale = Optional.empty();
        private LocalizedText description = LocalizedText.NONE;
        private Kind kind = Kind.SCORED;
        private boolean reversed;
        private BigDecimal weight = BigDecimal.ONE;
        private boolean required = true;
        private Optional<String> level = Optional.empty();
        private Extensions extensions = Extensions.NONE;

        private Builder(String id, LocalizedText text) {
            this.id = Objects.requireNonNull(id, "id");
            this.text = Objects.requireNonNull(text, "text");
        }

        /**
         * Says what the question measures.
         *
         * @param ids the ids of one or more dimensions
         * @return this builder
         */
        public Builder measures(String... ids) {
            this.dimensions = Arrays.asList(ids);
            return this;
        }

        /**
         * Says how it is answered.
         *
         * @param scaleId the id of an answer scale
         * @return this builder
         */
        public Builder scale(String scaleId) {
            this.scale = Optional.of(scaleId);
            return this;
        }

        /**
         * Says what the question is about, for its author and reader.
         *
         * @param about the description
         * @return this builder
         */
        public Builder description(LocalizedText about) {
            this.description = about;
            return this;
        }

        /**
         * Says what its answers are used for.
         *
         * @param use its kind; {@link Kind#SCORED} unless said otherwise
         * @return this builder
         */
        public Builder kind(Kind use) {
            this.kind = use;
            return this;
        }

        /**
         * Makes agreeing speak against the dimension.
         *
         * @return this builder
         */
        public Builder reversed() {
            this.reversed = true;
            return this;
        }

        /**
         * Says how much it counts within its dimensions.
         *
         * @param share a number above zero; 1 unless said otherwise
         * @return this builder
         */
        public Builder weight(BigDecimal share) {
            this.weight = share;
            return this;
        }

        /**
         * Lets a complete response leave it unanswered.
         *
         * @return this builder
         */
        public Builder optional() {
            this.required = false;
            return this;
        }

        /**
         * Says to which level it belongs in a staged model.
         *
         * @param levelId the id of a level
         * @return this builder
         */
        public Builder level(String levelId) {
            this.level = Optional.of(levelId);
            return this;
        }

        /**
         * Adds the application's own data.
         *
         * @param data any JSON object
         * @return this builder
         */
        public Builder extensions(Extensions data) {
            this.extensions = data;
            return this;
        }

        /**
         * Makes the question.
         *
         * @return the question
         */
        public Question build() {
            return new Question(
                    id, dimensions, scale, text, description, kind, reversed, weight, required, level, extensions);
        }
    }
}
