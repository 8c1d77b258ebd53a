package org.learningorganisation.scoring.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.comparison.Comparability;
import org.learningorganisation.scoring.comparison.Refusal;
import org.learningorganisation.scoring.comparison.ShownScore;
import org.learningorganisation.scoring.result.AssessmentResult;
import org.learningorganisation.scoring.result.DimensionScore;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.Provenance;

/**
 * Builds a {@link Benchmark}.
 *
 * <p>A sample of fewer than the minimum gives no figure, because quartiles of few tell single scores: by the rule of type 7
 * those of three people are three equations in three unknown scores, and those of five people are three of the five. Below
 * {@value #LEAST_MINIMUM} a quarter holds fewer than two people, so no minimum may be lower. A quartile of more people can still
 * be the score of one of them; it does not say whose. Two benchmarks of nearly the same people can tell about the difference
 * between them: publish one of each set of people.
 */
public final class BenchmarkBuilder {

    /** The fewest scores of which quartiles are given, unless said otherwise. */
    public static final int USUAL_MINIMUM = 10;

    /** No minimum is lower than this. */
    public static final int LEAST_MINIMUM = 8;

    private final String id;
    private LocalizedText title = LocalizedText.NONE;
    private String source = "";
    private @Nullable LocalDate date;
    private int size;
    private Benchmark.@Nullable Definition model;
    private @Nullable Metric metric;
    private Benchmark.@Nullable Unit unit;
    private int minimum = USUAL_MINIMUM;
    private final List<BenchmarkFigure> figures = new ArrayList<>();
    private final Map<String, NormSample> samples = new LinkedHashMap<>();

    BenchmarkBuilder(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Says what it is called.
     *
     * @param text the title
     * @return this builder
     */
    public BenchmarkBuilder title(LocalizedText text) {
        this.title = text;
        return this;
    }

    /**
     * Says where it comes from.
     *
     * @param text a publication, or how the scores were collected
     * @return this builder
     */
    public BenchmarkBuilder source(String text) {
        this.source = text;
        return this;
    }

    /**
     * Says when its scores were collected or published.
     *
     * @param day the day
     * @return this builder
     */
    public BenchmarkBuilder date(LocalDate day) {
        this.date = day;
        return this;
    }

    /**
     * Says which definition it is of.
     *
     * @param definition the definition
     * @return this builder
     */
    public BenchmarkBuilder model(Benchmark.Definition definition) {
        this.model = definition;
        return this;
    }

    /**
     * Says what its scores are.
     *
     * @param whose whose scores they are
     * @param on the metric they are on
     * @return this builder
     */
    public BenchmarkBuilder scores(Benchmark.Unit whose, Metric on) {
        this.unit = whose;
        this.metric = on;
        return this;
    }

    /**
     * Adds a figure of a publication; it is taken as it is.
     *
     * @param figure the figure
     * @return this builder
     */
    public BenchmarkBuilder figure(BenchmarkFigure figure) {
        figures.add(figure);
        size = Math.max(size, figure.n());
        return this;
    }

    /**
     * Says from how many scores on a sample gives a figure.
     *
     * @param fewest {@link #LEAST_MINIMUM} or more
     * @return this builder
     * @throws IllegalArgumentException when it is lower
     */
    public BenchmarkBuilder minimum(int fewest) {
        if (fewest < LEAST_MINIMUM) {
            throw new IllegalArgumentException("the minimum is " + fewest + "; it must be at least " + LEAST_MINIMUM);
        }
        this.minimum = fewest;
        return this;
    }

    /**
     * Adds the scores of one dimension. They give no figure when they are fewer than the minimum.
     *
     * @param dimension the id of the dimension, or {@code overall}
     * @param sample the scores, on the metric of the benchmark
     * @return this builder
     */
    public BenchmarkBuilder sample(String dimension, NormSample sample) {
        samples.put(dimension, sample);
        return this;
    }

    /**
     * Takes the scores of people, with their definition and the metric they are shown on.
     *
     * @param results results by one definition and plan, one of each person
     * @return this builder
     * @throws IllegalArgumentException when there are none, or their definitions or plans differ
     */
    public BenchmarkBuilder people(Collection<PersonalResult> results) {
        return results(results, Benchmark.Unit.PEOPLE, PersonalResult::scores);
    }

    /**
     * Takes the scores of organisations: of everybody in each result. What is withheld is not taken.
     *
     * @param results results by one definition and plan, one of each organisation
     * @return this builder
     * @throws IllegalArgumentException when there are none, or their definitions or plans differ
     */
    public BenchmarkBuilder organisations(Collection<GroupResult> results) {
        return results(
                results, Benchmark.Unit.GROUPS, result -> result.everybody().scores());
    }

    private <R extends AssessmentResult> BenchmarkBuilder results(
            Collection<R> results, Benchmark.Unit whose, Function<R, Stream<? extends DimensionScore>> scores) {
        Provenance first = results.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a benchmark needs results"))
                .provenance();
        for (R result : results) {
            List<Refusal> refusals = Comparability.usual().ofBasis(first, result.provenance());
            if (!refusals.isEmpty()) {
                throw new IllegalArgumentException("the results cannot be one benchmark: " + refusals);
            }
        }
        Map<String, List<BigFraction>> byDimension = new LinkedHashMap<>();
        results.stream()
                .flatMap(scores)
                .forEach(score -> ShownScore.of(score)
                        .ifPresent(value -> byDimension
                                .computeIfAbsent(score.id(), key -> new ArrayList<>())
                                .add(value)));
        byDimension.forEach((dimension, values) -> sample(dimension, NormSample.of(values)));
        return model(Benchmark.Definition.of(first.model()))
                .scores(whose, first.plan().choices().normalisation());
    }

    /**
     * Makes the benchmark. Its n is the largest of its figures.
     *
     * @return the benchmark
     * @throws IllegalArgumentException when nothing has a figure, or something comes twice
     * @throws NullPointerException when the date, the definition, or what its scores are was not said
     */
    public Benchmark build() {
        List<BenchmarkFigure> all = new ArrayList<>(figures);
        int n = size;
        for (Map.Entry<String, NormSample> entry : samples.entrySet()) {
            NormSample sample = entry.getValue();
            if (sample.size() >= minimum) {
                sample.quartiles()
                        .map(quartiles -> BenchmarkFigure.ofQuartiles(entry.getKey(), sample.size(), quartiles))
                        .ifPresent(all::add);
                n = Math.max(n, sample.size());
            }
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no dimension has at least " + minimum + " scores");
        }
        return new Benchmark(
                Benchmark.FORMAT_VERSION,
                id,
                title,
                source,
                Objects.requireNonNull(date, "date"),
                n,
                Objects.requireNonNull(model, "model"),
                Objects.requireNonNull(metric, "metric"),
                Objects.requireNonNull(unit, "unit"),
                all);
    }
}
