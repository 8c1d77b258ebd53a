package org.learningorganisation.examples.research;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.agreement.AverageDeviation;
import org.learningorganisation.scoring.agreement.CohenKappa;
import org.learningorganisation.scoring.agreement.CrossTable;
import org.learningorganisation.scoring.agreement.DifferenceMetric;
import org.learningorganisation.scoring.agreement.KappaWeights;
import org.learningorganisation.scoring.agreement.KrippendorffAlpha;
import org.learningorganisation.scoring.agreement.MeanBoundAgreement;
import org.learningorganisation.scoring.agreement.NullVariance;
import org.learningorganisation.scoring.agreement.OneWayAnova;
import org.learningorganisation.scoring.agreement.RaterModel;
import org.learningorganisation.scoring.agreement.RaterReliability;
import org.learningorganisation.scoring.agreement.WithinGroupAgreement;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.norm.Norm;
import org.learningorganisation.scoring.norm.NormSample;
import org.learningorganisation.scoring.plan.GroupRule;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.progress.ChangeRules;
import org.learningorganisation.scoring.progress.Difference;
import org.learningorganisation.scoring.progress.DimensionChange;
import org.learningorganisation.scoring.progress.DimensionTrend;
import org.learningorganisation.scoring.progress.GroupChange;
import org.learningorganisation.scoring.progress.Measurement;
import org.learningorganisation.scoring.progress.ReliableChange;
import org.learningorganisation.scoring.progress.Trend;
import org.learningorganisation.scoring.reliability.CompositeReliability;
import org.learningorganisation.scoring.reliability.OneFactorModel;
import org.learningorganisation.scoring.reliability.Reliability;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.RankCorrelation;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.strategy.Reason;

/** What the library gives for an input, statistic by statistic: a figure, or the reason why there is none. */
final class DegenerateFigures {

    private static final ConfidenceLevel CONFIDENCE = ConfidenceLevel.NINETY_FIVE;
    private static final int PLACES = 3;
    private static final Instant THEN = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<String, Function<DegenerateInput, String>> rows = new LinkedHashMap<>();

    private DegenerateFigures() {}

    /** The cells of a row, by the name of the statistic. */
    static Map<String, Function<DegenerateInput, String>> all() {
        DegenerateFigures figures = new DegenerateFigures();
        figures.reliability();
        figures.groups();
        figures.raters();
        figures.norms();
        figures.change();
        return Collections.unmodifiableMap(figures.rows);
    }

    private void reliability() {
        row("alpha", input -> reliability(input).alpha().raw());
        row("standardised alpha", input -> reliability(input).alpha().standardised());
        row("Feldt's limit", input -> reliability(input).alpha().feldt().lower());
        row("Bonett's limit", input -> reliability(input).alpha().bonett().lower());
        row("Duhachek's error", input -> reliability(input).alpha().duhachekError());
        row("lambda 1", input -> reliability(input).guttman().lambda1());
        row("lambda 2", input -> reliability(input).guttman().lambda2());
        row("lambda 3", input -> reliability(input).guttman().lambda3());
        row("lambda 5", input -> reliability(input).guttman().lambda5());
        row("lambda 6", input -> reliability(input).guttman().lambda6());
        row("mean r", input -> reliability(input).meanCorrelation());
        row("r_drop", input -> reliability(input).questions().get(0).correctedItemTotal());
        row("alpha if dropped", input -> reliability(input).questions().get(0).alphaIfDropped());
        row(
                "omega",
                input -> OneFactorModel.of(CrossProducts.of(input.scores().listwise()))
                        .omegaTotal());
        row("KR-20", input -> reliability(input).kr20());
        row("SEM", input -> reliability(input).score().standardErrorOfMeasurement());
        row(
                "composite",
                input -> CompositeReliability.of(
                        CrossProducts.of(input.scores()),
                        Collections.nCopies(input.scores().questions(), BigFraction.ONE),
                        Collections.nCopies(input.scores().questions(), new Statistic.Figure(0.8, 6))));
    }

    private static Reliability reliability(DegenerateInput input) {
        return Reliability.of(input.questions(), CrossProducts.of(input.scores()));
    }

    private void groups() {
        row("r_wg", input -> WithinGroupAgreement.rwg(input.firstQuestion(), uniform(input)));
        row(
                "r_wg(j)",
                input -> WithinGroupAgreement.rwgJ(input.answers(), uniform(input))
                        .statistic());
        row(
                "r*_wg(j)",
                input -> WithinGroupAgreement.rwgJLinear(input.answers(), uniform(input))
                        .statistic());
        row("AD, mean", input -> AverageDeviation.fromMean(input.answers()).statistic());
        row("AD, median", input -> AverageDeviation.fromMedian(input.answers()).statistic());
        row(
                "a_wg",
                input -> MeanBoundAgreement.awg(
                        input.firstQuestion(), input.reference().bounds()));
        row(
                "a_wg(j)",
                input -> MeanBoundAgreement.awgJ(
                                input.answers(), input.reference().bounds())
                        .statistic());
        row("F", input -> anova(input).f());
        row("ICC(1)", input -> anova(input).icc1WithMeanGroupSize());
        row("ICC(2)", input -> anova(input).icc2());
    }

    private static NullVariance uniform(DegenerateInput input) {
        return Optional.ofNullable(input.reference().nullVariances().get("uniform"))
                .orElseThrow();
    }

    /** The first half of the people is one group, the others another. */
    private static OneWayAnova anova(DegenerateInput input) {
        List<BigFraction> means = input.means();
        int half = (means.size() + 1) / 2;
        return OneWayAnova.of(Map.of("one", means.subList(0, half), "two", means.subList(half, means.size())));
    }

