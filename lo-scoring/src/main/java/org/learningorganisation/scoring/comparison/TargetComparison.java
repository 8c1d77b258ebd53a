package org.learningorganisation.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.result.AppliedPlan;
import org.learningorganisation.scoring.result.AssessmentResult;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.ModelIdentity;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.Provenance;

/**
 * One person's scores beside a target: the gap and the progress of each dimension, and how much of a wanted set of answers is
 * reached. Exact wherever the scores are. Private to that person.
 *
 * <p>Source: progress and percent to target as OWASP SAMM assessments report them.
 *
 * @param gaps the dimensions with a target in the order of the definition, {@code overall} last
 * @param answers the answers beside the wanted ones; empty where the target is not a set of answers
 */
@JsonPropertyOrder({"gaps", "answers"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetComparison(List<TargetGap> gaps, Optional<AnswerGaps> answers) {

    /** Copies the list. */
    public TargetComparison {
        gaps = List.copyOf(gaps);
        Objects.requireNonNull(answers, "answers");
    }

    /**
     * Compares a response with a target.
     *
     * @param model the definition
     * @param scorer a scorer of the definition
     * @param target the target; wanted answers and those at the beginning are scored as the response is
     * @param now the response
     * @return the gaps; a question that does not apply now, or has no wanted answer with a score, leaves the sums of the
     *     answers, and one that is unanswered or not known now counts its lowest score
     * @throws org.learningorganisation.model.validation.InvalidResponseException when the response, the wanted answers or those
     *     at the beginning do not hold
     * @throws IllegalArgumentException when the target names a dimension or a level that the definition does not have
     */
    public static TargetComparison of(MaturityModel model, Scorer scorer, Target target, Response now) {
        return Comparing.fromBaseline(model, scorer, target).compare(scorer.score(now));
    }

    /**
     * Compares a group with a target. What is withheld has no current figure and no gap.
     *
     * @param model the definition
     * @param scorer a scorer of the definition
     * @param target the target; answers at the beginning are of one person and are not looked at
     * @param group a group of a result of the scorer
     * @return the dimensions with a target in the order of the definition, {@code overall} last; a current score is exact where
     *     the plan shows scores on the scale of the answers, otherwise the nearest double
     * @throws org.learningorganisation.model.validation.InvalidResponseException when the wanted answers do not hold
     * @throws IllegalArgumentException when the target names a dimension or a level that the definition does not have
     */
    public static List<TargetGap> ofGroup(MaturityModel model, Scorer scorer, Target target, GroupNode group) {
        return Comparing.since(List.of(), model, scorer, target).gaps(Comparing.scores(group));
    }

    /**
     * Compares a stored result with a target, and says the progress since an earlier one of the same person.
     *
     * @param model the definition
     * @param scorer a scorer of the definition, with the plan of both results
     * @param target the target; its answers at the beginning are not looked at
     * @param earlier the result at the beginning
     * @param now the result now
     * @return the gaps as {@link #of} gives them, with the earlier result as the beginning; refused where the results are of
     *     other persons, definitions or plans, or the scorer is
     * @throws org.learningorganisation.model.validation.InvalidResponseException when the wanted answers do not hold
     * @throws IllegalArgumentException when the target names a dimension or a level that the definition does not have
     */
    public static Comparison<TargetComparison> between(
            MaturityModel model, Scorer scorer, Target target, PersonalResult earlier, PersonalResult now) {
        return Comparison.unless(
                refusals(model, scorer, earlier, now),
                () -> Comparing.since(Comparing.scores(earlier), model, scorer, target)
                        .compare(now));
    }

    /**
     * Compares a group of a stored result with a target, and says the progress since the same group of an earlier one. Where
     * either figure is withheld there is no progress.
     *
     * @param model the definition
     * @param scorer a scorer of the definition, with the plan of both results
     * @param target the target; its answers at the beginning are not looked at
     * @param group the path of the group in both results
     * @param earlier the result at the beginning
     * @param now the result now
     * @return the gaps as {@link #ofGroup} gives them, with the earlier result as the beginning; refused where the results are
     *     of other definitions, plans or groupings, or the scorer is
     * @throws org.learningorganisation.model.validation.InvalidResponseException when the wanted answers do not hold
     * @throws IllegalArgumentException when the target names a dimension or a level that the definition does not have, or one
     *     of the results has no such group
     */
    public static Comparison<List<TargetGap>> between(
            MaturityModel model, Scorer scorer, Target target, String group, GroupResult earlier, GroupResult now) {
        List<GroupScore> begin = Comparing.scores(node(earlier, group));
        GroupNode current = node(now, group);
        return Comparison.unless(
                refusals(model, scorer, earlier, now),
                () -> Comparing.since(begin, model, scorer, target).gaps(Comparing.scores(current)));
    }

    private static GroupNode node(GroupResult result, String group) {
        return result.group(group)
                .orElseThrow(() -> new IllegalArgumentException("the result has no group '" + group + "'"));
    }

    private static List<Refusal> refusals(
            MaturityModel model, Scorer scorer, AssessmentResult earlier, AssessmentResult now) {
        Comparability comparability = Comparability.usual();
        Provenance scoring = new Provenance(
                ModelIdentity.of(model),
                AppliedPlan.of(scorer.plan()),
                now.provenance().library(),
                now.provenance().computedAt());
        return Stream.concat(
                        comparability.refusals(earlier, now).stream(),
                        comparability.ofBasis(now.provenance(), scoring).stream())
                .distinct()
                .toList();
    }

    /**
     * The gap of one dimension.
     *
     * @param id the id of a dimension, or {@code overall}
     * @return its gap, or empty when it has no target
     */
    public Optional<TargetGap> gap(String id) {
        return gaps.stream().filter(gap -> gap.id().equals(id)).findFirst();
    }

    @JsonProperty("answers")
    @Nullable
    AnswerGaps answersOnWire() {
        return answers.orElse(null);
    }
}
