package org.learningorganisation.scoring.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.strategy.AdditiveStrategy;
import org.learningorganisation.scoring.strategy.MissingRule.Treatment;
import org.learningorganisation.scoring.strategy.Score;

/** How the score of a figure moves with the answers, where it moves in a straight line. */
public final class Slopes {

    private final Scoring scoring;
    private final Metric metric;

    private Slopes(Scoring scoring, Metric metric) {
        this.scoring = scoring;
        this.metric = metric;
    }

    /**
     * Works out the slopes of a figure.
     *
     * @param scoring the answers, scored
     * @param figure a figure
     * @param metric the metric of its score
     * @return how much one more on each answered question, on the scale of its answers and after reversal, adds to the score, by
     *     question id; empty where the figure is not scored, or not by additive strategies alone
     */
    public static Optional<Map<String, BigFraction>> of(Scoring scoring, Figure figure, Metric metric) {
        Metric inner = figure.onAnswerScale() ? Metric.RAW : metric;
        Optional<Map<String, BigFraction>> slopes = new Slopes(scoring, inner).of(figure);
        return slopes.flatMap(found -> scoring.measure(figure, inner)
                .fold(
                        measure -> measure.definedOn(metric) && measure.precision() == Score.Precision.EXACT
                                ? Optional.of(times(found, measure.unit(metric)))
                                : Optional.empty(),
                        reason -> Optional.empty()));
    }

    private Optional<Map<String, BigFraction>> of(Figure figure) {
        if (!(figure.strategy() instanceof AdditiveStrategy additive)
                || !(scoring.measure(figure, metric) instanceof Attempt.Measured)) {
            return Optional.empty();
        }
        if (scoring.treatment(figure) instanceof Treatment.Lowest) {
            return Optional.of(Map.of());
        }
        Map<String, BigFraction> coefficients = additive.coefficients(scoring.items(figure, metric));
        return figure.made() == Figure.Made.OF_PARTS
                ? ofParts(figure, coefficients)
                : Optional.of(ofQuestions(figure, coefficients));
    }

    /** The questions of a part count as far as the part does. */
    private Optional<Map<String, BigFraction>> ofParts(Figure figure, Map<String, BigFraction> coefficients) {
        Map<String, BigFraction> slopes = new HashMap<>();
        for (Figure part : figure.parts()) {
            if (scoring.measure(part, metric) instanceof Attempt.Measured measured
                    && measured.measure().definedOn(metric)) {
                Optional<Map<String, BigFraction>> within = of(part);
                if (within.isEmpty()) {
                    return within;
                }
                BigFraction unit = measured.measure().unit(metric);
                times(within.get(), unit.multiply(coefficient(coefficients, part.id())))
                        .forEach((question, slope) -> slopes.merge(question, slope, BigFraction::add));
            }
        }
        return Optional.of(slopes);
    }

    /** A question counts by itself; one that is filled in with the mean moves with those that make the mean. */
    private Map<String, BigFraction> ofQuestions(Figure figure, Map<String, BigFraction> coefficients) {
        List<ScoredQuestion> answered = figure.questions().stream()
                .filter(question -> scoring.answers().score(question).isPresent())
                .toList();
        BigFraction filledIn = scoring.treatment(figure) instanceof Treatment.BlankAsMean
                ? figure.questions().stream()
                        .filter(scoring.answers()::blank)
                        .map(question -> coefficient(coefficients, question.id()))
                        .reduce(BigFraction.ZERO, BigFraction::add)
                : BigFraction.ZERO;
        BigFraction weights = answered.stream().map(ScoredQuestion::weight).reduce(BigFraction.ZERO, BigFraction::add);
        Map<String, BigFraction> slopes = new HashMap<>();
        for (ScoredQuestion question : answered) {
            BigFraction share = question.weight().divide(weights);
            BigFraction unit = Measure.exact(question.lower(), question.lower(), question.upper())
                    .unit(metric);
            slopes.put(
                    question.id(),
                    coefficient(coefficients, question.id())
                            .add(filledIn.multiply(share))
                            .multiply(unit));
        }
        return slopes;
    }

    private static Map<String, BigFraction> times(Map<String, BigFraction> slopes, BigFraction factor) {
        Map<String, BigFraction> products = new HashMap<>();
        slopes.forEach((question, slope) -> products.put(question, slope.multiply(factor)));
        return products;
    }

    private static BigFraction coefficient(Map<String, BigFraction> coefficients, String item) {
        return coefficients.getOrDefault(item, BigFraction.ZERO);
    }
}
