package org.learningorganisation.scoring.comparison;

import java.util.Optional;
import org.learningorganisation.scoring.result.ModelIdentity;

/**
 * Decides whether scores by two definitions may be compared. Users may implement it, for example to allow two versions of which
 * they know that they mean the same.
 */
@FunctionalInterface
public interface ComparableModels {

    /**
     * Looks at two definitions.
     *
     * @param one the definition of the first result
     * @param other the definition of the second result
     * @return why their scores cannot be compared; empty when they can
     */
    Optional<Refusal> refusal(ModelIdentity one, ModelIdentity other);

    /**
     * The same id, and the same scoring fingerprint: texts and guidance may differ, nothing that can change a score may.
     *
     * @return the strict rule
     */
    static ComparableModels sameScoring() {
        return (one, other) -> one.id().equals(other.id())
                        && one.fingerprints()
                                .scoring()
                                .equals(other.fingerprints().scoring())
                ? Optional.empty()
                : Optional.of(new Refusal(Refusal.Kind.DEFINITION, named(one), named(other)));
    }

    private static String named(ModelIdentity model) {
        return model.id() + " " + model.version() + " (" + model.fingerprints().scoring() + ")";
    }
}
