package org.learningorganisation.scoring.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.SemanticVersion;
import org.learningorganisation.model.evolution.DefinitionComparison;
import org.learningorganisation.model.evolution.DefinitionSeries;
import org.learningorganisation.model.evolution.Verdict;
import org.learningorganisation.model.json.Fingerprint;
import org.learningorganisation.scoring.result.ModelIdentity;

/** Looks definitions up by their fingerprint and compares what they mean. */
final class ModelsByMeaning implements ComparableModels {

    private final Map<String, MaturityModel> byFingerprint = new HashMap<>();

    ModelsByMeaning(List<MaturityModel> known) {
        known.forEach(model -> byFingerprint.put(Fingerprint.ofDefinition(model).value(), model));
    }

    @Override
    public Optional<Refusal> refusal(ModelIdentity one, ModelIdentity other) {
        if (one.fingerprints().equals(other.fingerprints())) {
            return Optional.empty();
        }
        Optional<MaturityModel> first = find(one);
        Optional<MaturityModel> second = find(other);
        if (first.isEmpty() || second.isEmpty()) {
            return ComparableModels.sameScoring().refusal(one, other);
        }
        Versions versions = Versions.of(first.get(), second.get());
        return through(versions).isPresent() ? Optional.empty() : VersionRefusal.of(versions.compared());
    }

    @Override
    public Optional<String> figure(ModelIdentity one, ModelIdentity other, String figure) {
        Optional<MaturityModel> first = find(one);
        Optional<MaturityModel> second = find(other);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.of(figure);
        }
        Versions versions = Versions.of(first.get(), second.get());
        DefinitionComparison comparison = versions.compared();
        boolean forward = versions.older().equals(first.get());
        return through(versions)
                .map(series -> forward ? series.newestFigure(figure) : series.oldestFigure(figure))
                .orElseGet(() -> forward ? comparison.newerFigure(figure) : comparison.olderFigure(figure));
    }

    private Optional<MaturityModel> find(ModelIdentity model) {
        return Optional.ofNullable(byFingerprint.get(model.fingerprints().definition()));
    }

    /**
     * Two definitions that are not comparable at a glance can be so through the known versions between them, whose migrations
     * say what was renamed.
     */
    private Optional<DefinitionSeries> through(Versions versions) {
        if (versions.compared().verdict() == Verdict.COMPARABLE) {
            return Optional.empty();
        }
        Map<ModelReference, MaturityModel> between = new LinkedHashMap<>();
        byFingerprint.values().stream()
                .filter(versions::enclose)
                .sorted(Comparator.comparing(model -> Versions.version(model).orElseThrow()))
                .forEach(model -> between.put(model.answeredAs(), model));
        between.remove(versions.older().answeredAs());
        between.remove(versions.newer().answeredAs());
        if (between.isEmpty()) {
            return Optional.empty();
        }
        List<MaturityModel> chain = new ArrayList<>(between.values());
        chain.add(0, versions.older());
        chain.add(versions.newer());
        return Optional.of(DefinitionSeries.of(chain)).filter(series -> series.verdict() == Verdict.COMPARABLE);
    }

    /** Results are ordered by time and definitions by version: migrations stand in the later version. */
    private record Versions(MaturityModel older, MaturityModel newer) {

        static Versions of(MaturityModel one, MaturityModel other) {
            boolean backwards = version(one)
                    .flatMap(first -> version(other).map(first::compareTo))
                    .filter(order -> order > 0)
                    .isPresent();
            return backwards ? new Versions(other, one) : new Versions(one, other);
        }

        static Optional<SemanticVersion> version(MaturityModel model) {
            return SemanticVersion.parse(model.version());
        }

        DefinitionComparison compared() {
            return DefinitionComparison.of(older, newer);
        }

        boolean enclose(MaturityModel model) {
            return model.id().equals(newer.id()) && before(older, model) && before(model, newer);
        }

        private static boolean before(MaturityModel one, MaturityModel other) {
            return version(one)
                    .flatMap(first -> version(other).map(first::compareTo))
                    .filter(order -> order < 0)
                    .isPresent();
        }
    }
}
