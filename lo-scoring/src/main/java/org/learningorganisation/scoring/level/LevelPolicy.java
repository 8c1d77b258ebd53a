package org.learningorganisation.scoring.level;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How scores, or the answered questions of each level, become a level. Decided on exact scores: a score equal to a bound
 * belongs to the higher level.
 *
 * <p>INHERITANCE: made to be implemented by users.
 */
@FunctionalInterface
public interface LevelPolicy {

    /**
     * The level of a dimension or of the whole.
     *
     * @param scheme the levels of the definition
     * @param evidence its score, its questions and its parts
     * @return the level, before and after a cap, and the way to the next; empty when the policy says none
     */
    Optional<LevelStanding> standing(LevelScheme scheme, LevelEvidence evidence);

    /**
     * A rating of achievement that goes with a score, beside the level.
     *
     * @param evidence its score, its questions and its parts
     * @return the rating, such as {@code L} for largely achieved; by default none
     */
    default Optional<String> rating(LevelEvidence evidence) {
        return Optional.empty();
    }

    /**
     * Checks that the parameters of this policy fit a definition; asked once, before anything is scored.
     *
     * @param scheme the levels of the definition; possibly none
     * @throws IllegalArgumentException when a parameter names a level that the definition does not have; by default everything
     *     fits
     */
    default void requireFit(LevelScheme scheme) {}

    /** What a policy looks at. */
    enum Look {
        /** Scores only. */
        SCORES,
        /** Scores, and how each question was answered. */
        SCORES_AND_QUESTIONS
    }

    /**
     * What this policy looks at; what it does not look at need not be prepared for every response.
     *
     * @return by default everything
     */
    default Look looksAt() {
        return Look.SCORES_AND_QUESTIONS;
    }

    /**
     * How the level of a group comes about.
     *
     * @return by default of the scores of the group
     */
    default GroupLevel groupLevel() {
        return new GroupLevel.OfScores();
    }

    /**
     * This policy with another way to the level of a group.
     *
     * @param way how the level of a group comes about
     * @return a new policy
     */
    default LevelPolicy withGroupLevel(GroupLevel way) {
        return new GroupedPolicy(this, way);
    }

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

