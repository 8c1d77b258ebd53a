package org.learningorganisation.scoring.norm;

import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.result.ScoreOutcome;

/**
 * One dimension of a result beside a benchmark.
 *
 * @param outcome the score of the result, or why it shows none; what is withheld stays withheld
 * @param benchmark the figure it is held against
 * @param score the score, exact where the result tells it exactly; empty where there is none to show
 * @param quarter the quarter of the benchmark in which the score lies; empty without a score or quartiles, and where the one is
 *     of people and the other of groups, whose scores spread differently
 */
public record BenchmarkStanding(
        ScoreOutcome outcome, BenchmarkFigure benchmark, Optional<BigFraction> score, Optional<Quarter> quarter) {

    /** Refuses null. */
    public BenchmarkStanding {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(benchmark, "benchmark");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(quarter, "quarter");
    }

    /**
     * What was scored.
     *
     * @return the id of the dimension, or {@code overall}
     */
    public String id() {
        return benchmark.id();
    }

    /**
     * How far the score is from the median, <code>score - median</code>.
     *
     * @return the difference, negative below the median; empty where there is no score to show
     */
    public Optional<BigFraction> gap() {
        return score.map(value -> value.subtract(benchmark.median()));
    }

    /**
     * Whether the score is below the median; one that is equal is not.
     *
     * @return false also where there is no score to show
     */
    public boolean belowMedian() {
        return gap().filter(gap -> gap.signum() < 0).isPresent();
    }
}
