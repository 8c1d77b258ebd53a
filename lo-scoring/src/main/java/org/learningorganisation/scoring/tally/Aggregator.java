package org.learningorganisation.scoring.tally;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.FigureScore;
import org.learningorganisation.scoring.person.NamedMissingRule;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.person.Scoring;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.strategy.MissingRule;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** Makes one score per figure of what was counted of a group, in the way the plan names. */
final class Aggregator {

    /** Every answer is used, with no missing rule. */
    private static final NamedMissingRule ANY_ANSWER =
            new NamedMissingRule("any-answer", MissingRule.shareAnswered(BigDecimal.ZERO, MissingRule.Base.ASKED));

    private final Scheme scheme;
    private final ScoringStrategy strategy;

    Aggregator(Scheme scheme) {
        this.scheme = scheme;
        this.strategy = scheme.strategy();
    }

    /** Whether every person has a score of their own. */
    static boolean personFirst(Aggregation aggregation) {
        return switch (aggregation) {
            case PERSON_MEAN, PERSON_MEDIAN, MEAN_OF_GROUPS -> true;
            case ITEM_FIRST, POOLED -> false;
        };
    }

    /**
     * The exact values of a figure of a group.
     *
     * @param figure the figure
     * @param group what was counted of the group
     * @param smallest what was counted of the smallest groups within it, or of the group itself where it is one
     */
    Map<Metric, BigFraction> values(Figure figure, GroupTally group, Stream<GroupTally> smallest) {
        return switch (scheme.plan().aggregation()) {
            case PERSON_MEAN -> perMetric(figure, metric -> group.people(figure).mean(metric));
            case PERSON_MEDIAN ->
                perMetric(figure, metric -> group.people(figure).median(metric));
            case MEAN_OF_GROUPS -> {
                var tallies = smallest.toList();
                yield perMetric(
                        figure,
                        metric -> mean(tallies.stream().flatMap(tally -> tally.people(figure).mean(metric).stream())));
            }
            case ITEM_FIRST -> values(overQuestions(figure, group));
            case POOLED -> pooled(figure, group);
        };
    }

    private interface ValueOn {
        Optional<BigFraction> metric(Metric metric);
    }

    private Map<Metric, BigFraction> perMetric(Figure figure, ValueOn value) {
        Map<Metric, BigFraction> values = new EnumMap<>(Metric.class);
        for (Metric metric : metrics(figure)) {
            value.metric(metric).ifPresent(exact -> values.put(metric, exact));
        }
        return values;
    }

    private Set<Metric> metrics(Figure figure) {
        Set<Metric> metrics = EnumSet.copyOf(scheme.metrics());
        if (figure.onAnswerScale()) {
            metrics.add(Metric.RAW);
        }
        return metrics;
    }

    private static Optional<BigFraction> mean(Stream<BigFraction> scores) {
        ExactSum sum = new ExactSum();
        int[] count = {0};
        scores.forEach(score -> {
            sum.add(score);
            count[0]++;
        });
        return count[0] == 0 ? Optional.empty() : Optional.of(sum.total().divide(count[0]));
    }

    private FigureScore overQuestions(Figure figure, GroupTally group) {
        return new Scoring(new MeanAnswers(group)).score(figure.overQuestions(strategy, ANY_ANSWER), scheme.metrics());
    }

    /** Each question counts as often as it was answered: the weighted mean of the question means is the mean of all answers. */
    private Map<Metric, BigFraction> pooled(Figure figure, GroupTally group) {
        Figure weighted = figure.overQuestions(strategy, ANY_ANSWER)
                .withQuestions(figure.questions().stream()
                        .filter(question -> group.question(question).counts().answered() > 0)
                        .map(question -> question.timesWeight(
                                group.question(question).counts().answered()))
                        .toList());
        return values(new Scoring(new MeanAnswers(group)).score(weighted, scheme.metrics()));
    }

    private static Map<Metric, BigFraction> values(FigureScore score) {
        Map<Metric, BigFraction> values = new EnumMap<>(Metric.class);
        score.measures().forEach((metric, measure) -> values.put(metric, measure.value()));
        return values;
    }
}
