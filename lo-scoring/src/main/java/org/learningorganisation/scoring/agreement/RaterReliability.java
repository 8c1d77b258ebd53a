package org.learningorganisation.scoring.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.distribution.FDistribution;
import org.learningorganisation.scoring.statistic.ConfidenceInterval;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * How far ratings tell targets apart when n targets are each rated by k raters: the six intraclass correlations of Shrout and
 * Fleiss. The mean squares and the correlations are exact and rounded once; p and the limits are doubles.
 *
 * <p>With MSB between targets, MSW within targets, MSJ between raters and the residual MSE:
 *
 * <ul>
 *   <li>ICC(1,1): <code>(MSB - MSW) / (MSB + (k - 1) MSW)</code>; ICC(1,k): <code>(MSB - MSW) / MSB</code>
 *   <li>ICC(2,1): <code>(MSB - MSE) / (MSB + (k - 1) MSE + k (MSJ - MSE) / n)</code>; ICC(2,k): <code>(MSB - MSE) / (MSB + (MSJ -
 *       MSE) / n)</code>
 *   <li>ICC(3,1): <code>(MSB - MSE) / (MSB + (k - 1) MSE)</code>; ICC(3,k): <code>(MSB - MSE) / MSB</code>
 * </ul>
 *
 * <p>The upper end of their range is 1; they are negative when targets differ less than chance would have it, and left so. F is
 * <code>MSB / MSW</code> for the first two and <code>MSB / MSE</code> for the others.
 *
 * <p>Each statistic carries the number n of targets. What is not defined says why:
 *
 * <ul>
 *   <li>no targets or no raters: {@link UndefinedReason#NO_VALUES}, for all
 *   <li>one target: {@link UndefinedReason#TOO_FEW_GROUPS}, for all but MSW; a target is a group of ratings
 *   <li>one rater: {@link UndefinedReason#ONE_PERSON_PER_GROUP}, for all but MSB
 *   <li>all ratings equal: {@link UndefinedReason#NO_VARIANCE}, for all but the mean squares
 *   <li>equal ratings of each target: {@link UndefinedReason#NO_VARIANCE_WITHIN_GROUPS}, for F, p and limits; the correlations
 *       are 1
 *   <li>raters who differ by their own level only: {@link UndefinedReason#NO_RESIDUAL_VARIANCE}, for F, p and limits of the
 *       two-way correlations
 *   <li>equal means of the targets: {@link UndefinedReason#NO_VARIANCE_BETWEEN_GROUPS}, for ICC(1,k) and ICC(3,k) and their limits,
 *       and without residual for ICC(3,1) too
 *   <li>a denominator of ICC(2,1) or ICC(2,k), or of their limits, of zero or below: {@link UndefinedReason#NO_POSITIVE_VARIANCE};
 *       the formula would give a figure above 1 where there is no agreement at all
 * </ul>
 *
 * <p>Source: Shrout and Fleiss (1979), Intraclass correlations: uses in assessing rater reliability, Psychological Bulletin 86,
 * whose limits these are.
 */
public final class RaterReliability {

    private final TwoWayAnova anova;

    private RaterReliability(TwoWayAnova anova) {
        this.anova = anova;
    }

    /**
     * Analyses ratings. Neither the order of the targets nor that of the raters changes a digit.
     *
     * @param ratings a row for each target, a column for each rater
     * @return the analysis
     * @throws IllegalArgumentException when a cell is empty
     */
    public static RaterReliability of(ScoreMatrix ratings) {
        return new RaterReliability(TwoWayAnova.of(ratings));
    }

    /**
     * The number of rated targets.
     *
     * @return n, 0 or more
     */
    public int targets() {
        return anova.targets();
    }

    /**
     * The number of raters.
     *
     * @return k, 0 or more
     */
    public int raters() {
        return anova.raters();
    }

    /**
     * The mean square between targets, MSB, range <code>[0, ∞)</code>.
     *
     * @return MSB
     */
    public Statistic meanSquareTargets() {
        return unless(noTargets(), anova::meanSquareTargets);
    }

    /**
     * The mean square within targets, MSW, range <code>[0, ∞)</code>.
     *
     * @return MSW
     */
    public Statistic meanSquareWithin() {
        return unless(noRaters(), anova::meanSquareWithin);
    }

    /**
     * The mean square between raters, MSJ, range <code>[0, ∞)</code>.
     *
     * @return MSJ
     */
    public Statistic meanSquareRaters() {
        return unless(noTable(), anova::meanSquareRaters);
    }

    /**
     * The residual mean square, MSE, range <code>[0, ∞)</code>.
     *
     * @return MSE
     */
    public Statistic meanSquareResidual() {
        return unless(noTable(), anova::meanSquareResidual);
    }

    /**
     * One of the six correlations.
     *
     * @param model which one
     * @param level the confidence level of the limits
     * @return the correlation with its test and limits
     */
    public IntraclassCorrelation correlation(RaterModel model, ConfidenceLevel level) {
        Statistic icc = unless(noCorrelation(model), () -> anova.correlation(model));
        Statistic f = unless(noF(model), () -> anova.meanSquareTargets().divide(anova.error(model)));
        ConfidenceInterval limits = noCorrelation(model)
                .or(() -> noF(model))
                .or(() -> model.random() ? noCorrelation(RaterModel.TWO_WAY_RANDOM_SINGLE) : Optional.empty())
                .map(reason -> ConfidenceInterval.undefined(reason, targets()))
                .orElseGet(() -> RaterLimits.of(anova, model, level));
        return new IntraclassCorrelation(
                model,
                icc,
                f,
                Math.max(targets() - 1, 0),
                noTable().isPresent() ? 0 : anova.errorDegrees(model),
                f.fold(figure -> p(figure, model), undefined -> undefined),
                limits,
                level);
    }

    /**
     * All six correlations.
     *
     * @param level the confidence level of the limits
     * @return a correlation for each model, in the order of the models
     */
    public List<IntraclassCorrelation> correlations(ConfidenceLevel level) {
        return Stream.of(RaterModel.values())
                .map(model -> correlation(model, level))
                .toList();
    }

    private Statistic p(Statistic.Figure f, RaterModel model) {
        FDistribution distribution = FDistribution.of(targets() - 1, anova.errorDegrees(model));
        return new Statistic.Figure(distribution.survivalProbability(f.value()), targets());
    }

    private Optional<UndefinedReason> noValues() {
        return UndefinedReason.NO_VALUES.when(targets() == 0 || raters() == 0);
    }

    private Optional<UndefinedReason> noTargets() {
        return noValues().or(() -> UndefinedReason.TOO_FEW_GROUPS.when(targets() < 2));
    }

    private Optional<UndefinedReason> noRaters() {
        return noValues().or(() -> UndefinedReason.ONE_PERSON_PER_GROUP.when(raters() < 2));
    }

    private Optional<UndefinedReason> noTable() {
        return noTargets().or(this::noRaters);
    }

    private Optional<UndefinedReason> noVariance() {
        return noTable()
                .or(() -> UndefinedReason.NO_VARIANCE.when(anova.ssTargets().signum() == 0
                        && anova.meanSquareWithin().signum() == 0));
    }

    private Optional<UndefinedReason> noCorrelation(RaterModel model) {
        return noVariance()
                .or(() -> (model.random()
                                ? UndefinedReason.NO_POSITIVE_VARIANCE
                                : UndefinedReason.NO_VARIANCE_BETWEEN_GROUPS)
                        .when(anova.denominator(model).signum() <= 0));
    }

    private Optional<UndefinedReason> noF(RaterModel model) {
        return noVariance()
                .or(() -> UndefinedReason.NO_VARIANCE_WITHIN_GROUPS.when(
                        anova.meanSquareWithin().signum() == 0))
                .or(() -> UndefinedReason.NO_RESIDUAL_VARIANCE.when(
                        anova.error(model).signum() == 0));
    }

    private Statistic unless(Optional<UndefinedReason> reason, Supplier<BigFraction> exact) {
        return reason.map(each -> Statistic.undefined(each, targets()))
                .orElseGet(() -> Statistic.of(exact.get(), targets()));
    }
}
