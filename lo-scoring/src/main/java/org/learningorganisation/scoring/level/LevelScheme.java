package org.learningorganisation.scoring.level;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;

/**
 * The levels of a definition, ready for a policy.
 *
 * @param metric the scale on which the bounds are expressed
 * @param steps the levels from the lowest
 */
public record LevelScheme(Metric metric, List<Step> steps) {

    /**
     * One level.
     *
     * @param level its id and rank
     * @param from its lowest score, inclusive; empty where levels are gates
     */
    public record Step(LevelReached level, Optional<BigDecimal> from) {

        /** Refuses null. */
        public Step {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(from, "from");
        }
    }

    /** Copies the list. */
    public LevelScheme {
        Objects.requireNonNull(metric, "metric");
        steps = List.copyOf(steps);
    }

    /**
     * The levels of a definition.
     *
     * @param model a sound definition
     * @return its levels with their exact bounds
     */
    public static LevelScheme of(MaturityModel model) {
        List<Step> steps = new ArrayList<>();
        for (MaturityLevel level : model.levels()) {
            steps.add(new Step(new LevelReached(level.id(), model.firstRank() + steps.size()), level.from()));
        }
        return new LevelScheme(model.levelMetric(), steps);
    }

    /**
     * The level directly above one.
     *
     * @param level a level of this scheme
     * @return the next higher level, or empty at the top
     */
    public Optional<Step> above(LevelReached level) {
        return steps.stream()
                .filter(step -> step.level().rank() == level.rank() + 1)
                .findFirst();
    }

    /**
     * The level with a rank, or the highest there is below it.
     *
     * @param rank a rank not below the first
     * @return the level
     */
    LevelReached atMost(int rank) {
        return steps.stream()
                .map(Step::level)
                .filter(level -> level.rank() <= rank)
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }

    /**
     * The step a plan means.
     *
     * @param idOrRank the id of a level, or its rank as text where no level has that id
     * @return the step, or empty when there is none
     */
    Optional<Step> named(String idOrRank) {
        return steps.stream()
                .filter(step -> step.level().id().equals(idOrRank))
                .findFirst()
                .or(() -> steps.stream()
                        .filter(step -> Integer.toString(step.level().rank()).equals(idOrRank))
                        .findFirst());
    }

    /** The rank of the level to which a question or a dimension belongs; empty where it belongs to none. */
    OptionalInt rank(Optional<String> level) {
        return steps.stream()
                .map(Step::level)
                .filter(reached -> level.filter(reached.id()::equals).isPresent())
                .mapToInt(LevelReached::rank)
                .findFirst();
    }
}
