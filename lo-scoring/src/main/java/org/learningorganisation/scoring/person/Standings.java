package org.learningorganisation.scoring.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.level.DimensionLevel;
import org.learningorganisation.scoring.level.LevelReached;
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
     * @param levelOf the level of a part of the overall figure, where it has one to show
     * @return the standing; empty where no level is said of it
     */
    public static Optional<LevelStanding> of(
            Scheme scheme, Figure figure, BigFraction onLevelMetric, Function<Figure, Optional<LevelReached>> levelOf) {
        if (!figure.levelled()) {
            return Optional.empty();
        }
        if (figure.kind() != Figure.Kind.OVERALL) {
            return scheme.levelPolicy().standing(scheme.levels(), onLevelMetric);
        }
        List<DimensionLevel> counted = figure.parts().stream()
                .map(part -> new DimensionLevel(part.id(), levelOf.apply(part)))
                .toList();
        return scheme.levelPolicy().overall(scheme.levels(), onLevelMetric, counted);
    }
}
