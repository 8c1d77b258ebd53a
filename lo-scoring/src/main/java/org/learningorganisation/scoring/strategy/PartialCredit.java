package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** The ability in the partial credit model, with given thresholds; the rating scale model is the same with fewer of them. */
final class PartialCredit implements ScoringStrategy {

    static final BigDecimal LEAST_LOGIT = BigDecimal.valueOf(-50);
    static final BigDecimal MOST_LOGIT = BigDecimal.valueOf(50);
    static final BigDecimal LOWEST = BigDecimal.valueOf(-10);
    static final BigDecimal HIGHEST = BigDecimal.TEN;

    private final Map<String, CategorySteps> byQuestion = new TreeMap<>();
    private final Estimates estimates = new Estimates();
    private final PersonEstimator estimator;
    private final double lowest;
    private final double highest;

    PartialCredit(
            Map<String, List<BigDecimal>> thresholds,
            PersonEstimator estimator,
            BigDecimal lowest,
            BigDecimal highest) {
        thresholds.forEach((question, steps) -> byQuestion.put(question, steps(question, steps)));
        Bounds.check("lowest", lowest, LEAST_LOGIT, MOST_LOGIT);
        Bounds.check("highest", highest, LEAST_LOGIT, MOST_LOGIT);
        if (lowest.compareTo(highest) >= 0) {
            throw new IllegalArgumentException(
                    "lowest is " + lowest + "; it must be below highest, which is " + highest);
        }
        this.estimator = estimator;
        this.lowest = lowest.doubleValue();
        this.highest = highest.doubleValue();
    }

    /** The thresholds of questions that share theirs, each moved by the location of the question. */
    static Map<String, List<BigDecimal>> located(Map<String, BigDecimal> locations, List<BigDecimal> thresholds) {
        Map<String, List<BigDecimal>> byQuestion = new LinkedHashMap<>();
        locations.forEach((question, location) ->
                byQuestion.put(question, thresholds.stream().map(location::add).toList()));
        return byQuestion;
    }

    private static CategorySteps steps(String question, List<BigDecimal> thresholds) {
        if (thresholds.isEmpty()) {
            throw new IllegalArgumentException(
                    "the thresholds of " + question + " are an empty list; there is at least one");
        }
        thresholds.forEach(threshold -> Bounds.check("a threshold of " + question, threshold, LEAST_LOGIT, MOST_LOGIT));
        return new CategorySteps(thresholds);
    }

    @Override
    public void check(List<Item> items) {
        items.forEach(this::stepsOf);
    }

    private CategorySteps stepsOf(Item item) {
        CategorySteps steps = byQuestion.get(item.id());
        if (steps == null) {
            throw new IllegalArgumentException(
                    "there are no thresholds for " + item.id() + "; there are for " + byQuestion.keySet());
        }
        int answers = item.steps().size();
        if (answers != steps.count() + 1) {
            throw new IllegalArgumentException(item.id() + " has " + answers + " different answer scores and "
                    + steps.count() + " thresholds; there must be one threshold less than answer scores");
        }
        return steps;
    }

    /** Sorted, because sums of doubles depend on their order. */
    @Override
    public Score score(List<Item> items) {
        List<CategorySteps> answered = new ArrayList<>();
        int rawScore = 0;
        for (Item item : items.stream().sorted(Comparator.comparing(Item::id)).toList()) {
            answered.add(stepsOf(item));
            int category = item.steps().indexOf(item.value());
            if (category < 0) {
                return Score.undefined();
            }
            rawScore += category;
        }
        return estimates.of(
                new AbilityLikelihood(answered, rawScore),
                likelihood -> estimator.estimate(likelihood, lowest, highest));
    }

    /** The same for all questions: abilities on different questions are on one scale. */
    @Override
    public Optional<Range> range(List<Item> items) {
        return Optional.of(new Range(BigFraction.from(lowest), BigFraction.from(highest)));
    }
}
