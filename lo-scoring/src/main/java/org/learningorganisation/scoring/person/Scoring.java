package org.learningorganisation.scoring.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.Distribution;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.result.PartsSpread;
import org.learningorganisation.scoring.strategy.AdditiveStrategy;
import org.learningorganisation.scoring.strategy.Counts;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.MissingRule.Treatment;
import org.learningorganisation.scoring.strategy.Range;
import org.learningorganisation.scoring.strategy.Reason;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/**
 * Scores figures from the scores of questions, whoever or whatever gave them: one person's answers, or the mean answers of a
 * group.
 */
public final class Scoring {

    /** The scores of questions. */
    public interface Answers {

        /** The score of a question after reversal; empty where it has none. */
        Optional<BigFraction> score(ScoredQuestion question);

        /** Whether a question has no answer at all. */
        boolean blank(ScoredQuestion question);

        /** How some questions were answered. */
        Counts counts(List<ScoredQuestion> questions);
    }

    private final Answers answers;
    private final Optional<Scoring> before;
    private final Set<Integer> changed;
    private final Map<Figure, Treatment> treatments;
    private final Map<Metric, Map<Figure, Attempt>> measured = new EnumMap<>(Metric.class);

    /** Begins to score. */
    public Scoring(Answers answers) {
        this(answers, Optional.empty(), Set.of(), new IdentityHashMap<>());
    }

    private Scoring(
            Answers answers, Optional<Scoring> before, Set<Integer> changed, Map<Figure, Treatment> treatments) {
        this.answers = answers;
        this.before = before;
        this.changed = changed;
        this.treatments = treatments;
    }

    /**
     * The same with other scores of some questions. Which questions have a score stays as it is, so that a figure without any
     * of them keeps its score, and every figure what its missing rule does.
     *
     * @param others the answers with the other scores
     * @param places the places of these questions
     */
    public Scoring with(Answers others, Set<Integer> places) {
        return new Scoring(others, Optional.of(this), places, treatments);
    }

    /**
     * Scores a figure.
     *
     * @param figure what to score
     * @param metrics the metrics on which the score is wanted
     * @return its score on these metrics, and on {@link Metric#RAW} where the figure is on the scale of the answers; or the
     *     reason why there is none
     */
    public FigureScore score(Figure figure, Set<Metric> metrics) {
        Counts answered = answers.counts(figure.questions());
        Set<Metric> wanted = EnumSet.copyOf(metrics);
        if (figure.onAnswerScale()) {
            wanted.add(Metric.RAW);
        }
        Map<Metric, Measure> measures = new EnumMap<>(Metric.class);
        for (Metric metric : wanted) {
            Attempt attempt = on(figure, metric);
            if (attempt instanceof Attempt.Measured scored) {
                measures.put(metric, scored.measure());
            } else {
                return FigureScore.notScored(figure, answered, ((Attempt.Failed) attempt).reason());
            }
        }
        return FigureScore.scored(figure, answered, measures);
    }

    /**
     * The value of a figure on one of some metrics, on all of which its score is wanted.
     *
     * @param figure what to score
     * @param metrics the metrics on which the score is wanted
     * @param metric one of them
     * @return the value, as {@link #score} has it; empty when the figure is not scored
     */
    public Optional<BigFraction> value(Figure figure, Set<Metric> metrics, Metric metric) {
        for (Metric wanted : metrics) {
            if (wanted != metric && on(figure, wanted) instanceof Attempt.Failed) {
                return Optional.empty();
            }
        }
        return on(figure, metric).fold(measure -> Optional.of(measure.value()), reason -> Optional.empty());
    }

    private Attempt on(Figure figure, Metric metric) {
        return measure(figure, figure.onAnswerScale() ? Metric.RAW : metric).on(metric);
    }

    /**
     * What each question, or each part, adds to the score of a figure that is scored: on the scale of the answers where the
     * figure is on it, otherwise on the given metric.
     *
     * @param figure a figure that is scored
     * @param shown the shown metric
     * @return the contributions by id, which sum to the score exactly; empty where the strategy is not additive, or the
     *     missing rule gave the lowest score
     */
    public Map<String, BigFraction> contributions(Figure figure, Metric shown) {
        if (!(figure.strategy() instanceof AdditiveStrategy additive)
                || treatment(figure) instanceof Treatment.Lowest) {
            return Map.of();
        }
        Metric metric = figure.onAnswerScale() ? Metric.RAW : shown;
        List<Item> items = items(figure, metric);
        return measure(additive, items, additive.range(items))
                .fold(
                        whole -> contributions(additive.coefficients(items), items, whole.unit(metric), metric),
                        reason -> Map.of());
    }

