package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.validation.Advice;
import org.learningorganisation.model.validation.AdvisedDefinition;
import org.learningorganisation.model.validation.SoundDefinition;

/**
 * One version of the definition of a maturity scan: what it measures, what it asks, how answers are given and which levels
 * there are.
 *
 * <p>A model can be built in any state, sound or not; whether it holds is said by
 * {@link org.learningorganisation.model.validation.DefinitionValidator}.
 *
 * @param formatVersion the version of the wire format; {@link #FORMAT_VERSION} for this library
 * @param id the id of the definition, the same in all its versions
 * @param version the version of the definition, as Semantic Versioning 2.0.0 writes it
 * @param languages the languages in which every text is given; the first is the default
 * @param title what the scan is called
 * @param description what it is for and what it rests on
 * @param scales the answer scales
 * @param disciplines the dimensions of the first kind
 * @param successAreas the dimensions of the second kind
 * @param questions the questions in the order of presentation
 * @param levels the maturity levels, from the lowest, which is the floor and asks nothing
 * @param firstRank the rank of the lowest level
 * @param levelMetric the scale on which the lower bounds of the levels are expressed
 * @param answersOf the model whose responses this definition takes, when it is another view on that model's questions
 * @param guidance what the definition says beside its questions
 * @param suppressions the remarks that its author has seen and does not follow
 * @param migrations how answers to earlier versions become answers to this one
 * @param extensions the application's own data
 */
