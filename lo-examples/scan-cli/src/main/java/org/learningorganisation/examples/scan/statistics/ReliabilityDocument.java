package org.learningorganisation.examples.scan.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.group.Disclosure;
import org.learningorganisation.scoring.reliability.AlphaFigures;
import org.learningorganisation.scoring.reliability.OneFactorModel;
import org.learningorganisation.scoring.reliability.QuestionReliability;
import org.learningorganisation.scoring.reliability.Reliability;
import org.learningorganisation.scoring.strategy.Reason;

/** A report on reliability as a document: one object of each scale, by its id, beside what the report is of. */
public final class ReliabilityDocument {

    private final ReliabilityReport report;

    private ReliabilityDocument(ReliabilityReport report) {
        this.report = report;
    }

    /**
     * The document of a report.
     *
     * @param report the report
     * @return its properties
     * @throws IllegalArgumentException when a dimension has the name of another property
     */
    public static Map<String, @Nullable Object> of(ReliabilityReport report) {
        return new ReliabilityDocument(report).properties();
    }

    private Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>(new Properties()
                .with("model", report.model().id() + " " + report.model().version())
                .with("missing", report.used().key())
                .with("minimum", report.protection().minimum())
                .with("unsuppressed", report.protection().disclosure() == Disclosure.EVERYTHING)
                .asMap());
        for (ScaleReliability scale : report.scales()) {
            if (properties.put(scale.key(), scale(scale)) != null) {
                throw new IllegalArgumentException("'" + scale.key() + "' is also the name of another property");
            }
        }
        return properties;
    }

    private Map<String, @Nullable Object> scale(ScaleReliability scale) {
        return new Properties()
                .with(
                        report.used().key(),
                        scale.figures().fold(figures -> figures(figures, scale), Properties::withheld))
                .with(
                        "omega_one_factor_listwise",
                        scale.omega().fold(omega -> omega(omega, scale), Properties::withheld))
                .asMap();
    }

    private Map<String, @Nullable Object> figures(Reliability figures, ScaleReliability scale) {
        AlphaFigures alpha = figures.alpha();
        Optional<Reason> withheld = report.used() == PairsUsed.LISTWISE ? scale.completeMeans() : Optional.empty();
        Properties properties = new Properties()
                .with("n", figures.n())
                .with("k", figures.k())
                .with("min_pairwise_n", figures.smallestPairwiseN())
                .with("raw_alpha", alpha.raw())
                .with("std_alpha", alpha.standardised())
                .with("lambda1", figures.guttman().lambda1())
                .with("lambda2", figures.guttman().lambda2())
                .with("lambda3", figures.guttman().lambda3())
                .with("lambda5", figures.guttman().lambda5())
                .with("lambda6", figures.guttman().lambda6())
                .with("kr20", figures.kr20())
                .with("average_r", figures.meanCorrelation())
                .with("ase_duhachek", alpha.duhachekError())
                .with("feldt_ci95", alpha.feldt())
                .with("duhachek_ci95", alpha.duhachek())
                .with("bonett_ci95", alpha.bonett())
                .with("feldt_ci95_min_pairwise_n", alpha.feldtWithSmallestPairwiseN())
                .withUnless(withheld, "score_mean", figures.score().mean())
                .withUnless(withheld, "score_sd", figures.score().standardDeviation())
                .withUnless(withheld, "sem", figures.score().standardErrorOfMeasurement())
                .with("negative_item_total", figures.negativeItemTotal());
        Properties items = new Properties();
        figures.questions().forEach(question -> items.with(question.question(), item(question, withheld)));
        return properties
                .with("items", items.asMap())
                .with("warnings", warnings(figures, scale.units()))
                .asMap();
    }

    private Map<String, @Nullable Object> item(QuestionReliability question, Optional<Reason> withheld) {
        Properties properties = new Properties()
                .with("n", question.n())
                .withUnless(withheld, "mean", question.mean())
                .withUnless(withheld, "sd", question.standardDeviation())
                .with("r_drop", question.correctedItemTotal())
                .with("alpha_if_dropped", question.alphaIfDropped());
        return withheld.or(() -> report.protection().ofDistribution(question.distribution()))
                .map(reason -> properties.without("distribution", reason.code()))
                .orElseGet(() -> properties.with("distribution", distribution(question.distribution())))
                .asMap();
    }

    /** How many people have each score; a score that is no decimal is written as a fraction. */
    private static Map<String, @Nullable Object> distribution(SortedMap<BigFraction, Integer> people) {
        Properties properties = new Properties();
        people.forEach((score, number) -> properties.with(Fractions.text(score).replaceFirst("/1$", ""), number));
        return properties.asMap();
    }

    private static List<Map<String, @Nullable Object>> warnings(Reliability figures, ScaleReliability.Units units) {
        return Remark.of(figures, units).stream().map(Remark::properties).toList();
    }

    private Map<String, @Nullable Object> omega(OneFactorModel model, ScaleReliability scale) {
        Properties properties = new Properties()
                .with("n", model.n())
                .with("omega_total", model.omegaTotal())
                .with("omega_observed_variance", model.omegaObservedVariance());
        return model.fold(
                fit -> scale.completeMeans()
                        .map(reason -> withoutParameters(properties, reason.code()))
                        .orElseGet(() -> properties
                                .with("loadings", byQuestion(scale.questions(), fit.loadings()))
                                .with("residual_variances", byQuestion(scale.questions(), fit.residualVariances()))
                                .asMap()),
                noFit -> withoutParameters(properties, noFit.reason().name()));
    }

    private static Map<String, @Nullable Object> withoutParameters(Properties properties, String reason) {
        return properties
                .without("loadings", reason)
                .without("residual_variances", reason)
                .asMap();
    }

    private static Map<String, @Nullable Object> byQuestion(List<String> questions, List<Double> figures) {
        Properties properties = new Properties();
        for (int i = 0; i < figures.size(); i++) {
            properties.with(questions.get(i), figures.get(i));
        }
        return properties.asMap();
    }
}
