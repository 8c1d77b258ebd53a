package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.learningorganisation.scoring.plan.Parameter;
import org.learningorganisation.scoring.plan.Parameters;
import org.learningorganisation.scoring.plan.Registry;

/** The strategies, roll-ups and missing rules that ship with the library, by the names a plan uses. */
public final class ScoringMethods {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FIFTH = new BigDecimal("0.2");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private static final List<Parameter> SHARE_AND_BASE = List.of(
            Parameter.decimal("share", BigDecimal.ZERO, BigDecimal.ONE, HALF),
            Parameter.oneOf("of", List.of("ASKED", "APPLICABLE")));

    private enum Estimation {
        WLE,
        ML,
        EAP
    }

    private static final List<Parameter> ESTIMATION = List.of(
            Parameter.oneOf("method", names(Estimation.values())),
            Parameter.decimal("mean", PersonEstimator.LEAST_MEAN, PersonEstimator.MOST_MEAN, BigDecimal.ZERO),
            Parameter.decimal("sd", PersonEstimator.LEAST_SD, PersonEstimator.MOST_SD, BigDecimal.ONE),
            Parameter.decimal("lowest", PartialCredit.LEAST_LOGIT, PartialCredit.MOST_LOGIT, PartialCredit.LOWEST),
            Parameter.decimal("highest", PartialCredit.LEAST_LOGIT, PartialCredit.MOST_LOGIT, PartialCredit.HIGHEST));

    private ScoringMethods() {}

    /**
     * The built-in strategies, for questions and for children alike; what each does is said at the method of
     * {@link ScoringStrategy} that makes it.
     *
     * <table>
     *   <caption>The names and parameters of the built-in strategies</caption>
     *   <tr><th>name</th><th>parameters</th></tr>
     *   <tr><td>{@code weighted-mean}, {@code sum}, {@code median}, {@code minimum}, {@code geometric-mean}</td><td>none</td></tr>
     *   <tr><td>{@code trimmed-mean}</td><td>{@code share}: 0 to 0.49, default 0.2</td></tr>
     *   <tr><td>{@code percent-favourable}, {@code percent-neutral}, {@code percent-unfavourable}</td><td>{@code top}: a whole number from 1 to 100, default 2</td></tr>
     *   <tr><td>{@code share-at-or-above}</td><td>{@code cut}: 0 to 100, no default</td></tr>
     *   <tr><td>{@code ahp-weighted-mean}</td><td>{@code comparisons}: for each item, how many times as much it counts as others
     *     (0.01 to 100), such as {@code {"trust": {"vision": 3, "dialogue": 2}, "vision": {"dialogue": 0.5}}}; {@code limit} of the
     *     consistency ratio: 0 to 1, default 0.1; {@code randomIndex}: {@code SAATY_1980} (default) or {@code SAATY_LATER}</td></tr>
     *   <tr><td>{@code partial-credit}</td><td>{@code thresholds}: for each question a list of logits from -50 to 50; and those of
     *     every estimation</td></tr>
     *   <tr><td>{@code rating-scale}</td><td>{@code locations}: a number of logits for each question; {@code thresholds}: a list of
     *     logits; and those of every estimation</td></tr>
     *   <tr><td>every estimation</td><td>{@code method}: {@code WLE} (default), {@code ML} or {@code EAP}; with {@code EAP}
     *     the {@code mean} (-50 to 50, default 0) and {@code sd} (0.01 to 10, default 1) of the prior; {@code lowest} and
     *     {@code highest} ability (-50 to 50, default -10 and 10)</td></tr>
     * </table>
     *
     * @return the strategies
     */
    public static Registry<ScoringStrategy> strategies() {
        return Registry.<ScoringStrategy>of("strategy")
                .with("weighted-mean", ScoringStrategy.weightedMean())
                .with("sum", ScoringStrategy.sum())
                .with("median", ScoringStrategy.median())
                .with("minimum", ScoringStrategy.minimum())
                .with("geometric-mean", ScoringStrategy.geometricMean())
                .with(
                        "trimmed-mean",
                        List.of(Parameter.decimal("share", TrimmedMean.LEAST, TrimmedMean.MOST, FIFTH)),
                        parameters -> ScoringStrategy.trimmedMean(parameters.decimal("share")))
                .with(
                        "percent-favourable",
                        List.of(Parameter.integer("top", PercentFavourable.LEAST, PercentFavourable.MOST, 2)),
                        parameters -> ScoringStrategy.percentFavourable(parameters.integer("top")))
                .with(
                        "percent-neutral",
                        List.of(Parameter.integer("top", PercentFavourable.LEAST, PercentFavourable.MOST, 2)),
                        parameters -> ScoringStrategy.percentNeutral(parameters.integer("top")))
                .with(
                        "percent-unfavourable",
                        List.of(Parameter.integer("top", PercentFavourable.LEAST, PercentFavourable.MOST, 2)),
                        parameters -> ScoringStrategy.percentUnfavourable(parameters.integer("top")))
                .with(
                        "share-at-or-above",
                        List.of(Parameter.decimal("cut", ShareAtOrAbove.LEAST, ShareAtOrAbove.MOST)),
                        parameters -> ScoringStrategy.shareAtOrAbove(parameters.decimal("cut")))
                .with(
                        "ahp-weighted-mean",
                        List.of(
                                Parameter.table("comparisons"),
                                Parameter.decimal("limit", BigDecimal.ZERO, BigDecimal.ONE, TENTH),
                                Parameter.oneOf("randomIndex", names(RandomIndex.values()))),
                        parameters -> ScoringStrategy.pairwiseWeightedMean(
                                PairwiseWeights.of(
                                        parameters.table("comparisons"),
                                        RandomIndex.valueOf(parameters.word("randomIndex"))),
                                parameters.decimal("limit")))
                .with(
                        "partial-credit",
                        withEstimation(Parameter.numbersByName("thresholds")),
                        parameters -> ScoringStrategy.partialCredit(
                                parameters.numbersByName("thresholds"),
                                estimator(parameters),
                                parameters.decimal("lowest"),
                                parameters.decimal("highest")))
                .with(
                        "rating-scale",
                        withEstimation(Parameter.numberByName("locations"), Parameter.numbers("thresholds")),
                        parameters -> ScoringStrategy.ratingScale(
                                parameters.numberByName("locations"),
                                parameters.numbers("thresholds"),
                                estimator(parameters),
                                parameters.decimal("lowest"),
                                parameters.decimal("highest")));
    }