    private void raters() {
        raters("ICC(1,1)", RaterModel.ONE_WAY_SINGLE);
        raters("ICC(2,1)", RaterModel.TWO_WAY_RANDOM_SINGLE);
        raters("ICC(3,1)", RaterModel.TWO_WAY_MIXED_SINGLE);
        raters("ICC(1,k)", RaterModel.ONE_WAY_MEAN);
        raters("ICC(2,k)", RaterModel.TWO_WAY_RANDOM_MEAN);
        raters("ICC(3,k)", RaterModel.TWO_WAY_MIXED_MEAN);
        row("Krippendorff, nominal", input -> KrippendorffAlpha.of(input.scores(), DifferenceMetric.NOMINAL));
        row("Krippendorff, ordinal", input -> KrippendorffAlpha.of(input.scores(), DifferenceMetric.ORDINAL));
        row("Krippendorff, interval", input -> KrippendorffAlpha.of(input.scores(), DifferenceMetric.INTERVAL));
        row("Krippendorff, ratio", input -> KrippendorffAlpha.of(input.scores(), DifferenceMetric.RATIO));
        row(
                "kappa",
                input -> kappa(input, KappaWeights.unweighted(input.options().size())));
        row(
                "kappa, squared weights",
                input -> kappa(input, KappaWeights.quadratic(input.options().size())));
        row("tau-b", input -> RankCorrelation.kendallTauB(input.ofPair(0), input.ofPair(1)));
        row("rho", input -> RankCorrelation.spearman(input.ofPair(0), input.ofPair(1)));
    }

    /** People are what is rated, questions are the raters; a table of theirs has no empty cells. */
    private void raters(String name, RaterModel model) {
        row(
                name,
                input -> RaterReliability.of(input.scores().listwise())
                        .correlation(model, CONFIDENCE)
                        .icc());
    }

    private static Statistic kappa(DegenerateInput input, KappaWeights weights) {
        List<BigFraction> categories =
                input.options().stream().map(BigFraction::of).toList();
        return CohenKappa.kappa(CrossTable.ofPairs(categories, input.ofPair(0), input.ofPair(1)), weights);
    }

    private void norms() {
        row("percentile rank", input -> norm(input).percentileRank());
        row("z", input -> norm(input).z());
        row("T", input -> norm(input).t());
        row("normalised T", input -> norm(input).normalisedT());
        row("stanine", input -> norm(input).stanine());
        row("stanine of z", input -> norm(input).stanineOfZ());
        rows.put(
                "quartiles",
                input -> NormSample.of(input.means())
                        .quartiles()
                        .map(quartiles -> Stream.of(quartiles.lower(), quartiles.median(), quartiles.upper())
                                .map(quartile -> figure(quartile.doubleValue()))
                                .reduce((one, other) -> one + ", " + other)
                                .orElseThrow())
                        .orElse("empty"));
    }

    /** Of the first person among all; of the score 1 where there is nobody. */
    private static Norm norm(DegenerateInput input) {
        List<BigFraction> means = input.means();
        return NormSample.of(means).norm(means.isEmpty() ? BigFraction.ONE : means.get(0));
    }

    private void change() {
        rows.put(
                "difference",
                input -> difference(input, each -> figure(each.change().doubleValue())));
        rows.put("its standard error", input -> difference(input, each -> cell(each.standardError())));
        rows.put("its z", input -> difference(input, each -> cell(each.z())));
        row("RCI", DegenerateFigures::reliableChange);
        row("slope of the trend", input -> trend(input).slopePerYear());
    }

    private static GroupResult result(DegenerateInput input, Instant at) {
        var model = input.model();
        return Scorer.builder(model)
                .plan(ScoringPlan.builder("least")
                        .groups(new GroupRule(
                                GroupRule.LEAST_MINIMUM,
                                ScoringPlan.usual().groups().remainder()))
                        .build())
                .clock(Clock.fixed(at, ZoneOffset.UTC))
                .build()
                .score(input.responses(model, at).toList(), Grouping.none());
    }

    /** Everybody answers twice, in the same way. */
    private static String difference(DegenerateInput input, Function<Difference, String> cell) {
        DimensionChange change = GroupChange.between(result(input, THEN), result(input, NOW), ChangeRules.usual())
                .compared()
                .flatMap(changes -> changes.group("/"))
                .orElseThrow()
                .dimensions()
                .get(0);
        return change.difference()
                .map(cell)
                .orElseGet(
                        () -> change.later().reasonForNone().map(Reason::code).orElseThrow());
    }

    private static DimensionTrend trend(DegenerateInput input) {
        return Trend.ofGroup(
                        "/",
                        List.of(Measurement.of(result(input, THEN)), Measurement.of(result(input, NOW))),
                        ChangeRules.usual())
                .compared()
                .flatMap(trend -> trend.dimension("d"))
                .orElseThrow();
    }

    /** From 0 to 1, with the standard deviation and alpha of the input; a reason where one of these has it. */
    private static Statistic reliableChange(DegenerateInput input) {
        Reliability reliability = reliability(input);
        return reliability
                .score()
                .standardDeviation()
                .fold(
                        deviation -> reliability
                                .alpha()
                                .raw()
                                .fold(
                                        alpha -> new ReliableChange(deviation.value(), alpha.value(), CONFIDENCE)
                                                .index(BigFraction.ZERO, BigFraction.ONE),
                                        undefined -> undefined),
                        undefined -> undefined);
    }

    private void row(String name, Function<DegenerateInput, Statistic> statistic) {
        rows.put(name, input -> cell(statistic.apply(input)));
    }

    private static String cell(Statistic statistic) {
        return statistic.fold(
                figure -> figure(figure.value()),
                undefined -> undefined.reason().name());
    }

    private static String figure(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
