package org.learningorganisation.scoring.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.scoring.result.AppliedPlan;
import org.learningorganisation.scoring.result.AssessmentResult;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.Provenance;

/**
 * Whether two results may be compared: both of one person or both of groups, by comparable definitions, the same plan and the
 * same grouping.
 *
 * @param models decides on the definitions
 */
public record Comparability(ComparableModels models) {

    /** Refuses null. */
    public Comparability {
        Objects.requireNonNull(models, "models");
    }

    /**
     * With definitions that score the same.
     *
     * @return the usual rule, see {@link ComparableModels#sameScoring()}
     */
    public static Comparability usual() {
        return new Comparability(ComparableModels.sameScoring());
    }

    /**
     * Looks at definition and plan.
     *
     * @param one how the first came about
     * @param other how the second came about
     * @return why the scores cannot be compared; empty when they can
     */
    public List<Refusal> ofBasis(Provenance one, Provenance other) {
        return Stream.of(models.refusal(one.model(), other.model()), ofPlans(one.plan(), other.plan()))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Looks at everything that must be the same. Two personal results that both name a respondent must name the same one.
     *
     * @param one the first result
     * @param other the second result
     * @return why they cannot be compared; empty when they can
     */
    public List<Refusal> refusals(AssessmentResult one, AssessmentResult other) {
        List<Refusal> refusals = new ArrayList<>();
        differ(Refusal.Kind.RESULT_KIND, kind(one), kind(other)).ifPresent(refusals::add);
        refusals.addAll(ofBasis(one.provenance(), other.provenance()));
        if (one instanceof GroupResult first && other instanceof GroupResult second) {
            differ(Refusal.Kind.GROUPING, first.grouping(), second.grouping()).ifPresent(refusals::add);
        }
        if (one instanceof PersonalResult first
                && other instanceof PersonalResult second
                && first.respondent().isPresent()
                && second.respondent().isPresent()
                && !first.respondent().equals(second.respondent())) {
            refusals.add(new Refusal(Refusal.Kind.RESPONDENT, "", ""));
        }
        return List.copyOf(refusals);
    }

    private static Optional<Refusal> ofPlans(AppliedPlan one, AppliedPlan other) {
        return one.fingerprint().equals(other.fingerprint())
                ? Optional.empty()
                : Optional.of(new Refusal(Refusal.Kind.PLAN, named(one), named(other)));
    }

    private static String named(AppliedPlan plan) {
        return plan.choices().id() + " (" + plan.fingerprint() + ")";
    }

    private static String kind(AssessmentResult result) {
        return result instanceof PersonalResult ? "PERSONAL" : "GROUP";
    }

    private static Optional<Refusal> differ(Refusal.Kind kind, String one, String other) {
        return one.equals(other) ? Optional.empty() : Optional.of(new Refusal(kind, one, other));
    }
}
