package org.learningorganisation.model.evolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.response.Response;

/**
 * Several versions of a definition one after the other, and what all of them ask in the same way. Each version is compared with
 * the next, so that the {@code migrations} of every version count; what is not the same from one version to the next is never
 * the same again.
 *
 * <pre>{@code
 * var series = DefinitionSeries.of(List.of(v1, v2, v3));
 * var scorer = Scorer.of(series.definition(), plan);
 * scorer.score(series.toDefinition(responseToAnyOfThem));
 * }</pre>
 *
 * <p>Immutable. Not for implementation by users.
 */
public final class DefinitionSeries {

    private final List<MaturityModel> versions;
    private final List<DefinitionComparison> steps;
    private final List<AnswerMigration> migrations;
    private final List<List<String>> dimensions;
    private final List<List<String>> questions;
    private final Optional<DefinitionPart> part;

    private DefinitionSeries(List<MaturityModel> versions, List<DefinitionComparison> steps) {
        this.versions = versions;
        this.steps = steps;
        this.migrations = IntStream.range(0, steps.size())
                .mapToObj(i -> AnswerMigration.through(versions.subList(i, versions.size())))
                .toList();
        this.dimensions =
                chains(steps.stream().map(step -> step.both().dimensions()).toList());
        this.questions = counted(chains(
                steps.stream().map(step -> step.sharedQuestions().questions()).toList()));
        this.part = questions.isEmpty() || verdict() == Verdict.COMPARABLE ? Optional.empty() : Optional.of(part());
    }

    /**
     * Compares versions.
     *
     * @param versions two or more definitions, the oldest first, each with the migrations from the one before
     * @return the series
     * @throws IllegalArgumentException when there are fewer than two, or two take the same responses
     */
    public static DefinitionSeries of(List<MaturityModel> versions) {
        if (versions.size() < 2) {
            throw new IllegalArgumentException("a series is of two versions or more; given: " + versions.size());
        }
        Set<ModelReference> answered = new HashSet<>();
        versions.forEach(version -> {
            if (!answered.add(version.answeredAs())) {
                throw new IllegalArgumentException(
                        "two versions of a series take responses to " + version.answeredAs() + "; at most one may");
            }
        });
        List<MaturityModel> all = List.copyOf(versions);
        return new DefinitionSeries(
                all,
                IntStream.range(1, all.size())
                        .mapToObj(i -> DefinitionComparison.of(all.get(i - 1), all.get(i)))
                        .toList());
    }

    /** The ids, version by version, of what leads through all of them. */
    private static List<List<String>> chains(List<Map<String, String>> newerByOlder) {
        List<List<String>> chains = new ArrayList<>();
        for (String first : newerByOlder.get(0).keySet()) {
            List<String> chain = new ArrayList<>(List.of(first));
            Optional<String> last = Optional.of(first);
            for (Map<String, String> next : newerByOlder) {
                last = last.flatMap(id -> Optional.ofNullable(next.get(id)));
                last.ifPresent(chain::add);
            }
            last.ifPresent(complete -> chains.add(chain));
        }
        return chains;
    }

