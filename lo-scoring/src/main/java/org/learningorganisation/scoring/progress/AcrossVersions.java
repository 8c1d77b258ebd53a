package org.learningorganisation.scoring.progress;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.evolution.AnswerMigration;
import org.learningorganisation.model.evolution.DefinitionComparison;
import org.learningorganisation.model.evolution.SharedQuestions;
import org.learningorganisation.model.evolution.Verdict;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.InvalidResponseException;
import org.learningorganisation.model.validation.ResponseValidator;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.comparison.Comparison;
import org.learningorganisation.scoring.comparison.Refusal;
import org.learningorganisation.scoring.comparison.VersionRefusal;
import org.learningorganisation.scoring.group.Grouping;

/**
 * Compares answers to two versions of a definition: as a whole, on the questions that both share, or not at all, as the verdict
 * on the two versions says. Answers of both sides are scored by one and the same definition.
 *
 * <pre>{@code
 * var change = AcrossVersions.between(lastYear, thisYear)
 *         .scoredBy(model -> Scorer.of(model, plan))
 *         .change(responsesOfLastYear, responsesOfThisYear, Grouping.path("team"));
 * }</pre>
 *
 * <p>Refused is what {@link Verdict#NOT_COMPARABLE} says, with the changes named. Who wants to score the older answers by the
 * newer rules all the same migrates them with {@link AnswerMigration}, scores them by the newer definition and compares the
 * results. Over more than two versions: {@link TrendAcrossVersions}. Immutable. Not for implementation by users.
 */
public final class AcrossVersions {

    private final MaturityModel older;
    private final MaturityModel newer;
    private final DefinitionComparison comparison;
    private final Function<MaturityModel, Scorer> scoring;
    private final ChangeRules rules;

    private AcrossVersions(
            MaturityModel older,
            MaturityModel newer,
            DefinitionComparison comparison,
            Function<MaturityModel, Scorer> scoring,
            ChangeRules rules) {
        this.older = older;
        this.newer = newer;
        this.comparison = comparison;
        this.scoring = Objects.requireNonNull(scoring, "scoring");
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /**
     * Begins a comparison, scored by the usual plan and compared by the usual rules.
     *
     * @param older the definition that the earlier answers are to
     * @param newer the definition that the later answers are to, with the migrations from the older
     * @return the comparison
     */
    public static AcrossVersions between(MaturityModel older, MaturityModel newer) {
        return new AcrossVersions(older, newer, DefinitionComparison.of(older, newer), Scorer::of, ChangeRules.usual());
    }

    /**
     * The same with other scoring.
     *
     * @param scorer makes a scorer for the newer definition, or for its part on the shared questions
     * @return a new comparison
     */
    public AcrossVersions scoredBy(Function<MaturityModel, Scorer> scorer) {
        return new AcrossVersions(older, newer, comparison, scorer, rules);
    }

    /**
     * The same with other rules.
     *
     * @param other the choices of the comparison over time; both results are by one definition, so that the rule on
     *     definitions is of no influence
     * @return a new comparison
     */
    public AcrossVersions comparedBy(ChangeRules other) {
        return new AcrossVersions(older, newer, comparison, scoring, other);
    }

    /**
     * The change of one person.
     *
     * @param earlier a response to the older definition
     * @param later a response to the newer definition
     * @return the change; refused when the versions are not comparable, or as {@link PersonalChange#between} says
     * @throws InvalidResponseException when a response does not hold; each path begins with {@code earlier[i]} or {@code
     *     later[i]}
     */
    public Comparison<VersionedChange<PersonalChange>> change(Response earlier, Response later) {
        requireValid(List.of(earlier), List.of(later));
        return unlessRefused(() -> {
            Scorer scorer = scoring.apply(definition());
            return PersonalChange.between(scorer.score(fromOlder(earlier)), scorer.score(fromNewer(later)), rules);
        });
    }

    /**
     * The change of groups.
     *
     * @param earlier responses to the older definition
     * @param later responses to the newer definition
     * @param grouping by which groupings people are put together
     * @return the change; refused when the versions are not comparable, or as {@link GroupChange#between} says
     * @throws InvalidResponseException when a response does not hold; each path begins with {@code earlier[i]} or {@code
     *     later[i]}
     */
    public Comparison<VersionedChange<GroupChange>> change(
            Iterable<Response> earlier, Iterable<Response> later, Grouping grouping) {
        requireValid(earlier, later);
        return unlessRefused(() -> {
            Scorer scorer = scoring.apply(definition());
            return GroupChange.between(
                    scorer.score(each(earlier, this::fromOlder), grouping),
                    scorer.score(each(later, this::fromNewer), grouping),
                    rules);
        });
    }

    private void requireValid(Iterable<Response> earlier, Iterable<Response> later) {
        ResponseValidator ofOlder = ResponseValidator.of(older);
        ResponseValidator ofNewer = ResponseValidator.of(newer);
        new ValidAnswers()
                .and("earlier", earlier, response -> ofOlder)
                .and("later", later, response -> ofNewer)
                .require();
    }

    private <C extends ResultChange> Comparison<VersionedChange<C>> unlessRefused(Supplier<Comparison<C>> scored) {
        List<Refusal> refusals = comparison.verdict() == Verdict.NOT_COMPARABLE
                ? VersionRefusal.of(comparison).stream().toList()
                : List.of();
        if (!refusals.isEmpty()) {
            return new Comparison.Refused<>(refusals);
        }
        Comparison<C> change = scored.get();
        return Comparison.unless(
                change.refusals(),
                () -> new VersionedChange<>(
                        comparison.verdict(),
                        List.copyOf(comparison.sharedQuestions().questions().values()),
                        comparison.changes(),
                        change.compared().orElseThrow()));
    }

    private boolean whole() {
        return comparison.verdict() == Verdict.COMPARABLE;
    }

    private MaturityModel definition() {
        return whole() ? newer : comparison.sharedQuestions().definition();
    }

    private Response fromOlder(Response response) {
        return whole() ? comparison.migration().migrate(response).response() : shared().fromOlder(response);
    }

    private Response fromNewer(Response response) {
        return whole() ? response : shared().fromNewer(response);
    }

    private SharedQuestions shared() {
        return comparison.sharedQuestions();
    }

    private static List<Response> each(Iterable<Response> responses, UnaryOperator<Response> change) {
        return StreamSupport.stream(responses.spliterator(), false).map(change).toList();
    }
}
