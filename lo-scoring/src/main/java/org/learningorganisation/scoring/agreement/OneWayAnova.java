package org.learningorganisation.scoring.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.distribution.FDistribution;
import org.learningorganisation.scoring.exact.ExactSum;
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

    private final int people;
    private final int groups;
    private final BigFraction ssBetween;
    private final BigFraction ssWithin;
    private final BigFraction sumOfSquaredSizes;

    private OneWayAnova(List<Sample> samples) {
        ExactSum total = new ExactSum();
        ExactSum squares = new ExactSum();
        ExactSum ofGroups = new ExactSum();
        ExactSum sizes = new ExactSum();
        int count = 0;
        for (Sample sample : samples) {
            int size = sample.size();
            BigFraction sum = sample.sum();
            count += size;
            total.add(sum);
            squares.add(sample.sumOfSquares());
            ofGroups.add(sum.multiply(sum).divide(size));
            sizes.add(BigFraction.of(size).multiply(size));
        }
        BigFraction sum = total.total();
        BigFraction ofAll = count == 0 ? BigFraction.ZERO : sum.multiply(sum).divide(count);
        people = count;
        groups = samples.size();
        ssBetween = ofGroups.total().subtract(ofAll);
        ssWithin = squares.total().subtract(ofGroups.total());
        sumOfSquaredSizes = sizes.total();
    }

    /**
     * Analyses scores. Neither the order of the groups nor that of the people changes a digit.
     *
     * @param groups the scores of the people of each group, by the group's name; groups without scores do not count
     * @return the analysis
     */
    public static OneWayAnova of(Map<String, ? extends Collection<BigFraction>> groups) {
        return new OneWayAnova(groups.values().stream()
                .map(Sample::of)
                .filter(sample -> sample.size() > 0)
                .toList());
    }

    /**
     * The number of people.
     *
     * @return N, 0 or more
     */
    public int people() {
        return people;
    }

    /**
     * The number of groups with a score.
     *
     * @return J, 0 or more
     */
    public int groups() {
        return groups;
    }

    /**
     * The degrees of freedom between groups, <code>J - 1</code>.
     *
     * @return 0 or more; 0 when there is no group
     */
    public int degreesOfFreedomBetween() {
        return Math.max(groups - 1, 0);
    }

    /**
     * The degrees of freedom within groups, <code>N - J</code>.
     *
     * @return 0 or more
     */
    public int degreesOfFreedomWithin() {
        return people - groups;
    }

    /**
     * The sum of squares between groups, <code>Σ n_g (mean_g - mean)²</code>, range <code>[0, ∞)</code>.
     *
     * @return the sum, 0 for one group
     */
    public Statistic sumOfSquaresBetween() {
        return unless(noValues(), ssBetween);
    }

    /**
     * The sum of squares within groups, <code>Σ Σ (x - mean_g)²</code>, range <code>[0, ∞)</code>.
     *
     * @return the sum, 0 when no group has two people
     */
    public Statistic sumOfSquaresWithin() {
        return unless(noValues(), ssWithin);
    }

    /**
     * The mean square between groups, MSB: the sum of squares by its degrees of freedom, range <code>[0, ∞)</code>.
     *
     * @return MSB
     */
    public Statistic meanSquareBetween() {
        return noBetween().map(this::undefined).orElseGet(() -> figure(msb()));
    }

    /**
     * The mean square within groups, MSW: the sum of squares by its degrees of freedom, range <code>[0, ∞)</code>.
     *
     * @return MSW
     */
    public Statistic meanSquareWithin() {
        return noWithin().map(this::undefined).orElseGet(() -> figure(msw()));
    }

    /**
     * <code>F = MSB / MSW</code>, range <code>[0, ∞)</code>.
     *
     * @return F
     */
    public Statistic f() {
        return noF().map(this::undefined).orElseGet(() -> figure(msb().divide(msw())));
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
                                people),
                        undefined -> undefined);
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
        return noBetween().map(this::undefined).orElseGet(() -> figure(exactN0()));
    }

    /**
     * ICC(1) with the mean group size k = N / J: <code>(MSB - MSW) / (MSB + (k - 1) MSW)</code>. Range <code>[-1 / (k -
     * 1), 1]</code>; negative when groups differ less than chance would have it, and left so. The R package multilevel
     * computes it in this way.
     *
     * @return ICC(1)
     */
    public Statistic icc1WithMeanGroupSize() {
        return noIcc1().map(this::undefined)
                .orElseGet(() -> icc1(BigFraction.of(people).divide(groups)));
    }

    /**
     * ICC(1) with k = {@link #n0()}, which allows for unequal group sizes; otherwise as {@link
     * #icc1WithMeanGroupSize()}.
     *
     * @return ICC(1)
     */
    public Statistic icc1WithN0() {
        return noIcc1().map(this::undefined).orElseGet(() -> icc1(exactN0()));
    }

    /**
     * ICC(2), the reliability of the means of groups: <code>(MSB - MSW) / MSB</code>. Range <code>(-∞, 1]</code>.
     *
     * @return ICC(2)
     */
    public Statistic icc2() {
        return noIcc1().or(() -> reasonWhen(ssBetween.signum() == 0, UndefinedReason.NO_VARIANCE_BETWEEN_GROUPS))
                .map(this::undefined)
                .orElseGet(() -> figure(msb().subtract(msw()).divide(msb())));
    }

    private Statistic icc1(BigFraction k) {
        BigFraction denominator = msb().add(msw().multiply(k.subtract(1)));
        return figure(msb().subtract(msw()).divide(denominator));
    }

    private BigFraction msb() {
        return ssBetween.divide(degreesOfFreedomBetween());
    }

    private BigFraction msw() {
        return ssWithin.divide(degreesOfFreedomWithin());
    }

    private BigFraction exactN0() {
        return BigFraction.of(people).subtract(sumOfSquaredSizes.divide(people)).divide(degreesOfFreedomBetween());
    }

    private Optional<UndefinedReason> noValues() {
        return reasonWhen(people == 0, UndefinedReason.NO_VALUES);
    }

    private Optional<UndefinedReason> noBetween() {
        return noValues().or(() -> reasonWhen(groups < 2, UndefinedReason.TOO_FEW_GROUPS));
    }

    private Optional<UndefinedReason> noWithin() {
        return noValues().or(() -> reasonWhen(people == groups, UndefinedReason.ONE_PERSON_PER_GROUP));
    }

    private Optional<UndefinedReason> noIcc1() {
        return noBetween()
                .or(this::noWithin)
                .or(() -> reasonWhen(ssBetween.signum() == 0 && ssWithin.signum() == 0, UndefinedReason.NO_VARIANCE));
    }

    private Optional<UndefinedReason> noF() {
        return noIcc1().or(() -> reasonWhen(ssWithin.signum() == 0, UndefinedReason.NO_VARIANCE_WITHIN_GROUPS));
    }

    private Statistic unless(Optional<UndefinedReason> reason, BigFraction exact) {
        return reason.map(this::undefined).orElseGet(() -> figure(exact));
    }

    private Statistic figure(BigFraction exact) {
        return Statistic.of(exact, people);
    }

    private Statistic undefined(UndefinedReason reason) {
        return Statistic.undefined(reason, people);
    }

    private static Optional<UndefinedReason> reasonWhen(boolean holds, UndefinedReason reason) {
        return holds ? Optional.of(reason) : Optional.empty();
    }
}
