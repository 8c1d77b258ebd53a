package org.learningorganisation.examples.scan.statistics;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.scoring.agreement.AgreementReference;
import org.learningorganisation.scoring.agreement.BetweenGroups;
import org.learningorganisation.scoring.agreement.ScaleAgreement;
import org.learningorganisation.scoring.group.AgreementReport;
import org.learningorganisation.scoring.group.Disclosure;
import org.learningorganisation.scoring.group.GroupAgreement;
import org.learningorganisation.scoring.group.Guarded;
import org.learningorganisation.scoring.statistic.Statistic;

/** A report on agreement as a document: how far groups differ, everybody, and each group by its path. */
public final class AgreementDocument {

    /** The path of everybody, and what every other path begins with. */
    private static final String EVERYBODY = "/";

    private static final String MIXED = "MIXED_ANSWER_SCALES";

    private final MaturityModel model;
    private final AgreementReport report;

    private AgreementDocument(MaturityModel model, AgreementReport report) {
        this.model = model;
        this.report = report;
    }

    /**
     * The document of a report.
     *
     * @param model the definition that was answered
     * @param report the report
     * @param minimum the fewest people whom a figure may rest on
     * @return its properties
     */
    public static Map<String, @Nullable Object> of(MaturityModel model, AgreementReport report, int minimum) {
        return new AgreementDocument(model, report).properties(minimum);
    }

    private Map<String, @Nullable Object> properties(int minimum) {
        Properties properties = new Properties()
                .with("model", model.id() + " " + model.version())
                .with("missing", missing())
                .with("minimum", minimum)
                .with("unsuppressed", report.disclosure() == Disclosure.EVERYTHING);
        nullVariances(properties);
        Properties icc = new Properties();
        report.between()
                .forEach((figure, between) ->
                        icc.with(figure, between.fold(AgreementDocument::between, Properties::withheld)));
        properties.with("icc", icc.asMap());
        Properties teams = new Properties();
        for (GroupAgreement group : report.groups()) {
            if (group.group().equals(EVERYBODY)) {
                properties.with("everybody", group(group));
            } else {
                teams.with(group.group().substring(EVERYBODY.length()), group(group));
            }
        }
        return properties.with("teams", teams.asMap()).asMap();
    }

    private String missing() {
        return report.answersUsed().name().toLowerCase(Locale.ROOT);
    }

    /** One for all dimensions where they share it, and that of each. */
    private void nullVariances(Properties properties) {
        if (new HashSet<>(report.references().values()).size() == 1) {
            properties.with(
                    "null_variance",
                    variances(report.references().values().iterator().next()));
        } else {
            properties.without("null_variance", MIXED);
        }
        Properties each = new Properties();
        report.references().forEach((dimension, reference) -> each.with(dimension, variances(reference)));
        properties.with("null_variance_by_dimension", each.asMap());
    }

    private static Map<String, @Nullable Object> variances(AgreementReference reference) {
        Properties variances = new Properties();
        reference
                .nullVariances()
                .forEach((name, variance) ->
                        variances.with(name, variance.value().doubleValue()));
        return variances.asMap();
    }

    private static Map<String, @Nullable Object> between(BetweenGroups between) {
        Properties properties = new Properties();
        between.counts().forEach(properties::with);
        between.statistics().forEach(properties::with);
        return properties.asMap();
    }

    private Map<String, @Nullable Object> group(GroupAgreement group) {
        Properties rwg = new Properties();
        group.rwg().forEach((question, guarded) -> rwg(rwg, question, guarded));
        Properties scales = new Properties();
        for (Dimension dimension : model.dimensions()) {
            scales.with(dimension.id(), scale(group, dimension.id()));
        }
        return respondents(new Properties(), group.respondents())
                .with("rwg", rwg.asMap())
                .with("scales", scales.asMap())
                .asMap();
    }

    private static void rwg(Properties rwg, String question, Guarded<Statistic> guarded) {
        guarded.fold(
                statistic -> rwg.with(question, statistic), reason -> rwg.with(question, Properties.withheld(reason)));
    }

    private Map<String, @Nullable Object> scale(GroupAgreement group, String dimension) {
        Properties properties = new Properties();
        Guarded<ScaleAgreement> scale = group.scales().get(dimension);
        return scale == null
                ? properties.without(missing(), MIXED).asMap()
                : properties
                        .with(
                                missing(),
                                scale.fold(
                                        agreement -> agreement(agreement, group.respondents()), Properties::withheld))
                        .asMap();
    }

    private static Map<String, @Nullable Object> agreement(ScaleAgreement agreement, OptionalInt respondents) {
        Properties properties = new Properties();
        agreement.counts().forEach(properties::with);
        respondents(properties, respondents);
        agreement.statistics().forEach(properties::with);
        return properties.asMap();
    }

    private static Properties respondents(Properties properties, OptionalInt respondents) {
        return respondents.isPresent()
                ? properties.with("respondents", respondents.getAsInt())
                : properties.without("respondents", "WITHHELD");
    }
}