    /**
     * How far apart lie the questions or the parts of which the score of a figure is made: on the scale of the answers where the
     * figure is on it, otherwise on the given metric.
     *
     * @param figure a figure that is scored
     * @param shown the shown metric
     * @return the lowest, the highest and the spread; empty where there are fewer than two
     */
    public Optional<PartsSpread> spread(Figure figure, Metric shown) {
        List<Item> items = items(figure, figure.onAnswerScale() ? Metric.RAW : shown);
        SortedMap<BigFraction, Integer> values = new TreeMap<>();
        items.forEach(item -> values.merge(item.value(), 1, Integer::sum));
        return items.size() < 2
                ? Optional.empty()
                : Optional.of(new PartsSpread(
                        values.firstKey(),
                        items.stream()
                                .filter(item -> item.value().compareTo(values.firstKey()) == 0)
                                .map(Item::id)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        values.lastKey(),
                        Distribution.standardDeviation(values).orElseThrow()));
    }

    /** Each value counts from zero, except on a metric that counts from the lowest score. */
    private static Map<String, BigFraction> contributions(
            Map<String, BigFraction> coefficients, List<Item> items, BigFraction unit, Metric metric) {
        Map<String, BigFraction> contributions = new LinkedHashMap<>();
        for (Item item : items) {
            BigFraction origin = metric == Metric.MIN_MAX ? item.lower() : BigFraction.ZERO;
            BigFraction coefficient = coefficients.getOrDefault(item.id(), BigFraction.ZERO);
            contributions.put(
                    item.id(),
                    coefficient.multiply(item.value().subtract(origin)).multiply(unit));
        }
        return contributions;
    }

    /**
     * What leaving out each question, or each part, would change, where the strategy is not additive: the score minus the
     * score without it, on a metric.
     *
     * @param figure a figure that is scored
     * @param metric the metric on which it is scored
     * @return the effects by id; none for what cannot be left out, because nothing would be scored then; empty where the
     *     strategy is additive, or the missing rule gave the lowest score
     */
    public Map<String, BigFraction> effects(Figure figure, Metric metric) {
        Map<String, BigFraction> effects = new LinkedHashMap<>();
        if (figure.strategy() instanceof AdditiveStrategy || treatment(figure) instanceof Treatment.Lowest) {
            return effects;
        }
        score(figure, EnumSet.of(metric))
                .value(metric)
                .ifPresent(whole -> figure.withoutOne(
                                question -> answers.score(question).isPresent())
                        .forEach((id, rest) -> score(rest, EnumSet.of(metric))
                                .value(metric)
                                .ifPresent(without -> effects.put(id, whole.subtract(without)))));
        return effects;
    }

    /** The answers it scores. */
    Answers answers() {
        return answers;
    }

    /** What the missing rule of a figure does with its answers; of parts only where the plan gives them a rule. */
    public Treatment treatment(Figure figure) {
        return treatments.computeIfAbsent(
                figure,
                none -> figure.missing()
                        .map(named -> named.rule().treat(answers.counts(figure.questions())))
                        .orElseGet(Treatment.AnsweredOnly::new));
    }

    /** Measured once per metric: the overall figure asks for its parts again. */
    Attempt measure(Figure figure, Metric metric) {
        Map<Figure, Attempt> done = measured.computeIfAbsent(metric, none -> new IdentityHashMap<>());
        Attempt known = done.get(figure);
        if (known != null) {
            return known;
        }
        Attempt attempt = before.filter(unchanged -> !isChanged(figure))
                .map(unchanged -> unchanged.measure(figure, metric))
                .orElseGet(() -> attempt(figure, metric));
        done.put(figure, attempt);
        return attempt;
    }

    private boolean isChanged(Figure figure) {
        return figure.questions().stream().anyMatch(question -> changed.contains(question.place()));
    }

