package org.learningorganisation.scoring.norm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.result.ModelIdentity;

/**
 * Medians and quartiles of many, to hold a result against: built from scores ({@link BenchmarkBuilder#sample}) or typed in from
 * a publication ({@link BenchmarkBuilder#figure}). It says how others score, not how one should.
 *
 * <p>It does not say by which plan its scores came about: other strategies give other figures, and who publishes a benchmark
 * says so in the source.
 *
 * @param formatVersion the version of the wire format; {@link #FORMAT_VERSION} for this library
 * @param id the id of the benchmark
 * @param title what it is called
 * @param source where it comes from
 * @param date when its scores were collected or published
 * @param n of how many people or groups it is made
 * @param model the definition it is of
 * @param metric the metric of its scores
 * @param unit whose scores they are
 * @param dimensions the figures by dimension
 */
@JsonPropertyOrder({"formatVersion", "id", "title", "source", "date", "n", "model", "metric", "unit", "dimensions"})
public record Benchmark(
        int formatVersion,
        String id,
        LocalizedText title,
        String source,
        LocalDate date,
        int n,
        Definition model,
        Metric metric,
        Unit unit,
        List<BenchmarkFigure> dimensions) {

    /** The version of the wire format that this library writes. */
    public static final int FORMAT_VERSION = 1;

    /** Whose scores a benchmark is made of. Means of groups lie closer together than scores of people. */
    public enum Unit {
        /** Scores of people. */
        @JsonProperty("PEOPLE")
        PEOPLE,
        /** Scores of groups: teams or organisations. */
        @JsonProperty("GROUPS")
        GROUPS
    }

    /**
     * The definition a benchmark is of.
     *
     * @param id the id of the definition
     * @param version its version
     * @param scoring the fingerprint of what can change a score; a publication may not have it
     */
    @JsonPropertyOrder({"id", "version", "scoring"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Definition(String id, String version, Optional<String> scoring) {

        /** Refuses null. */
        public Definition {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(scoring, "scoring");
        }

        /**
         * The definition of a result.
         *
         * @param model its identity
         * @return the same with its scoring fingerprint
         */
        public static Definition of(ModelIdentity model) {
            return new Definition(
                    model.id(),
                    model.version(),
                    Optional.of(model.fingerprints().scoring()));
        }

        /**
         * Whether a result is by this definition: the same id, and the same scoring fingerprint, or where that is not known the
         * same version.
         */
        boolean isThatOf(ModelIdentity result) {
            return id.equals(result.id())
                    && scoring.map(result.fingerprints().scoring()::equals)
                            .orElseGet(() -> version.equals(result.version()));
        }

        @JsonCreator
        static Definition read(
                @JsonProperty(value = "id", required = true) String id,
                @JsonProperty(value = "version", required = true) String version,
                @JsonProperty("scoring") @Nullable String scoring) {
            return new Definition(id, version, Optional.ofNullable(scoring));
        }

        @JsonProperty("scoring")
        @Nullable
        String scoringOnWire() {
            return scoring.orElse(null);
        }
    }

    /**
     * Copies the list and checks the figures.
     *
     * @throws IllegalArgumentException when there is no dimension, one comes twice, or one rests on more than n
     */
    public Benchmark {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(unit, "unit");
        dimensions = List.copyOf(dimensions);
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException("a benchmark needs at least one dimension");
        }
        Set<String> seen = new HashSet<>();
        for (BenchmarkFigure figure : dimensions) {
            if (!seen.add(figure.id())) {
                throw new IllegalArgumentException("the dimension \"" + figure.id() + "\" comes twice");
            }
            if (figure.n() > n) {
                throw new IllegalArgumentException(
                        "the dimension \"" + figure.id() + "\" rests on " + figure.n() + ", and the benchmark on " + n);
            }
        }
    }

    /**
     * Begins a benchmark.
     *
     * @param id its id
     * @return a builder
     */
    public static BenchmarkBuilder builder(String id) {
        return new BenchmarkBuilder(id);
    }

    /**
     * What it says about one dimension.
     *
     * @param dimension the id of a dimension, or {@code overall}
     * @return the figure, or empty when it says nothing about it
     */
    public Optional<BenchmarkFigure> dimension(String dimension) {
        return dimensions.stream()
                .filter(figure -> figure.id().equals(dimension))
                .findFirst();
    }

    @JsonCreator
    static Benchmark read(
            @JsonProperty("$schema") @Nullable String schemaForEditors,
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "title", required = true) LocalizedText title,
            @JsonProperty(value = "source", required = true) String source,
            @JsonProperty(value = "date", required = true) String date,
            @JsonProperty(value = "n", required = true) int n,
            @JsonProperty(value = "model", required = true) Definition model,
            @JsonProperty(value = "metric", required = true) Metric metric,
            @JsonProperty(value = "unit", required = true) Unit unit,
            @JsonProperty(value = "dimensions", required = true) List<BenchmarkFigure> dimensions) {
        return new Benchmark(
                formatVersion, id, title, source, LocalDate.parse(date), n, model, metric, unit, dimensions);
    }

    @JsonProperty("date")
    String dateOnWire() {
        return date.toString();
    }
}
