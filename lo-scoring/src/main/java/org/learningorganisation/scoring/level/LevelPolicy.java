package org.learningorganisation.scoring.level;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How scores become levels. Decided on the exact score: a score equal to a bound belongs to the higher level.
 *
 * <p>INHERITANCE: made to be implemented by users.
 */
public interface LevelPolicy {

    /**
     * The level of one dimension.
     *
     * @param scheme the levels of the definition
     * @param score the exact score on the metric of the scheme
     * @return the level and the way to the next; empty when the definition has no levels with bounds
     */
    Optional<LevelStanding> standing(LevelScheme scheme, BigFraction score);

    /**
     * The overall level.
     *
     * @param scheme the levels of the definition
     * @param score the exact overall score on the metric of the scheme
     * @param counted the levels of the dimensions that count in it
     * @return the level before and after a cap and the way to the next; empty when the definition has no levels with bounds
     */
    Optional<LevelStanding> overall(LevelScheme scheme, BigFraction score, List<DimensionLevel> counted);

    /**
     * Levels by their lower bounds, without a cap.
     *
     * @return the policy
     */
    static LevelPolicy threshold() {
        return new Threshold();
    }

    /**
     * Levels by their lower bounds; the overall level is at most some ranks above that of the weakest dimension.
     *
     * @param above how many ranks above, from 0
     * @return the policy
     * @throws IllegalArgumentException when {@code above} is negative
     */
    static LevelPolicy thresholdCapped(int above) {
        if (above < 0) {
            throw new IllegalArgumentException("above is " + above + "; it must be at least 0");
        }
        return new ThresholdCapped(above);
    }
}
