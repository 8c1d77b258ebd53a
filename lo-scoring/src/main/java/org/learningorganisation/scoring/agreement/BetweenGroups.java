package org.learningorganisation.scoring.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.learningorganisation.scoring.statistic.Statistic;

/**
 * How far groups differ on one dimension, by each measure of {@link OneWayAnova}.
 *
 * @param people the number of people
 * @param groups the number of groups with a score
 * @param meanGroupSize the mean group size
 * @param n0 the size that unequal sizes come down to
 * @param meanSquareBetween MSB
 * @param meanSquareWithin MSW
 * @param f F
 * @param degreesOfFreedomBetween the degrees of freedom between groups
 * @param degreesOfFreedomWithin the degrees of freedom within groups
 * @param p the chance of such an F or a larger one
 * @param icc1WithMeanGroupSize ICC(1) with the mean group size
 * @param icc1WithN0 ICC(1) with n<sub>0</sub>
 * @param icc2 ICC(2)
 * @param icc2SpearmanBrownWithN0 ICC(2) from ICC(1) with n<sub>0</sub>
 */
public record BetweenGroups(
        int people,
        int groups,
        Statistic meanGroupSize,
        Statistic n0,
        Statistic meanSquareBetween,
        Statistic meanSquareWithin,
        Statistic f,
        int degreesOfFreedomBetween,
        int degreesOfFreedomWithin,
        Statistic p,
        Statistic icc1WithMeanGroupSize,
        Statistic icc1WithN0,
        Statistic icc2,
        Statistic icc2SpearmanBrownWithN0) {

    /** Checks that all are there. */
    public BetweenGroups {
        Objects.requireNonNull(meanGroupSize, "meanGroupSize");
        Objects.requireNonNull(n0, "n0");
        Objects.requireNonNull(meanSquareBetween, "meanSquareBetween");
        Objects.requireNonNull(meanSquareWithin, "meanSquareWithin");
        Objects.requireNonNull(f, "f");
        Objects.requireNonNull(p, "p");
        Objects.requireNonNull(icc1WithMeanGroupSize, "icc1WithMeanGroupSize");
        Objects.requireNonNull(icc1WithN0, "icc1WithN0");
        Objects.requireNonNull(icc2, "icc2");
        Objects.requireNonNull(icc2SpearmanBrownWithN0, "icc2SpearmanBrownWithN0");
    }

    /**
     * Reports on an analysis.
     *
     * @param anova the analysis of the scores of people in groups
     * @return the report
     */
    public static BetweenGroups of(OneWayAnova anova) {
        return new BetweenGroups(
                anova.people(),
                anova.groups(),
                anova.meanGroupSize(),
                anova.n0(),
                anova.meanSquareBetween(),
                anova.meanSquareWithin(),
                anova.f(),
                anova.degreesOfFreedomBetween(),
                anova.degreesOfFreedomWithin(),
                anova.p(),
                anova.icc1WithMeanGroupSize(),
                anova.icc1WithN0(),
                anova.icc2(),
                anova.icc2SpearmanBrownWithN0());
    }

    /**
     * The counts, by the names under which they are written down.
     *
     * @return {@code n} (people), {@code groups}, {@code df1} and {@code df2}
     */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("n", people);
        counts.put("groups", groups);
        counts.put("df1", degreesOfFreedomBetween);
        counts.put("df2", degreesOfFreedomWithin);
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The statistics, by the names under which they are written down.
     *
     * @return {@code mean_group_size}, {@code n0}, {@code msb}, {@code msw}, {@code f}, {@code p}, {@code icc1_mean_group_size},
     *     {@code icc1_n0}, {@code icc2} and {@code icc2_spearman_brown_n0}
     */
    public Map<String, Statistic> statistics() {
        Map<String, Statistic> statistics = new LinkedHashMap<>();
        statistics.put("mean_group_size", meanGroupSize);
        statistics.put("n0", n0);
        statistics.put("msb", meanSquareBetween);
        statistics.put("msw", meanSquareWithin);
        statistics.put("f", f);
        statistics.put("p", p);
        statistics.put("icc1_mean_group_size", icc1WithMeanGroupSize);
        statistics.put("icc1_n0", icc1WithN0);
        statistics.put("icc2", icc2);
        statistics.put("icc2_spearman_brown_n0", icc2SpearmanBrownWithN0);
        return Collections.unmodifiableMap(statistics);
    }
}
