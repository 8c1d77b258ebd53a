package org.learningorganisation.scoring.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.SemanticVersion;
import org.learningorganisation.model.evolution.DefinitionComparison;
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
        return first.isPresent() && second.isPresent()
                ? VersionRefusal.of(inOrder(first.get(), second.get()))
                : ComparableModels.sameScoring().refusal(one, other);
    }

    @Override
    public Optional<String> figure(ModelIdentity one, ModelIdentity other, String figure) {
        Optional<MaturityModel> first = find(one);
        Optional<MaturityModel> second = find(other);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.of(figure);
        }
        DefinitionComparison comparison = inOrder(first.get(), second.get());
        return comparison.older().equals(first.get().reference())
                ? comparison.newerFigure(figure)
                : comparison.olderFigure(figure);
    }

    private Optional<MaturityModel> find(ModelIdentity model) {
        return Optional.ofNullable(byFingerprint.get(model.fingerprints().definition()));
    }

    /** Results are ordered by time and definitions by version: migrations stand in the later version. */
    private static DefinitionComparison inOrder(MaturityModel one, MaturityModel other) {
        Optional<SemanticVersion> first = SemanticVersion.parse(one.version());
        Optional<SemanticVersion> second = SemanticVersion.parse(other.version());
        boolean backwards =
                first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) > 0;
        return backwards ? DefinitionComparison.of(other, one) : DefinitionComparison.of(one, other);
    }
}