    /**
     * The built-in strategies and those of every {@link StrategyProvider} that {@link ServiceLoader} finds for the current
     * thread. Nothing is looked for unless this is called.
     *
     * @return the strategies
     * @throws ServiceConfigurationError when a provider cannot be made, fails, or brings a name that is taken; it names the
     *     provider, and nothing is left out silently
     */
    public static Registry<ScoringStrategy> discovered() {
        Registry<ScoringStrategy> known = strategies();
        for (StrategyProvider provider : ServiceLoader.load(StrategyProvider.class)) {
            try {
                known = known.and(provider.strategies());
            } catch (RuntimeException e) {
                throw new ServiceConfigurationError(
                        "the strategy provider " + provider.getClass().getName() + " fails: " + e.getMessage(), e);
            }
        }
        return known;
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static List<Parameter> withEstimation(Parameter... own) {
        return Stream.concat(Stream.of(own), ESTIMATION.stream()).toList();
    }

    private static PersonEstimator estimator(Parameters parameters) {
        return switch (Estimation.valueOf(parameters.word("method"))) {
            case WLE -> PersonEstimator.weightedLikelihood();
            case ML -> PersonEstimator.maximumLikelihood();
            case EAP -> PersonEstimator.expectedAPosteriori(parameters.decimal("mean"), parameters.decimal("sd"));
        };
    }

    /**
     * The roll-ups: every strategy, applied to the scores of children, and {@code of-questions}, which scores all questions
     * under a dimension together.
     *
     * @param strategies the strategies
     * @return the roll-ups
     */
    public static Registry<RollUp> rollUps(Registry<ScoringStrategy> strategies) {
        return strategies.<RollUp>map("roll-up", RollUp.OfParts::new).with("of-questions", new RollUp.OfQuestions());
    }

    /**
     * The built-in missing rules.
     *
     * @return {@code share-answered} and {@code prorated}, each with {@code share} (0 to 1, default 0.5) {@code of} the
     *     questions {@code ASKED} (default) or {@code APPLICABLE}; {@code all-answered}; {@code blank-as-minimum};
     *     {@code zero-when-incomplete}
     */
    public static Registry<MissingRule> missingRules() {
        return Registry.<MissingRule>of("missing rule")
                .with(
                        "share-answered",
                        SHARE_AND_BASE,
                        parameters -> MissingRule.shareAnswered(parameters.decimal("share"), base(parameters)))
                .with(
                        "prorated",
                        SHARE_AND_BASE,
                        parameters -> MissingRule.prorated(parameters.decimal("share"), base(parameters)))
                .with("all-answered", MissingRule.allAnswered())
                .with("blank-as-minimum", MissingRule.blankAsLowest())
                .with("zero-when-incomplete", MissingRule.lowestWhenIncomplete());
    }

    private static MissingRule.Base base(Parameters parameters) {
        return MissingRule.Base.valueOf(parameters.word("of"));
    }
}
