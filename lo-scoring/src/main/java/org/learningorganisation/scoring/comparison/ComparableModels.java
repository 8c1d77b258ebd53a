package org.learningorganisation.scoring.comparison;

import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.evolution.DefinitionComparison;
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
     * Which figure of the second result is the same as one of the first.
     *
     * @param one the definition of the first result
     * @param other the definition of the second result
     * @param figure the id of a dimension, a cell or the whole in the first result
     * @return its id in the second result, the same id unless a rule knows better; empty when there is none
     */
    default Optional<String> figure(ModelIdentity one, ModelIdentity other, String figure) {
        return Optional.of(figure);
    }

    /**
     * By what two versions of a definition mean: renamed parts, other words for the same and everything else that the {@link
     * DefinitionComparison} finds comparable is allowed; what is comparable on the shared questions only is refused with the
     * changes named, because a stored result cannot be reduced to some of its questions. Scores of answers can:
     * {@link org.learningorganisation.scoring.progress.AcrossVersions} and {@link
     * org.learningorganisation.scoring.progress.TrendAcrossVersions}. Two definitions that are not comparable at a glance are
     * followed through the known versions between them, from each to the next. Two definitions of which one is not known are held to
     * {@link #sameScoring()}.
     *
     * @param known the definitions that results were scored by, recognised by their fingerprints
     * @return the rule
     */
    static ComparableModels byMeaning(List<MaturityModel> known) {
        return new ModelsByMeaning(known);
    }

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
