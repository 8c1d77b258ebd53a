package org.learningorganisation.scoring.change;

import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.Standings;

/**
 * Scores of one person on the metric of the levels, nothing withheld.
 *
 * @param scores the score of a figure, where it has one
 */
record OnLevelMetric(Function<Figure, Optional<BigFraction>> scores) implements Standings.Scores {

    @Override
    public Optional<BigFraction> onLevelMetric(Figure figure) {
        return scores.apply(figure);
    }

    @Override
    public boolean shown(Figure figure) {
        return true;
    }
}