@SoundDefinition
@AdvisedDefinition(groups = Advice.class)
@JsonPropertyOrder({
    "formatVersion",
    "id",
    "version",
    "languages",
    "title",
    "description",
    "scales",
    "disciplines",
    "successAreas",
    "questions",
    "levels",
    "firstRank",
    "levelMetric",
    "answersOf",
    "guidance",
    "suppressions",
    "migrations",
    "extensions"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MaturityModel(
        int formatVersion,
        String id,
        String version,
        List<LanguageTag> languages,
        LocalizedText title,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) LocalizedText description,
        List<AnswerScale> scales,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Discipline> disciplines,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SuccessArea> successAreas,
        List<Question> questions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MaturityLevel> levels,
        int firstRank,
        Metric levelMetric,
        Optional<ModelReference> answersOf,
        Guidance guidance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Suppression> suppressions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Migration> migrations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Extensions extensions) {

    /** The version of the wire format that this library writes. */
    public static final int FORMAT_VERSION = 1;

    private static final int USUAL_FIRST_RANK = 1;

    /** Copies the lists. */
    public MaturityModel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        languages = List.copyOf(languages);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        scales = List.copyOf(scales);
        disciplines = List.copyOf(disciplines);
        successAreas = List.copyOf(successAreas);
        questions = List.copyOf(questions);
        levels = List.copyOf(levels);
        Objects.requireNonNull(levelMetric, "levelMetric");
        Objects.requireNonNull(answersOf, "answersOf");
        Objects.requireNonNull(guidance, "guidance");
        suppressions = List.copyOf(suppressions);
        migrations = List.copyOf(migrations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Begins a model.
     *
     * @param id the id of the definition
     * @param version its version, such as {@code 1.0.0}
     * @return a builder in which everything else is empty or has its default
     */
    public static Builder builder(String id, String version) {
        return new Builder(id, version);
    }

    /**
     * The id and version of this model.
     *
     * @return the reference that its own responses carry
     */
    public ModelReference reference() {
        return new ModelReference(id, version);
    }

    /**
     * The model that a response to this definition names: this one, or the one it is another view on.
     *
     * @return the reference that responses carry
     */
    public ModelReference answeredAs() {
        return answersOf.orElseGet(this::reference);
    }

    /**
     * The first of the languages, in which a text is shown when the reader's language has none.
     *
     * @return the default language; {@code und} for a model without languages
     */
    public LanguageTag defaultLanguage() {
        return languages.isEmpty() ? new LanguageTag("und") : languages.get(0);
    }

    /**
     * All dimensions: the disciplines, then the success areas.
     *
     * @return the dimensions in the order of the definition
     */
    public List<Dimension> dimensions() {
        return Stream.<Dimension>concat(disciplines.stream(), successAreas.stream())
                .toList();
    }

    /**
     * Finds a dimension.
     *
     * @param dimensionId the id of a discipline or success area
     * @return the dimension, or empty when there is none with that id
     */
    public Optional<Dimension> dimension(String dimensionId) {
        return dimensions().stream()
                .filter(dimension -> dimension.id().equals(dimensionId))
                .findFirst();
    }

    /**
     * Finds an answer scale.
     *
     * @param scaleId the id of a scale
     * @return the scale, or empty when there is none with that id
     */
    public Optional<AnswerScale> scale(String scaleId) {
        return scales.stream().filter(scale -> scale.id().equals(scaleId)).findFirst();
    }

    /**
     * Finds a question.
     *
     * @param questionId the id of a question
     * @return the question, or empty when there is none with that id
     */
    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    /**
     * The rank of a level: its place among the levels, counted from {@link #firstRank()}.
     *
     * @param level a level of this model
     * @return its rank
     * @throws IllegalArgumentException when the level is not one of this model
     */
    public int rankOf(MaturityLevel level) {
        int place = levels.indexOf(level);
        if (place < 0) {
            throw new IllegalArgumentException("the level " + level.id() + " is not one of " + reference() + ": "
                    + levels.stream().map(MaturityLevel::id).toList());
        }
        return firstRank + place;
    }

    @JsonCreator
    static MaturityModel read(
            @JsonProperty("$schema") @Nullable String schemaForEditors,
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "version", required = true) String version,
            @JsonProperty(value = "languages", required = true) List<LanguageTag> languages,
            @JsonProperty(value = "title", required = true) LocalizedText title,
            @JsonProperty("description") @Nullable LocalizedText description,
            @JsonProperty(value = "scales", required = true) List<AnswerScale> scales,
            @JsonProperty("disciplines") @Nullable List<Discipline> disciplines,
            @JsonProperty("successAreas") @Nullable List<SuccessArea> successAreas,
            @JsonProperty(value = "questions", required = true) List<Question> questions,
            @JsonProperty("levels") @Nullable List<MaturityLevel> levels,
            @JsonProperty("firstRank") @Nullable Integer firstRank,
            @JsonProperty("levelMetric") @Nullable Metric levelMetric,
            @JsonProperty("answersOf") @Nullable ModelReference answersOf,
            @JsonProperty("guidance") @Nullable Guidance guidance,
            @JsonProperty("suppressions") @Nullable List<Suppression> suppressions,
            @JsonProperty("migrations") @Nullable List<Migration> migrations,
            @JsonProperty("extensions") @Nullable Extensions extensions) {
        return new MaturityModel(
                formatVersion,
                id,
                version,
                languages,
                title,
                Objects.requireNonNullElse(description, LocalizedText.NONE),
                scales,
                Objects.requireNonNullElse(disciplines, List.of()),
                Objects.requireNonNullElse(successAreas, List.of()),
                questions,
                Objects.requireNonNullElse(levels, List.of()),
                Objects.requireNonNullElse(firstRank, USUAL_FIRST_RANK),
                Objects.requireNonNullElse(levelMetric, Metric.MIN_MAX),
                Optional.ofNullable(answersOf),
                Objects.requireNonNullElse(guidance, Guidance.NONE),
                Objects.requireNonNullElse(suppressions, List.of()),
                Objects.requireNonNullElse(migrations, List.of()),
                Objects.requireNonNullElse(extensions, Extensions.NONE));
    }

    @JsonProperty("firstRank")
    @Nullable
    Integer firstRankOnWire() {
        return firstRank == USUAL_FIRST_RANK ? null : firstRank;
    }

    @JsonProperty("levelMetric")
    @Nullable
    Metric levelMetricOnWire() {
        return levelMetric == Metric.MIN_MAX ? null : levelMetric;
    }

    @JsonProperty("answersOf")
    @Nullable
    ModelReference answersOfOnWire() {
        return answersOf.orElse(null);
    }

    @JsonProperty("guidance")
    @Nullable
    Guidance guidanceOnWire() {
        return guidance.equals(Guidance.NONE) ? null : guidance;
    }

    /** Builds a {@link MaturityModel}. */
    public static final class Builder {

        private final String id;
        private final String version;
        private List<LanguageTag> languages = List.of();
        private LocalizedText title = LocalizedText.NONE;
        private LocalizedText description = LocalizedText.NONE;
        private List<AnswerScale> scales = List.of();
        private List<Discipline> disciplines = List.of();
        private List<SuccessArea> successAreas = List.of();
        private List<Question> questions = List.of();
        private List<MaturityLevel> levels = List.of();
        private int firstRank = USUAL_FIRST_RANK;
        private Metric levelMetric = Metric.MIN_MAX;
        private Optional<ModelReference> answersOf = Optional.empty();
        private Guidance guidance = Guidance.NONE;
        private List<Suppression> suppressions = List.of();
        private List<Migration> migrations = List.of();
        private Extensions extensions = Extensions.NONE;

        private Builder(String id, String version) {
            this.id = Objects.requireNonNull(id, "id");
            this.version = Objects.requireNonNull(version, "version");
        }

        /**
         * Names the languages in which every text is given.
         *
         * @param tags the languages, the default first
         * @return this builder
         */
        public Builder languages(LanguageTag... tags) {
            this.languages = List.of(tags);
            return this;
        }

        /**
         * Names the scan.
         *
         * @param text what the scan is called
         * @return this builder
         */
        public Builder title(LocalizedText text) {
            this.title = text;
            return this;
        }

        /**
         * Says what the scan is for and what it rests on.
         *
         * @param text the description
         * @return this builder
         */
        public Builder description(LocalizedText text) {
            this.description = text;
            return this;
        }

        /**
         * Gives the answer scales.
         *
         * @param all the scales
         * @return this builder
         */
        public Builder scales(AnswerScale... all) {
            return scales(List.of(all));
        }

        /**
         * Gives the answer scales.
         *
         * @param all the scales
         * @return this builder
         */
        public Builder scales(List<AnswerScale> all) {
            this.scales = all;
            return this;
        }

        /**
         * Gives the dimensions of the first kind.
         *
         * @param all the disciplines
         * @return this builder
         */
        public Builder disciplines(List<Discipline> all) {
            this.disciplines = all;
            return this;
        }

        /**
         * Gives the dimensions of the second kind.
         *
         * @param all the success areas
         * @return this builder
         */
        public Builder successAreas(List<SuccessArea> all) {
            this.successAreas = all;
            return this;
        }

        /**
         * Gives the questions.
         *
         * @param all the questions in the order of presentation
         * @return this builder
         */
        public Builder questions(List<Question> all) {
            this.questions = all;
            return this;
        }

        /**
         * Gives the maturity levels.
         *
         * @param all the levels, from the lowest
         * @return this builder
         */
        public Builder levels(List<MaturityLevel> all) {
            this.levels = all;
            return this;
        }

        /**
         * Says which rank the lowest level has.
         *
         * @param rank the rank; 1 unless said otherwise
         * @return this builder
         */
        public Builder firstRank(int rank) {
            this.firstRank = rank;
            return this;
        }

        /**
         * Says on which scale the lower bounds of the levels are expressed.
         *
         * @param metric the scale; {@link Metric#MIN_MAX} unless said otherwise
         * @return this builder
         */
        public Builder levelMetric(Metric metric) {
            this.levelMetric = metric;
            return this;
        }

        /**
         * Makes the definition another view on the questions of a model.
         *
         * @param model the model whose responses it takes
         * @return this builder
         */
        public Builder answersOf(ModelReference model) {
            this.answersOf = Optional.of(model);
            return this;
        }

        /**
         * Adds what the definition says beside its questions.
         *
         * @param all the guidance
         * @return this builder
         */
        public Builder guidance(Guidance all) {
            this.guidance = all;
            return this;
        }

        /**
         * Adds the remarks that the author has seen and does not follow.
         *
         * @param all the suppressions
         * @return this builder
         */
        public Builder suppressions(List<Suppression> all) {
            this.suppressions = all;
            return this;
        }

        /**
         * Adds how answers to earlier versions become answers to this one.
         *
         * @param all the migrations
         * @return this builder
         */
        public Builder migrations(List<Migration> all) {
            this.migrations = all;
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
         * Makes the model, sound or not.
         *
         * @return the model
         */
        public MaturityModel build() {
            return new MaturityModel(
                    FORMAT_VERSION,
                    id,
                    version,
                    languages,
                    title,
                    description,
                    scales,
                    disciplines,
                    successAreas,
                    questions,
                    levels,
                    firstRank,
                    levelMetric,
                    answersOf,
                    guidance,
                    suppressions,
                    migrations,
                    extensions);
        }
    }
}