    private Attempt attempt(Figure figure, Metric metric) {
        if (figure.questions().isEmpty()) {
            return new Attempt.Failed(Reason.UNDEFINED);
        }
        Treatment treatment = treatment(figure);
        if (treatment instanceof Treatment.Refused refused) {
            return new Attempt.Failed(refused.reason());
        }
        Optional<Reason> refusal =
                figure.made() == Figure.Made.OF_PARTS ? partsMissing(figure, metric) : Optional.empty();
        if (refusal.isPresent()) {
            return new Attempt.Failed(refusal.get());
        }
        List<Item> items = items(figure, metric);
        if (items.isEmpty()) {
            return new Attempt.Failed(Reason.UNDEFINED);
        }
        Attempt attempt = measure(figure.strategy(), items, range(figure, metric, items));
        if (figure.made() == Figure.Made.OF_PARTS && anyApproximate(figure, metric)) {
            attempt = attempt.approximate();
        }
        return treatment instanceof Treatment.Lowest ? attempt.atLowest() : attempt;
    }

    /** What is made of approximate scores is not exact, however exactly it is computed. */
    private boolean anyApproximate(Figure figure, Metric metric) {
        return figure.parts().stream()
                .map(part -> measure(part, metric))
                .anyMatch(part ->
                        part.fold(measure -> measure.precision() == Score.Precision.APPROXIMATE, reason -> false));
    }

    private Optional<Reason> partsMissing(Figure figure, Metric metric) {
        long scored = figure.parts().stream()
                .filter(part -> measure(part, metric).on(metric) instanceof Attempt.Measured)
                .count();
        if (scored >= figure.partsRequired() && scored > 0) {
            return Optional.empty();
        }
        Counts answered = answers.counts(figure.questions());
        if (answered.answered() > 0) {
            return Optional.of(Reason.CHILD_NOT_SCORED);
        }
        return Optional.of(answered.notApplicable() == answered.asked() ? Reason.NOT_APPLICABLE : Reason.NO_ANSWERS);
    }

    /** What the strategy of a figure sees: its questions that count, or its scored parts. */
    public List<Item> items(Figure figure, Metric metric) {
        return switch (figure.made()) {
            case OF_PARTS ->
                figure.parts().stream().flatMap(part -> part(part, metric)).toList();
            case OF_QUESTIONS -> questions(figure, metric);
        };
    }

    private Stream<Item> part(Figure part, Metric metric) {
        return measure(part, metric)
                .on(metric)
                .fold(measure -> Stream.of(part.item(measure)), reason -> Stream.empty());
    }

    private List<Item> questions(Figure figure, Metric metric) {
        List<Item> items = new ArrayList<>();
        for (ScoredQuestion question : figure.questions()) {
            answers.score(question).ifPresent(score -> items.add(question.item(score, metric)));
        }
        Treatment treatment = treatment(figure);
        if (treatment instanceof Treatment.AnsweredOnly || treatment instanceof Treatment.Refused) {
            return items;
        }
        Optional<BigFraction> mean = treatment instanceof Treatment.BlankAsMean ? mean(items) : Optional.empty();
        for (ScoredQuestion question : figure.questions()) {
            if (answers.blank(question)) {
                Item lowest = question.item(question.lower(), metric);
                items.add(mean.map(lowest::withValue).orElse(lowest));
            }
        }
        return items;
    }

    private static Optional<BigFraction> mean(List<Item> items) {
        ExactSum values = new ExactSum();
        ExactSum weights = new ExactSum();
        items.forEach(item -> {
            values.add(item.value().multiply(item.weight()));
            weights.add(item.weight());
        });
        return items.isEmpty() ? Optional.empty() : Optional.of(values.total().divide(weights.total()));
    }

    /** It does not depend on values: with the same questions it is what it was before some scores were changed. */
    private Optional<Range> range(Figure figure, Metric metric, List<Item> items) {
        return figure.made() == Figure.Made.OF_PARTS
                ? figure.strategy().range(items)
                : before.flatMap(known -> known.measure(figure, metric)
                                .fold(
                                        measure -> Optional.of(new Range(measure.lower(), measure.upper())),
                                        reason -> Optional.empty()))
                        .or(() -> figure.strategy().range(items));
    }

    private static Attempt measure(ScoringStrategy strategy, List<Item> items, Optional<Range> range) {
        return strategy.score(items)
                .fold(
                        score -> range.<Attempt>map(ends -> new Attempt.Measured(new Measure(
                                        score.value(),
                                        ends.lower(),
                                        ends.upper(),
                                        score.precision(),
                                        score.standardError())))
                                .orElseGet(() -> new Attempt.Failed(Reason.UNDEFINED)),
                        Attempt.Failed::new);
    }
}
