package org.learningorganisation.scoring.agreement;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.distribution.FDistribution;
import org.learningorganisation.scoring.statistic.Moments;
import org.learningorganisation.scoring.statistic.Sample;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * One-way analysis of variance of people's scores in groups, and the intraclass correlations that follow from it:
 * whether groups differ (F), how much of a person's score the group explains (ICC(1)), and how far the mean of a group
 * can be trusted (ICC(2)).
 *
 * <p>With N people in J groups of sizes n<sub>g</sub>: MSB and MSW are the mean squares between and within groups,
 * n<sub>0</sub> is the group size that unequal sizes come down to. Everything but p is computed exactly and rounded
 * once.
 *
 * <p>Each statistic carries the number N of people. What is not defined for these groups says why:
 *
 * <ul>
 *   <li>nobody: {@link UndefinedReason#NO_VALUES}, for all
 *   <li>one group: {@link UndefinedReason#TOO_FEW_GROUPS}, for all but the sums of squares and {@link
 *       #meanSquareWithin()}
 *   <li>no group with two people: {@link UndefinedReason#ONE_PERSON_PER_GROUP}, for all that use MSW
 *   <li>all scores equal: {@link UndefinedReason#NO_VARIANCE}, for F, p and the correlations
 *   <li>equal scores within each group: {@link UndefinedReason#NO_VARIANCE_WITHIN_GROUPS}, for F and p; ICC(1) and
 *       ICC(2) are 1
 *   <li>equal group means: {@link UndefinedReason#NO_VARIANCE_BETWEEN_GROUPS}, for ICC(2)
 * </ul>
 *
 * <p>Sources: Shrout and Fleiss (1979), Intraclass correlations: uses in assessing rater reliability, Psychological
 * Bulletin 86, where ICC(1) and ICC(2) are ICC(1,1) and ICC(1,k); Bliese (2000), Within-group agreement,
 * non-independence, and reliability, in Klein and Kozlowski, Multilevel theory, research, and methods in organizations.
 */
public final class OneWayAnova {

    private final SumsOfSquares sums;

    private OneWayAnova(SumsOfSquares sums) {
        this.sums = sums;
    }

    /**
     * Analyses scores. Neither the order of the groups nor that of the people changes a digit.
     *
     * @param groups the scores of the people of each group, by the group's name; groups without scores do not count
     * @return the analysis
     */
    public static OneWayAnova of(Map<String, ? extends Collection<BigFraction>> groups) {
        return ofSums(groups.values().stream()
                .map(scores -> Sample.of(scores).moments())
                .toList());
    }

    /**
     * Analyses groups of which only the sums are known, as tallies keep them. The order of the groups changes no digit.
     *
     * @param groups number, sum and sum of squares of the scores of each group; groups without people do not count
     * @return the analysis, the same as that of the scores themselves
     * @throws ArithmeticException when there are more people than an int can count
     */
    public static OneWayAnova ofSums(Collection<Moments> groups) {
        return new OneWayAnova(SumsOfSquares.of(groups));
    }

    /**
     * The number of people.
     *
     * @return N, 0 or more
     */
    public int people() {
        return sums.people();
    }

    /**
     * The number of groups with a score.
     *
     * @return J, 0 or more
     */
    public int groups() {
        return sums.groups();
    }

    /**
     * The degrees of freedom between groups, <code>J - 1</code>.
     *
     * @return 0 or more; 0 when there is no group
     */
    public int degreesOfFreedomBetween() {
        return sums.degreesOfFreedomBetween();
    }

    /**
     * The degrees of freedom within groups, <code>N - J</code>.
     *
     * @return 0 or more
     */
    public int degreesOfFreedomWithin() {
        return sums.degreesOfFreedomWithin();
    }

    /**
     * The sum of squares between groups, <code>Σ n_g (mean_g - mean)²</code>, range <code>[0, ∞)</code>.
     *
     * @return the sum, 0 for one group
     */
    public Statistic sumOfSquaresBetween() {
        return unless(noValues(), sums::between);
    }

    /**
     * The sum of squares within groups, <code>Σ Σ (x - mean_g)²</code>, range <code>[0, ∞)</code>.
     *
     * @return the sum, 0 when no group has two people
     */
    public Statistic sumOfSquaresWithin() {
        return unless(noValues(), sums::within);
    }

    /**
     * The mean square between groups, MSB: the sum of squares by its degrees of freedom, range <code>[0, ∞)</code>.
     *
     * @return MSB
     */
    public Statistic meanSquareBetween() {
        return unless(noBetween(), sums::meanSquareBetween);
    }

    /**
     * The mean square within groups, MSW: the sum of squares by its degrees of freedom, range <code>[0, ∞)</code>.
     *
     * @return MSW
     */
    public Statistic meanSquareWithin() {
        return unless(noWithin(), sums::meanSquareWithin);
    }

    /**
     * <code>F = MSB / MSW</code>, range <code>[0, ∞)</code>.
     *
     * @return F
     */
    public Statistic f() {
        return unless(noF(), () -> sums.meanSquareBetween().divide(sums.meanSquareWithin()));
    }

    /**
     * The chance of such an F or a larger one when the groups do not differ: the upper tail of the F distribution with
     * the two degrees of freedom. Range <code>[0, 1]</code>.
     *
     * @return p
     */
    public Statistic p() {
        return f().fold(
                        f -> new Statistic.Figure(
                                FDistribution.of(degreesOfFreedomBetween(), degreesOfFreedomWithin())
                                        .survivalProbability(f.value()),
                                people()),
                        undefined -> undefined);
    }

    /**
     * The mean group size, <code>N / J</code>, range <code>[1, ∞)</code>.
     *
     * @return the size
     */
    public Statistic meanGroupSize() {
        return unless(noValues(), sums::meanSize);
    }

    /**
     * The group size that unequal sizes come down to in the expected mean squares, <code>n0 = (N - Σ n_g² / N) / (J -
     * 1)</code>. Range <code>[1, N / J]</code>; equal sizes give that size.
     *
     * <p>Source: Snedecor and Cochran, Statistical methods, one-way classification with unequal sizes.
     *
     * @return n0
     */
    public Statistic n0() {
        return unless(noBetween(), sums::n0);
    }

    /**
     * ICC(1) with the mean group size k = N / J: <code>(MSB - MSW) / (MSB + (k - 1) MSW)</code>. Range <code>[-1 / (k -
     * 1), 1]</code>; negative when groups differ less than chance would have it, and left so. The R package multilevel
     * computes it in this way.
     *
     * @return ICC(1)
     */
    public Statistic icc1WithMeanGroupSize() {
        return unless(noIcc1(), () -> sums.icc1(sums.meanSize()));
    }

    /**
     * ICC(1) with k = {@link #n0()}, which allows for unequal group sizes; otherwise as {@link
     * #icc1WithMeanGroupSize()}.
     *
     * @return ICC(1)
     */
    public Statistic icc1WithN0() {
        return unless(noIcc1(), () -> sums.icc1(sums.n0()));
    }

    /**
     * ICC(2), the reliability of the means of groups: <code>(MSB - MSW) / MSB</code>. Range <code>(-∞, 1]</code>.
     *
     * @return ICC(2)
     */
    public Statistic icc2() {
        return unless(
                noIcc2(), () -> BigFraction.ONE.subtract(sums.meanSquareWithin().divide(sums.meanSquareBetween())));
    }

    /**
     * ICC(2) from ICC(1), by stepping up {@link #icc1WithN0()} to groups of n<sub>0</sub> people with the formula of Spearman and
     * Brown: <code>n0 r / (1 + (n0 - 1) r)</code>. Range <code>(-∞, 1]</code>. With the same size in both steps it is {@link
     * #icc2()} again, to the last digit; it is here for those who report it under this name.
     *
     * <p>Source: Bliese (2000), as above.
     *
     * @return ICC(2)
     */
    public Statistic icc2SpearmanBrownWithN0() {
        return unless(noIcc2(), () -> {
            BigFraction n0 = sums.n0();
            BigFraction icc1 = sums.icc1(n0);
            return n0.multiply(icc1).divide(n0.subtract(1).multiply(icc1).add(1));
        });
    }

    private Optional<UndefinedReason> noValues() {
        return UndefinedReason.NO_VALUES.when(people() == 0);
    }

    private Optional<UndefinedReason> noBetween() {
        return noValues().or(() -> UndefinedReason.TOO_FEW_GROUPS.when(groups() < 2));
    }

    private Optional<UndefinedReason> noWithin() {
        return noValues().or(() -> UndefinedReason.ONE_PERSON_PER_GROUP.when(degreesOfFreedomWithin() == 0));
    }

    private Optional<UndefinedReason> noIcc1() {
        return noBetween()
                .or(this::noWithin)
                .or(() -> UndefinedReason.NO_VARIANCE.when(
                        sums.between().signum() == 0 && sums.within().signum() == 0));
    }

    private Optional<UndefinedReason> noF() {
        return noIcc1().or(() ->
                UndefinedReason.NO_VARIANCE_WITHIN_GROUPS.when(sums.within().signum() == 0));
    }

    private Optional<UndefinedReason> noIcc2() {
        return noIcc1().or(() ->
                UndefinedReason.NO_VARIANCE_BETWEEN_GROUPS.when(sums.between().signum() == 0));
    }

    private Statistic unless(Optional<UndefinedReason> reason, Supplier<BigFraction> exact) {
        return reason.map(each -> Statistic.undefined(each, people()))
                .orElseGet(() -> Statistic.of(exact.get(), people()));
    }
}
