package org.learningorganisation.scoring.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.level.GroupLevel;
import org.learningorganisation.scoring.level.LevelEvidence;
import org.learningorganisation.scoring.level.LevelPolicy;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelScheme;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.person.Scoring;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.sensitivity.WeightSensitivity.Unvaried;
import org.learningorganisation.scoring.strategy.AdditiveStrategy;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.MissingRule.Treatment;

/**
 * The levels of groups on one figure under drawn weights. An additive score is linear in the values of its items, so that the
 * people of a group who answered the same questions are summed before anything is drawn. Draws are computed with doubles; where
 * that comes near the bound of a level, with fractions.
 */
final class VariedWeights {

    /** Nearer to a bound than this share of it, a double does not decide. */
    private static final double NEAR = 1e-9;

    private final Scheme scheme;
    private final Figure figure;
    private final AdditiveStrategy strategy;
    private final List<String> ids = new ArrayList<>();
    private final List<long[]> draws;
    private final Map<AnsweredItems.Pattern, List<double[]>> factors = new HashMap<>();
    private final double[] bounds;

    private VariedWeights(Scheme scheme, Figure figure, AdditiveStrategy strategy, WeightDraws how) {
        this.scheme = scheme;
        this.figure = figure;
        this.strategy = strategy;
        List<BigFraction> weights = new ArrayList<>();
        switch (figure.made()) {
            case OF_QUESTIONS ->
                figure.questions().forEach(question -> {
                    ids.add(question.id());
                    weights.add(question.weight());
                });
            case OF_PARTS ->
                figure.parts().forEach(part -> {
                    ids.add(part.id());
                    weights.add(part.weight());
                });
        }
        this.draws = DrawnWeights.of(how, figure.id(), weights);
        this.bounds = scheme.levels().steps().stream()
                .flatMap(step -> step.from().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }

    /** Why the weights of a figure cannot be varied; empty when they can. */
    static Optional<Unvaried> obstacle(Scheme scheme, Figure figure) {
        if (scheme.levels().steps().isEmpty()) {
            return Optional.of(Unvaried.NO_LEVEL);
        }
        if (!(figure.strategy() instanceof AdditiveStrategy)) {
            return Optional.of(Unvaried.NOT_ADDITIVE);
        }
        if (scheme.plan().aggregation() != Aggregation.PERSON_MEAN) {
            return Optional.of(Unvaried.NOT_MEAN_OF_PEOPLE);
        }
        LevelPolicy policy = scheme.levelPolicy();
        return policy.looksAt() == LevelPolicy.Look.SCORES && policy.groupLevel() instanceof GroupLevel.OfScores
                ? Optional.empty()
                : Optional.of(Unvaried.NOT_LEVEL_OF_SCORES);
    }

    /** Ready to draw for a figure without an obstacle. */
    static VariedWeights of(Scheme scheme, Figure figure, WeightDraws how) {
        return new VariedWeights(scheme, figure, (AdditiveStrategy) figure.strategy(), how);
    }

    /**
     * The levels of one group.
     *
     * @param people those of the group who are scored
     * @param evidence what the level policy sees of the group, with the weights as they are
     */
    WeightSensitivity levels(List<Scoring> people, LevelEvidence evidence) {
        Map<AnsweredItems.Pattern, AnsweredItems> answered = new LinkedHashMap<>();
        for (Scoring person : people) {
            Treatment treatment = person.treatment(figure);
            if (treatment instanceof Treatment.BlankAsMean) {
                return WeightSensitivity.none(Unvaried.BLANKS_FILLED_IN);
            }
            List<Item> items = person.items(figure, base());
            answered.computeIfAbsent(AnsweredItems.Pattern.of(items), pattern -> new AnsweredItems(pattern, metric()))
                    .add(items, treatment);
        }
        List<Summed> summed = answered.values().stream()
                .map(items -> new Summed(items, factors(items.pattern())))
                .toList();
        Map<String, Integer> held = new HashMap<>();
        for (int draw = 0; draw < draws.size(); draw++) {
            level(summed, draw, people.size(), evidence).ifPresent(level -> held.merge(level.id(), 1, Integer::sum));
        }
        return held.isEmpty() ? WeightSensitivity.none(Unvaried.NO_LEVEL) : shares(held);
    }

    private WeightSensitivity shares(Map<String, Integer> held) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (LevelScheme.Step step : scheme.levels().steps()) {
            Integer times = held.get(step.level().id());
            if (times != null) {
                shares.put(step.level().id(), (double) times / draws.size());
            }
        }
        return new WeightSensitivity(shares, Optional.empty());
    }

