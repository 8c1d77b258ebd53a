package org.learningorganisation.scoring.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.comparison.Comparability;
import org.learningorganisation.scoring.comparison.Refusal;
import org.learningorganisation.scoring.plan.RelevantDifference;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.AssessmentResult;
import org.learningorganisation.scoring.result.DimensionScore;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.ModelIdentity;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;
import org.learningorganisation.scoring.strategy.Reason;

/** Results in the order of time. */
final class Series<R extends AssessmentResult> {

    /** A dimension in one result, where it is there. */
    private record Entry<R extends AssessmentResult>(Measurement<R> measurement, Optional<DimensionScore> score) {}

    private final List<Measurement<R>> results;
    private final ChangeRules rules;

    Series(List<Measurement<R>> results, ChangeRules rules) {
        if (results.isEmpty()) {
            throw new IllegalArgumentException("a trend needs at least one result");
        }
        this.results =
                results.stream().sorted(Comparator.comparing(Measurement::at)).toList();
        this.rules = rules;
    }

    List<Refusal> refusals() {
        Comparability comparability = new Comparability(rules.models());
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 1; i < results.size(); i++) {
            if (results.get(i).at().equals(results.get(i - 1).at())) {
                String moment = results.get(i).at().toString();
                refusals.add(new Refusal(Refusal.Kind.MOMENT, moment, moment));
            }
            refusals.addAll(comparability.refusals(
                    results.get(0).result(), results.get(i).result()));
        }
        return refusals.stream().distinct().toList();
    }

    List<DimensionTrend> trends(Function<R, Stream<? extends DimensionScore>> scores) {
        List<Map<String, DimensionScore>> byResult = results.stream()
                .map(each -> {
                    Map<String, DimensionScore> byId = new LinkedHashMap<>();
                    scores.apply(each.result()).forEach(score -> byId.put(idInLast(each.result(), score.id()), score));
                    return byId;
                })
                .toList();
        Map<String, DimensionScore> latest = new LinkedHashMap<>();
        byResult.forEach(latest::putAll);
        return latest.entrySet().stream()
                .map(figure -> {
                    List<Entry<R>> entries = new ArrayList<>();
                    for (int i = 0; i < results.size(); i++) {
                        entries.add(new Entry<>(
                                results.get(i),
                                Optional.ofNullable(byResult.get(i).get(figure.getKey()))));
                    }
                    return trend(figure.getValue(), entries);
                })
                .toList();
    }

    /** What a figure is called in the last result; a figure that is not there keeps its own name. */
    private String idInLast(R result, String figure) {
        ModelIdentity last =
                results.get(results.size() - 1).result().provenance().model();
        return rules.models().figure(result.provenance().model(), last, figure).orElse(figure);
    }

    private DimensionTrend trend(DimensionScore last, List<Entry<R>> entries) {
        List<DimensionScore> there =
                entries.stream().flatMap(entry -> entry.score().stream()).toList();
        List<DimensionScore> scored = there.stream()
                .filter(score -> score.outcome().scored().isPresent())
                .toList();
        ScoringPlan plan = results.get(0).result().provenance().plan().choices();
        Metric shown = plan.normalisation();
        RelevantDifference relevant = rules.relevantUnder(plan);
        Metric metric = scored.isEmpty() ? shown : SharedScale.of(scored, shown);
        List<TrendPoint> points =
                entries.stream().map(entry -> point(entry, metric)).toList();
        List<LeastSquares.Point> measured = points.stream()
                .flatMap(point -> point.score().map(score -> new LeastSquares.Point(point.at(), score)).stream())
                .toList();
        Optional<BigFraction> slope = LeastSquares.slopePerYear(measured);
        int n = measured.size();
        Optional<BigFraction> change = n < 2
                ? Optional.empty()
                : Optional.of(
                        measured.get(n - 1).score().subtract(measured.get(0).score()));
        return new DimensionTrend(
                last.id(),
                last.name(),
                metric,
                points,
                slope,
                slope.map(exact -> Statistic.of(exact, n))
                        .orElseGet(() -> Statistic.undefined(
                                n == 0 ? UndefinedReason.NO_VALUES : UndefinedReason.TOO_FEW_PAIRS, n)),
                change,
                change.filter(any -> relevant.metric() == metric)
                        .map(difference -> Direction.of(
                                difference, relevant, Math.min(people(scored.get(0)), people(scored.get(n - 1))))));
    }

    private static TrendPoint point(Entry<?> entry, Metric metric) {
        return new TrendPoint(
                entry.measurement().at(),
                entry.score()
                        .map(DimensionScore::outcome)
                        .orElseGet(() -> new ScoreOutcome.NotScored(Reason.NO_ANSWERS)),
                entry.score()
                        .filter(score -> score.outcome().scored().isPresent())
                        .map(score -> SharedScale.on(metric, score)));
    }

    private static int people(DimensionScore score) {
        return score instanceof GroupScore group
                ? group.people().map(GroupScore.People::scored).orElse(0)
                : 1;
    }
}
