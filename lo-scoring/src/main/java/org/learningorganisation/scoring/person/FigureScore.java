package org.learningorganisation.scoring.person;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.strategy.Counts;
import org.learningorganisation.scoring.strategy.Reason;
import org.learningorganisation.scoring.strategy.Score;

/**
 * The score of one figure.
 *
 * @param figure the figure
 * @param counts how its questions were answered
 * @param measures the score per metric, {@link Metric#RAW} among them where the figure is on the scale of the answers; empty
 *     when it is not scored
 * @param reason why it is not scored; empty when it is
 */
public record FigureScore(Figure figure, Counts counts, Map<Metric, Measure> measures, Optional<Reason> reason) {

    /** Copies the map. */
    public FigureScore {
        measures = Map.copyOf(measures);
    }

    static FigureScore scored(Figure figure, Counts counts, Map<Metric, Measure> measures) {
        return new FigureScore(figure, counts, measures, Optional.empty());
    }

    static FigureScore notScored(Figure figure, Counts counts, Reason reason) {
        return new FigureScore(figure, counts, Map.of(), Optional.of(reason));
    }

    /** The score on a metric; empty when the figure is not scored, or not on that metric. */
    public Optional<Measure> measure(Metric metric) {
        return Optional.ofNullable(measures.get(metric));
    }

    /** The value on a metric; empty when the figure is not scored, or not on that metric. */
    public Optional<BigFraction> value(Metric metric) {
        return measure(metric).map(Measure::value);
    }

    /** Whether there is a score. */
    public boolean scored() {
        return reason.isEmpty();
    }

    /** Whether the score was computed with doubles. */
    public boolean approximate() {
        return measures.values().stream().anyMatch(measure -> measure.precision() == Score.Precision.APPROXIMATE);
    }
}