    /** The people with one pattern of items: the sum of each item, and how much it counts for each draw. */
    private static final class Summed {

        private final AnsweredItems items;
        private final double[] sums;
        private final List<double[]> factors;

        Summed(AnsweredItems items, List<double[]> factors) {
            this.items = items;
            this.sums = items.sums();
            this.factors = factors;
        }

        double total(int draw) {
            double[] counting = factors.get(draw);
            double total = 0;
            for (int i = 0; i < sums.length; i++) {
                total += counting[i] * sums[i];
            }
            return total;
        }
    }

    private Optional<LevelReached> level(List<Summed> summed, int draw, int people, LevelEvidence evidence) {
        double sum = 0;
        for (Summed pattern : summed) {
            sum += pattern.total(draw);
        }
        double score = sum / people;
        BigFraction decided = isNearABound(score) ? exactly(summed, draw, people) : BigFraction.from(score);
        return scheme.levelPolicy()
                .standing(scheme.levels(), withScore(evidence, decided))
                .map(LevelStanding::effective);
    }

    private boolean isNearABound(double score) {
        for (double bound : bounds) {
            if (Math.abs(score - bound) <= NEAR * Math.max(1, Math.abs(bound))) {
                return true;
            }
        }
        return false;
    }

    private BigFraction exactly(List<Summed> summed, int draw, int people) {
        ExactSum sum = new ExactSum();
        summed.forEach(pattern -> sum.add(pattern.items.total(exactFactors(pattern.items.pattern(), draw))));
        return sum.total().divide(people);
    }

    /** By how much each item of a pattern counts in the score on the metric of the levels, for each draw. */
    private List<double[]> factors(AnsweredItems.Pattern pattern) {
        return factors.computeIfAbsent(pattern, none -> {
            List<Item> items = pattern.items(id -> BigFraction.ONE);
            double[] widths = pattern.widths(metric());
            int[] places =
                    items.stream().mapToInt(item -> ids.indexOf(item.id())).toArray();
            return draws.stream()
                    .map(drawn -> IntStream.of(places)
                            .mapToDouble(place -> drawn[place])
                            .toArray())
                    .map(weights -> strategy.nearCoefficients(items, weights))
                    .map(near -> AnsweredItems.Pattern.nearFactors(near, widths, metric()))
                    .toList();
        });
    }

    private List<BigFraction> exactFactors(AnsweredItems.Pattern pattern, int draw) {
        return pattern.factors(coefficients(pattern, draw), metric());
    }

    private Map<String, BigFraction> coefficients(AnsweredItems.Pattern pattern, int draw) {
        long[] drawn = draws.get(draw);
        return strategy.coefficients(pattern.items(id -> BigFraction.of(drawn[ids.indexOf(id)])));
    }

    private Metric metric() {
        return scheme.levels().metric();
    }

    /** What items are measured in: on the scale of the answers where they share one. */
    private Metric base() {
        return figure.onAnswerScale() ? Metric.RAW : metric();
    }

    private static LevelEvidence withScore(LevelEvidence evidence, BigFraction score) {
        return new LevelEvidence(
                evidence.id(),
                evidence.scope(),
                evidence.availability(),
                Optional.of(score),
                evidence.level(),
                evidence.weight(),
                evidence.questions(),
                evidence.parts());
    }
}
