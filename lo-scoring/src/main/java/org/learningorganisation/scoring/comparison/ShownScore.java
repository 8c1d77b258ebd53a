package org.learningorganisation.scoring.comparison;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.result.DimensionScore;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.result.ScoreRange;

/** The score of a result on the metric the plan shows, exact where the result tells it exactly. */
public final class ShownScore {

    private ShownScore() {}

    /**
     * The score on the shown metric.
     *
     * @param score the score of a person or of a group
     * @return the exact score of a person; of a group the exact score where it is shown on the scale of the answers, because a
     *     group tells no bounds; otherwise the double in the result; empty where there is no score to show
     */
    public static Optional<BigFraction> of(DimensionScore score) {
        return score.outcome()
                .scored()
                .map(scored -> score instanceof PersonalScore personal ? of(scored, personal) : ofGroup(scored));
    }

    /** A group shows no bounds: its score is exact where it is shown on the scale of the answers. */
    private static BigFraction ofGroup(ScoreOutcome.Scored scored) {
        return scored.metric() == Metric.RAW && scored.exact().isPresent()
                ? scored.exact().get()
                : BigFraction.from(scored.score());
    }

    private static BigFraction of(ScoreOutcome.Scored scored, PersonalScore score) {
        if (scored.exact().isPresent() && score.range().isPresent()) {
            return shown(scored.exact().get(), score.range().get(), scored);
        }
        if (score.contributions().isEmpty()) {
            return BigFraction.from(scored.score());
        }
        ExactSum sum = new ExactSum();
        score.contributions().values().forEach(sum::add);
        return sum.total();
    }

    private static BigFraction shown(BigFraction exact, ScoreRange range, ScoreOutcome.Scored scored) {
        return switch (scored.metric()) {
            case RAW -> exact;
            case MIN_MAX ->
                exact.subtract(range.lower())
                        .divide(range.upper().subtract(range.lower()))
                        .multiply(Fractions.HUNDRED);
            case PERCENT_OF_MAX -> exact.divide(range.upper()).multiply(Fractions.HUNDRED);
        };
    }
}
