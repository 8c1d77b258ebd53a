package org.learningorganisation.scoring.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
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
    private final BiFunction<MaturityModel, MaturityModel, DefinitionComparison> comparing;
    private final Map<Pair, Meaning> compared = new ConcurrentHashMap<>();

    /** Two definitions by their fingerprints, in the order in which they are asked about. */
    private record Pair(String one, String other) {}

    /**
     * What two definitions mean, worked out once: every figure of every result asks for it.
     *
     * @param forward whether the definition that is named first is the older
     * @param direct one compared with the other
     * @param through the comparable way through the versions between them
     */
    private record Meaning(boolean forward, DefinitionComparison direct, Optional<DefinitionSeries> through) {

        Optional<Refusal> refusal() {
            return through.isPresent() ? Optional.empty() : VersionRefusal.of(direct);
        }

        Optional<String> figure(String figure) {
            return through.map(series -> forward ? series.newestFigure(figure) : series.oldestFigure(figure))
                    .orElseGet(() -> forward ? direct.newerFigure(figure) : direct.olderFigure(figure));
        }
    }

    ModelsByMeaning(List<MaturityModel> known) {
        this(known, DefinitionComparison::of);
    }

    ModelsByMeaning(
            List<MaturityModel> known, BiFunction<MaturityModel, MaturityModel, DefinitionComparison> comparing) {
        known.forEach(model -> byFingerprint.put(Fingerprint.ofDefinition(model).value(), model));
        this.comparing = comparing;
    }

    @Override
    public Optional<Refusal> refusal(ModelIdentity one, ModelIdentity other) {
        if (one.fingerprints().equals(other.fingerprints())) {
            return Optional.empty();
        }
        return meaning(one, other)
                .map(Meaning::refusal)
                .orElseGet(() -> ComparableModels.sameScoring().refusal(one, other));
    }

    @Override
    public Optional<String> figure(ModelIdentity one, ModelIdentity other, String figure) {
        if (definition(one).equals(definition(other))) {
            return Optional.of(figure);
        }
        return meaning(one, other).map(meaning -> meaning.figure(figure)).orElseGet(() -> Optional.of(figure));
    }

    /** Empty when one of the two is not known. */
    private Optional<Meaning> meaning(ModelIdentity one, ModelIdentity other) {
        return find(one)
                .flatMap(first -> find(other)
                        .map(second -> compared.computeIfAbsent(
                                new Pair(definition(one), definition(other)), pair -> meaning(first, second))));
    }

    private Meaning meaning(MaturityModel first, MaturityModel second) {
        Versions versions = Versions.of(first, second);
        DefinitionComparison direct = comparing.apply(versions.older(), versions.newer());
        return new Meaning(versions.older().equals(first), direct, through(versions, direct));
    }

    private static String definition(ModelIdentity model) {
        return model.fingerprints().definition();
    }

    private Optional<MaturityModel> find(ModelIdentity model) {
        return Optional.ofNullable(byFingerprint.get(definition(model)));
    }

    /**
     * Two definitions that are not comparable at a glance can be so through the known versions between them, whose migrations
     * say what was renamed. A version that takes the same responses as another of the chain is left out; two definitions that
     * take the same responses themselves have no way between them.
     */
    private Optional<DefinitionSeries> through(Versions versions, DefinitionComparison direct) {
        boolean sameResponses =
                versions.older().answeredAs().equals(versions.newer().answeredAs());
        if (sameResponses || direct.verdict() == Verdict.COMPARABLE) {
            return Optional.empty();
        }
        Map<ModelReference, MaturityModel> between = new LinkedHashMap<>();
        byFingerprint.values().stream()
                .filter(versions::enclose)
                .sorted(Comparator.comparing(model -> Versions.version(model).orElseThrow()))
                .forEach(model -> between.putIfAbsent(model.answeredAs(), model));
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
