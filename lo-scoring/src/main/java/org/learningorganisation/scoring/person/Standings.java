package org.learningorganisation.scoring.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.level.DimensionLevel;
import org.learningorganisation.scoring.level.LevelStanding;

/** Says where scores stand among the levels of a definition. */
public final class Standings {

    private Standings() {}

    /**
     * The standing of one figure.
     *
     * @param scheme definition and plan
     * @param figure the figure
     * @param onLevelMetric its exact score on the metric of the levels
     * @param levelOf the level of a part that counts in the overall figure, empty inside where it may not be shown; nothing
     *     for a part that is not scored, and so does not count
     * @return the standing; empty where no level is said of it
     */
    public static Optional<LevelStanding> of(
            Scheme scheme,
            Figure figure,
            BigFraction onLevelMetric,
            Function<Figure, Optional<DimensionLevel>> levelOf) {
        if (!figure.levelled()) {
            return Optional.empty();
        }
        if (figure.kind() != Figure.Kind.OVERALL) {
            return scheme.levelPolicy().standing(scheme.levels(), onLevelMetric);
        }
        List<DimensionLevel> counted = figure.parts().stream()
                .flatMap(part -> levelOf.apply(part).stream())
                .toList();
        return scheme.levelPolicy().overall(scheme.levels(), onLevelMetric, counted);
    }
}
