package org.learningorganisation.scoring.person;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.strategy.AdditiveStrategy;
import org.learningorganisation.scoring.strategy.Counts;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Reason;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/**
 * Scores figures from the scores of questions, whoever or whatever gave them: one person's answers, or the mean answers of a
 * group.
 */
public final class Scoring {

    private final Function<ScoredQuestion, Optional<BigFraction>> scores;
    private final Function<List<ScoredQuestion>, Counts> counts;
    private final Map<Metric, Map<Figure, Attempt>> measured = new EnumMap<>(Metric.class);

    /**
     * Begins to score.
     *
     * @param scores the score of a question, where there is one
     * @param counts how questions were answered, for the missing rule
     */
    public Scoring(
            Function<ScoredQuestion, Optional<BigFraction>> scores, Function<List<ScoredQuestion>, Counts> counts) {
        this.scores = scores;
        this.counts = counts;
    }

    /** Scores one person's answers. */
    public static Scoring of(AnswerSheet sheet) {
        return new Scoring(sheet::score, sheet::counts);
    }

    /**
     * Scores a figure.
     *
     * @param figure what to score
     * @param metrics the metrics on which the score is wanted
     * @return its values, with {@link Metric#RAW} among them where the figure is on the scale of the answers; or the reason
     *     why there are none
     */
    public FigureScore score(Figure figure, Set<Metric> metrics) {
        Counts answered = counts.apply(figure.questions());
        Set<Metric> wanted = EnumSet.copyOf(metrics);
        if (figure.onAnswerScale()) {
            wanted.add(Metric.RAW);
        }
        Map<Metric, BigFraction> values = new EnumMap<>(Metric.class);
        for (Metric metric : wanted) {
            Attempt attempt = measure(figure, figure.onAnswerScale() ? Metric.RAW : metric)
                    .on(metric);
            if (attempt instanceof Attempt.Measured scored) {
                values.put(metric, scored.measure().value());
            } else {
                return FigureScore.notScored(figure, answered, ((Attempt.Failed) attempt).reason());
            }
        }
        return FigureScore.scored(figure, answered, values);
    }

    /**
     * What each question, or each part, adds to the score of a figure that is scored: on the scale of the answers where the
     * figure is on it, otherwise on the given metric.
     *
     * @param figure a figure that is scored
     * @param shown the shown metric
     * @return the contributions by id, which sum to the score exactly; empty where the strategy is not additive
     */
    public Map<String, BigFraction> contributions(Figure figure, Metric shown) {
        if (!(figure.strategy() instanceof AdditiveStrategy additive)) {
            return Map.of();
        }
        Metric metric = figure.onAnswerScale() ? Metric.RAW : shown;
        List<Item> items = items(figure, metric);
        return measure(additive, items)
                .fold(whole -> contributions(additive.coefficients(items), items, whole, metric), reason -> Map.of());
    }

    private static Map<String, BigFraction> contributions(
            Map<String, BigFraction> coefficients, List<Item> items, Measure whole, Metric metric) {
        Map<String, BigFraction> contributions = new LinkedHashMap<>();
        for (Item item : items) {
            BigFraction coefficient = coefficients.getOrDefault(item.id(), BigFraction.ZERO);
            BigFraction part = switch (metric) {
                case RAW -> item.value();
                case MIN_MAX ->
                    item.value()
                            .subtract(item.lower())
                            .multiply(Fractions.HUNDRED)
                            .divide(whole.upper().subtract(whole.lower()));
                case PERCENT_OF_MAX -> item.value().multiply(Fractions.HUNDRED).divide(whole.upper());
            };
            contributions.put(item.id(), coefficient.multiply(part));
        }
        return contributions;
    }

