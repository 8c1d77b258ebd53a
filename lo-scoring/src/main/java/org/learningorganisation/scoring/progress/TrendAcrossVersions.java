package org.learningorganisation.scoring.progress;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.evolution.ChangeKind;
import org.learningorganisation.model.evolution.DefinitionSeries;
import org.learningorganisation.model.evolution.Verdict;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.InvalidResponseException;
import org.learningorganisation.model.validation.ResponseValidator;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.comparison.Comparison;
import org.learningorganisation.scoring.comparison.Refusal;
import org.learningorganisation.scoring.comparison.VersionRefusal;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.PersonalResult;

/**
 * The trend of answers to several versions of a definition: as a whole, on the questions that all of them share, or not at all.
 * Answers are migrated from version to version, and every point is scored by one and the same definition.
 *
 * <pre>{@code
 * var trend = TrendAcrossVersions.of(List.of(v1, v2, v3))
 *         .scoredBy(model -> Scorer.of(model, plan))
 *         .ofGroup("/T", Map.of(spring, responsesToV1, summer, responsesToV2, autumn, responsesToV3), Grouping.path("team"));
 * }</pre>
 *
 * <p>Each version is compared with the next. Where a step is {@link Verdict#NOT_COMPARABLE}, or nothing is shared by all, the
 * trend is refused with the changes named. Versions without answers count too: what was asked otherwise in between is not shared.
 * Immutable. Not for implementation by users.
 */
public final class TrendAcrossVersions {

    private final DefinitionSeries series;
    private final Map<ModelReference, ResponseValidator> validators;
    private final ResponseValidator ofNewest;
    private final Function<MaturityModel, Scorer> scoring;
    private final ChangeRules rules;

    private TrendAcrossVersions(
            DefinitionSeries series,
            Map<ModelReference, ResponseValidator> validators,
            ResponseValidator ofNewest,
            Function<MaturityModel, Scorer> scoring,
            ChangeRules rules) {
        this.series = series;
        this.validators = validators;
        this.ofNewest = ofNewest;
        this.scoring = Objects.requireNonNull(scoring, "scoring");
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /**
     * Begins a trend, scored by the usual plan and compared by the usual rules.
     *
     * @param versions two or more definitions, the oldest first, each with the migrations from the one before
     * @return the trend to be
     * @throws IllegalArgumentException when there are fewer than two, or two take the same responses
     */
    public static TrendAcrossVersions of(List<MaturityModel> versions) {
        DefinitionSeries series = DefinitionSeries.of(versions);
        Map<ModelReference, ResponseValidator> validators = new HashMap<>();
        versions.forEach(version -> validators.put(version.answeredAs(), ResponseValidator.of(version)));
        ResponseValidator ofNewest = ResponseValidator.of(versions.get(versions.size() - 1));
        return new TrendAcrossVersions(series, Map.copyOf(validators), ofNewest, Scorer::of, ChangeRules.usual());
    }

    /**
     * The same with other scoring.
     *
     * @param scorer makes a scorer for the newest definition, or for its part on the shared questions
     * @return a new trend to be
     */
    public TrendAcrossVersions scoredBy(Function<MaturityModel, Scorer> scorer) {
        return new TrendAcrossVersions(series, validators, ofNewest, scorer, rules);
    }

    /**
     * The same with other rules.
     *
     * @param other the choices of the comparison over time; all results are by one definition, so that the rule on definitions
     *     is of no influence
     * @return a new trend to be
     */
    public TrendAcrossVersions comparedBy(ChangeRules other) {
        return new TrendAcrossVersions(series, validators, ofNewest, scoring, other);
    }

    /**
     * The trend of one person, private to that person.
     *
     * @param answers the response of each moment, to any of the versions
     * @return the trend; refused when the versions are not comparable, or as {@link Trend#ofPerson} says
     * @throws IllegalArgumentException when there are no moments
     * @throws InvalidResponseException when a response does not hold, or is to none of the versions; each path begins with the
     *     moment
     */
    public Comparison<VersionedTrend> ofPerson(Map<Instant, Response> answers) {
        Map<Instant, List<Response>> each = new TreeMap<>();
        answers.forEach((moment, response) -> each.put(moment, List.of(response)));
        requireValid(each);
        return unlessRefused(scorer -> {
            List<Measurement<PersonalResult>> results = each.entrySet().stream()
                    .map(entry -> new Measurement<>(
                            entry.getKey(),
                            scorer.score(series.toDefinition(entry.getValue().get(0)))))
                    .toList();
            return Trend.ofPerson(results, rules);
        });
    }

    /**
     * The trend of one group.
     *
     * @param group the path of the group, {@code /} for everybody
     * @param answers the responses of each moment, to any of the versions
     * @param grouping by which groupings people are put together
     * @return the trend; refused when the versions are not comparable, or as {@link Trend#ofGroup} says
     * @throws IllegalArgumentException when there are no moments, or at none of them there is the group
     * @throws InvalidResponseException when a response does not hold, or is to none of the versions; each path begins with the
     *     moment
     */
    public Comparison<VersionedTrend> ofGroup(
            String group, Map<Instant, ? extends Iterable<Response>> answers, Grouping grouping) {
        Map<Instant, List<Response>> each = new TreeMap<>();
        answers.forEach((moment, responses) -> each.put(
                moment, StreamSupport.stream(responses.spliterator(), false).toList()));
        requireValid(each);
        return unlessRefused(scorer -> {
            List<Measurement<GroupResult>> results = each.entrySet().stream()
                    .map(entry -> new Measurement<>(
                            entry.getKey(),
                            scorer.score(
                                    entry.getValue().stream()
                                            .map(series::toDefinition)
                                            .toList(),
                                    grouping)))
                    .toList();
            return Trend.ofGroup(group, results, rules);
        });
    }

    private void requireValid(Map<Instant, List<Response>> answers) {
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("a trend needs the answers of at least one moment");
        }
        ValidAnswers valid = new ValidAnswers();
        answers.forEach((moment, responses) -> valid.and(
                moment.toString(), responses, response -> validators.getOrDefault(response.model(), ofNewest)));
        valid.require();
    }

    private Comparison<VersionedTrend> unlessRefused(Function<Scorer, Comparison<Trend>> scored) {
        if (series.verdict() == Verdict.NOT_COMPARABLE) {
            return new Comparison.Refused<>(refusals());
        }
        Comparison<Trend> trend = scored.apply(scoring.apply(series.definition()));
        return Comparison.unless(
                trend.refusals(),
                () -> new VersionedTrend(
                        series.verdict(),
                        series.sharedQuestions(),
                        series.steps(),
                        trend.compared().orElseThrow()));
    }

    private List<Refusal> refusals() {
        List<Refusal> steps = series.steps().stream()
                .filter(step -> step.verdict() == Verdict.NOT_COMPARABLE)
                .flatMap(step -> VersionRefusal.of(step).stream())
                .toList();
        return steps.isEmpty()
                ? List.of(new Refusal(
                        Refusal.Kind.NOT_COMPARABLE, series.toString(), ChangeKind.NO_SHARED_QUESTION + " questions"))
                : steps;
    }
}
