package org.learningorganisation.scoring.norm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.comparison.Comparison;
import org.learningorganisation.scoring.comparison.Refusal;
import org.learningorganisation.scoring.comparison.ShownScore;
import org.learningorganisation.scoring.result.AssessmentResult;
import org.learningorganisation.scoring.result.DimensionScore;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.ModelIdentity;
import org.learningorganisation.scoring.result.PersonalResult;

/**
 * A result beside a benchmark: the gap of each dimension to the median, and its quarter. It is refused when the result is by
 * another definition ({@link Refusal.Kind#DEFINITION}), shows scores on another metric ({@link Refusal.Kind#METRIC}), or lacks
 * a dimension of the benchmark ({@link Refusal.Kind#DIMENSION}).
 *
 * @param benchmark the benchmark
 * @param dimensions a standing for each of its dimensions, in its order
 */
public record BenchmarkComparison(Benchmark benchmark, List<BenchmarkStanding> dimensions) {

    /** Copies the list. */
    public BenchmarkComparison {
        Objects.requireNonNull(benchmark, "benchmark");
        dimensions = List.copyOf(dimensions);
    }

    /**
     * Compares the result of a person.
     *
     * @param benchmark the benchmark
     * @param result the result
     * @return the standings, private to the person; or why they cannot be compared
     */
    public static Comparison<BenchmarkComparison> of(Benchmark benchmark, PersonalResult result) {
        return of(benchmark, result, result.scores(), Benchmark.Unit.PEOPLE);
    }

    /**
     * Compares a group of a result. What is withheld stays withheld.
     *
     * @param benchmark the benchmark
     * @param result the result
     * @param group the path of the group, {@code /} for everybody
     * @return the standings; or why they cannot be compared
     * @throws IllegalArgumentException when the result has no such group
     */
    public static Comparison<BenchmarkComparison> of(Benchmark benchmark, GroupResult result, String group) {
        GroupNode node = result.group(group)
                .orElseThrow(() -> new IllegalArgumentException("the result has no group '" + group + "'"));
        return of(benchmark, result, node.scores(), Benchmark.Unit.GROUPS);
    }

    private static Comparison<BenchmarkComparison> of(
            Benchmark benchmark,
            AssessmentResult result,
            Stream<? extends DimensionScore> scores,
            Benchmark.Unit unit) {
        Map<String, DimensionScore> byId = new LinkedHashMap<>();
        scores.forEach(score -> byId.put(score.id(), score));
        return Comparison.unless(
                refusals(benchmark, result, byId),
                () -> new BenchmarkComparison(
                        benchmark,
                        benchmark.dimensions().stream()
                                .flatMap(figure -> Stream.ofNullable(byId.get(figure.id()))
                                        .map(score -> standing(figure, score, unit == benchmark.unit())))
                                .toList()));
    }

    private static BenchmarkStanding standing(BenchmarkFigure figure, DimensionScore score, boolean sameUnit) {
        Optional<BigFraction> value = ShownScore.of(score);
        Optional<Quartiles> quartiles = figure.quartiles().filter(any -> sameUnit);
        return new BenchmarkStanding(
                score.outcome(), figure, value, quartiles.flatMap(cuts -> value.map(cuts::quarter)));
    }

    private static List<Refusal> refusals(
            Benchmark benchmark, AssessmentResult result, Map<String, DimensionScore> scores) {
        List<Refusal> refusals = new ArrayList<>();
        ModelIdentity model = result.provenance().model();
        Benchmark.Definition wanted = benchmark.model();
        if (!wanted.isThatOf(model)) {
            return List.of(new Refusal(
                    Refusal.Kind.DEFINITION,
                    named(wanted.id(), wanted.version(), wanted.scoring()),
                    named(
                            model.id(),
                            model.version(),
                            Optional.of(model.fingerprints().scoring()))));
        }
        Metric shown = result.provenance().plan().choices().normalisation();
        if (shown != benchmark.metric()) {
            refusals.add(new Refusal(Refusal.Kind.METRIC, benchmark.metric().name(), shown.name()));
        }
        List<String> unknown = benchmark.dimensions().stream()
                .map(BenchmarkFigure::id)
                .filter(id -> !scores.containsKey(id))
                .toList();
        if (!unknown.isEmpty()) {
            refusals.add(new Refusal(
                    Refusal.Kind.DIMENSION, unknown.toString(), scores.keySet().toString()));
        }
        return List.copyOf(refusals);
    }

    private static String named(String id, String version, Optional<String> scoring) {
        return id + " " + version + scoring.map(print -> " (" + print + ")").orElse("");
    }

    /**
     * The standing of one dimension.
     *
     * @param id the id of a dimension of the benchmark, or {@code overall}
     * @return its standing, or empty when the benchmark does not have it
     */
    public Optional<BenchmarkStanding> dimension(String id) {
        return dimensions.stream().filter(standing -> standing.id().equals(id)).findFirst();
    }
}