    /** Measured once per metric: the overall figure asks for its parts again. */
    private Attempt measure(Figure figure, Metric metric) {
        Map<Figure, Attempt> done = measured.computeIfAbsent(metric, none -> new IdentityHashMap<>());
        Attempt known = done.get(figure);
        if (known != null) {
            return known;
        }
        Attempt attempt = attempt(figure, metric);
        done.put(figure, attempt);
        return attempt;
    }

    private Attempt attempt(Figure figure, Metric metric) {
        if (figure.questions().isEmpty()) {
            return new Attempt.Failed(Reason.UNDEFINED);
        }
        Optional<Reason> refusal = figure.parts().isEmpty()
                ? figure.missing().refuses(counts.apply(figure.questions()))
                : partsMissing(figure, metric);
        if (refusal.isPresent()) {
            return new Attempt.Failed(refusal.get());
        }
        List<Item> items = items(figure, metric);
        return items.isEmpty() ? new Attempt.Failed(Reason.UNDEFINED) : measure(figure.strategy(), items);
    }

    private Optional<Reason> partsMissing(Figure figure, Metric metric) {
        long scored = figure.parts().stream()
                .filter(part -> measure(part, metric).on(metric) instanceof Attempt.Measured)
                .count();
        if (scored >= figure.partsRequired() && scored > 0) {
            return Optional.empty();
        }
        Counts answered = counts.apply(figure.questions());
        if (answered.answered() > 0) {
            return Optional.of(Reason.CHILD_NOT_SCORED);
        }
        return Optional.of(answered.notApplicable() == answered.asked() ? Reason.NOT_APPLICABLE : Reason.NO_ANSWERS);
    }

    /** What the strategy of a figure sees: its answered questions, or its scored parts. */
    private List<Item> items(Figure figure, Metric metric) {
        List<Item> items = new ArrayList<>();
        if (figure.parts().isEmpty()) {
            for (ScoredQuestion question : figure.questions()) {
                scores.apply(question).ifPresent(score -> items.add(question.item(score, metric)));
            }
        }
        for (Figure part : figure.parts()) {
            if (measure(part, metric).on(metric) instanceof Attempt.Measured scored) {
                Measure measure = scored.measure();
                items.add(new Item(part.id(), measure.value(), measure.lower(), measure.upper(), part.weight()));
            }
        }
        return items;
    }

    /** The score of items, with the scores they would have at their lowest and at their highest. */
    private static Attempt measure(ScoringStrategy strategy, List<Item> items) {
        if (strategy instanceof AdditiveStrategy additive) {
            return new Attempt.Measured(sums(additive.coefficients(items), items));
        }
        Score lowest = strategy.score(
                items.stream().map(item -> item.withValue(item.lower())).toList());
        Score highest = strategy.score(
                items.stream().map(item -> item.withValue(item.upper())).toList());
        return strategy.score(items)
                .fold(
                        value -> lowest.fold(
                                lower -> highest.fold(
                                        upper -> new Attempt.Measured(new Measure(value, lower, upper)),
                                        Attempt.Failed::new),
                                Attempt.Failed::new),
                        Attempt.Failed::new);
    }

    private static Measure sums(Map<String, BigFraction> coefficients, List<Item> items) {
        return new Measure(
                sum(coefficients, items, Item::value),
                sum(coefficients, items, Item::lower),
                sum(coefficients, items, Item::upper));
    }

    /** Most items have the same coefficient: their scores are summed before they are multiplied. */
    private static BigFraction sum(
            Map<String, BigFraction> coefficients, List<Item> items, Function<Item, BigFraction> score) {
        Map<BigFraction, ExactSum> byCoefficient = new HashMap<>();
        for (Item item : items) {
            byCoefficient
                    .computeIfAbsent(coefficients.getOrDefault(item.id(), BigFraction.ZERO), none -> new ExactSum())
                    .add(score.apply(item));
        }
        ExactSum sum = new ExactSum();
        byCoefficient.forEach((coefficient, scores) -> sum.add(coefficient.multiply(scores.total())));
        return sum.total();
    }
}
