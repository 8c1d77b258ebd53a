package org.learningorganisation.scoring.person;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.strategy.Counts;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * The score of one figure.
 *
 * @param figure the figure
 * @param counts how its questions were answered
 * @param values its exact value per metric, {@link Metric#RAW} among them where the figure is on the scale of the answers;
 *     empty when it is not scored
 * @param reason why it is not scored; empty when it is
 */
public record FigureScore(Figure figure, Counts counts, Map<Metric, BigFraction> values, Optional<Reason> reason) {

    /** Copies the map. */
    public FigureScore {
        values = Map.copyOf(values);
    }

    static FigureScore scored(Figure figure, Counts counts, Map<Metric, BigFraction> values) {
        return new FigureScore(figure, counts, values, Optional.empty());
    }

    static FigureScore notScored(Figure figure, Counts counts, Reason reason) {
        return new FigureScore(figure, counts, Map.of(), Optional.of(reason));
    }

    /** The exact value on a metric; empty when the figure is not scored, or not on that metric. */
    public Optional<BigFraction> value(Metric metric) {
        return Optional.ofNullable(values.get(metric));
    }

    /** Whether there is a score. */
    public boolean scored() {
        return reason.isEmpty();
    }
}