    /** Leaves out, until nothing changes, what counts in no dimension of some version. */
    private List<List<String>> counted(List<List<String>> shared) {
        List<List<String>> counted = new ArrayList<>(shared);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < versions.size(); i++) {
                int version = i;
                Set<String> counting = selection(version, counted).questions();
                changed |= counted.removeIf(chain -> !counting.contains(chain.get(version)));
            }
        }
        return List.copyOf(counted);
    }

    private Selection selection(int version, List<List<String>> chains) {
        return Selection.of(versions.get(version), ids(version, chains), ids(version, dimensions));
    }

    private static Set<String> ids(int version, List<List<String>> chains) {
        return chains.stream().map(chain -> chain.get(version)).collect(Collectors.toSet());
    }

    /**
     * Each version compared with the next.
     *
     * @return the comparisons, one less than there are versions
     */
    public List<DefinitionComparison> steps() {
        return steps;
    }

    /**
     * How far scores by all versions can be compared.
     *
     * @return the worst verdict of the steps; not comparable where all versions together share no question
     */
    public Verdict verdict() {
        Verdict worst = steps.stream().map(DefinitionComparison::verdict).reduce(Verdict.COMPARABLE, Verdict::and);
        return questions.isEmpty() ? Verdict.NOT_COMPARABLE : worst;
    }

    /**
     * The scored questions that all versions ask in the same way.
     *
     * @return their ids in the newest version, in the order of the oldest
     */
    public List<String> sharedQuestions() {
        return questions.stream().map(chain -> chain.get(steps.size())).toList();
    }

    /**
     * What answers to all versions can be scored by: the newest version where everything is comparable, otherwise the newest
     * version restricted to the shared questions, as {@link SharedQuestions#definition()} does.
     *
     * @return the definition; by the rules of the newest version where the versions are not comparable
     * @throws IllegalStateException when no question is shared by all
     */
    public MaturityModel definition() {
        if (verdict() == Verdict.COMPARABLE) {
            return newest();
        }
        return shared().definition();
    }

    private DefinitionPart shared() {
        return part.orElseThrow(() -> new IllegalStateException(this + " share no scored question"));
    }

    private DefinitionPart part() {
        String others = versions.stream()
                .limit(steps.size())
                .map(MaturityModel::version)
                .collect(Collectors.joining(".and."));
        return new DefinitionPart(selection(steps.size(), questions).definition(others));
    }

    private MaturityModel newest() {
        return versions.get(steps.size());
    }

    /**
     * The version that a response is to.
     *
     * @param response a response
     * @return the definition that takes such responses; empty when none of the series does
     */
    public Optional<MaturityModel> versionOf(Response response) {
        return versions.stream()
                .filter(version -> version.answeredAs().equals(response.model()))
                .findFirst();
    }

    /**
     * The answers of a response as a response to {@link #definition()}, migrated from version to version.
     *
     * @param response a response to any of the versions
     * @return the response, restricted to the shared questions where only those are comparable
     * @throws IllegalArgumentException when it is a response to none of them
     * @throws IllegalStateException when no question is shared by all
     */
    public Response toDefinition(Response response) {
        MaturityModel version = versionOf(response)
                .orElseThrow(() -> new IllegalArgumentException("the response is to " + response.model() + ", not to "
                        + versions.stream()
                                .map(known -> known.answeredAs().toString())
                                .collect(Collectors.joining(", "))));
        int place = versions.indexOf(version);
        Response newest = place == migrations.size()
                ? response
                : migrations.get(place).migrate(response).response();
        return verdict() == Verdict.COMPARABLE ? newest : shared().of(newest);
    }

    /**
     * The id in the newest version of a figure of results by the oldest: of a dimension, a cell, or {@code overall}.
     *
     * @param oldest the id of the figure in results by the oldest definition
     * @return its id in results by the newest; empty when it is of a dimension that not all versions have
     */
    public Optional<String> newestFigure(String oldest) {
        Optional<String> figure = Optional.of(oldest);
        for (DefinitionComparison step : steps) {
            figure = figure.flatMap(step::newerFigure);
        }
        return figure;
    }

    /**
     * The id in the oldest version of a figure of results by the newest: of a dimension, a cell, or {@code overall}.
     *
     * @param newest the id of the figure in results by the newest definition
     * @return its id in results by the oldest; empty when it is of a dimension that not all versions have
     */
    public Optional<String> oldestFigure(String newest) {
        Optional<String> figure = Optional.of(newest);
        for (int i = steps.size() - 1; i >= 0; i--) {
            DefinitionComparison step = steps.get(i);
            figure = figure.flatMap(step::olderFigure);
        }
        return figure;
    }

    /** The versions, the oldest first. */
    @Override
    public String toString() {
        return versions.stream().map(version -> version.reference().toString()).collect(Collectors.joining(" -> "));
    }
}