    /**
     * A gate per level, of questions that belong to it. Level n is reached when at each level from the one above the floor up
     * to n at least {@code share} of its questions (rounded up) score {@code cut} or more.
     *
     * <ul>
     *   <li>A question's own score counts in percent of its scale, {@code 100 * (score - min) / (max - min)}, after reversal;
     *       in a group the mean answer.
     *   <li>A question that does not apply leaves. One that is unanswered or not known does not reach the cut.
     *   <li>A level without applicable questions is passed; where no question above the floor applies, or there is no score,
     *       there is no level.
     *   <li>A better answer never lowers a level.
     * </ul>
     *
     * <p>Source: staged maturity models, in which a level is a plateau on which the next one rests; Paulk, Curtis, Chrissis and
     * Weber, Capability Maturity Model for Software, 1993.
     *
     * @param cut from 0 to 100, inclusive
     * @param share above 0, at most 1; 1 asks for every question
     * @return the policy
     * @throws IllegalArgumentException when one is out of its range
     */
    static LevelPolicy stagedGates(BigDecimal cut, BigDecimal share) {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("the share is " + share + "; it must be above 0 and at most 1");
        }
        return new StagedGates(percentage("cut", cut), share);
    }

    /**
     * Percentages per level. The percentage of a level is {@code sum(share * weight) / sum(weight)} over its applicable
     * questions, with {@code share = (score - min) / (max - min)} of the question's own scale. Level n is reached when level n
     * and all levels below it have the percentages that {@code minimums} asks for them.
     *
     * <ul>
     *   <li>A question that does not apply, or whose answer is not known, leaves the sums; an unanswered one counts 0. Where the
     *       answers to all questions of a level are not known, its percentage is 0.
     *   <li>A dimension with parts: the percentages of the parts, averaged by the weights of the parts; a part without applicable
     *       questions of that level leaves.
     *   <li>A level without applicable questions has every percentage; where no question above the floor applies, or there is
     *       no score, there is no level.
     *   <li>A better answer never lowers a level.
     * </ul>
     *
     * <p>Source: competence profiles with thresholded stages, as assessment tools for organisations use them.
     *
     * @param minimums for each level the least percentage of each level, 0 to 100, inclusive; a level is named by its id, or by
     *     its rank where none has that id; a level that is not named asks nothing of its own
     * @return the policy
     * @throws IllegalArgumentException when a percentage is out of its range
     */
    static LevelPolicy competenceProfile(Map<String, Map<String, BigDecimal>> minimums) {
        Map<String, Map<String, BigDecimal>> copy = new LinkedHashMap<>();
        minimums.forEach((level, percentages) -> {
            percentages.forEach((of, percent) -> percentage("minimum of " + of + " for " + level, percent));
            copy.put(level, Collections.unmodifiableMap(new LinkedHashMap<>(percentages)));
        });
        return new CompetenceProfile(Collections.unmodifiableMap(copy));
    }

    /**
     * Process capability by rated attributes. An attribute is a dimension that belongs to a level; its rating goes with its
     * score. Level n is reached when all attributes of level n are rated L or F and all attributes of the levels below F.
     *
     * <ul>
     *   <li>The level is said of a dimension with attributes under it, and of the whole: there of all attributes together, which
     *       is the lowest level of its processes.
     *   <li>An attribute that does not apply leaves; one without a score is not achieved. A level of which no attribute applies
     *       is not reached.
     *   <li>A dimension without parts is rated too; no other has a rating.
     *   <li>A better answer never lowers a level.
     * </ul>
     *
     * <p>Source: ISO/IEC 33020:2019, process measurement framework, process capability levels.
     *
     * @param ratings from which score on each rating begins
     * @return the policy
     */
    static LevelPolicy processCapability(AchievementScale ratings) {
        return new ProcessCapability(Objects.requireNonNull(ratings, "ratings"));
    }

    /**
     * Indicator levels of each domain by itself: level n when every practice (a question that belongs to a level) of each level
     * up to n scores {@code cut} or more; the whole has no level. Otherwise as {@link #stagedGates} with a share of 1.
     *
     * <p>Source: Cybersecurity Capability Maturity Model (C2M2) version 2.1, 2022, maturity indicator levels: a practice counts
     * when it is fully or largely implemented.
     *
     * @param cut from 0 to 100, inclusive; 60 lies between partially (1/3) and largely (2/3) of four equal steps
     * @return the policy
     * @throws IllegalArgumentException when it is out of its range
     */
    static LevelPolicy indicatorLevels(BigDecimal cut) {
        return new IndicatorLevels(new StagedGates(percentage("cut", cut), BigDecimal.ONE));
    }

    /**
     * A gate per level, of dimensions that belong to it. Level n is reached when every applicable process area (a dimension that
     * belongs to a level) of each level up to n is satisfied: its score, on the metric of the levels, is {@code cut} or more.
     *
     * <ul>
     *   <li>A process area that does not apply leaves; one without a score is not satisfied.
     *   <li>The level is said of the whole, and of a dimension with process areas under it. A level without process areas is
     *       passed; where none above the floor applies, or there is no score, there is no level.
     *   <li>A better answer never lowers a level.
     * </ul>
     *
     * <p>Source: CMMI for Development, version 1.3, Software Engineering Institute, 2010, staged representation.
     *
     * @param cut from 0 to 100, inclusive
     * @return the policy
     * @throws IllegalArgumentException when it is out of its range
     */
    static LevelPolicy stagedAreas(BigDecimal cut) {
        return new StagedAreas(percentage("cut", cut));
    }

    private static BigDecimal percentage(String name, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("the " + name + " is " + value + "; it must be from 0 to 100");
        }
        return value;
    }
}
