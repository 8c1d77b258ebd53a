package org.learningorganisation.examples.scan.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.scoring.agreement.BetweenGroups;
import org.learningorganisation.scoring.agreement.JointAgreement;
import org.learningorganisation.scoring.agreement.ScaleAgreement;
import org.learningorganisation.scoring.group.AgreementReport;
import org.learningorganisation.scoring.group.Disclosure;
import org.learningorganisation.scoring.group.GroupAgreement;
import org.learningorganisation.scoring.group.Guarded;
import org.learningorganisation.scoring.statistic.Statistic;

/** Agreement for a terminal: how far groups differ, and for each dimension how far the people of each group agree. */
public final class AgreementTable {

    private static final int PLACES = 3;

    /** A chance below this one would be shown as none at all. */
    private static final double SMALLEST_P = 0.001;

    private final Presentation presentation;
    private final Glyphs glyphs;
    private final List<String> nulls;

    /**
     * Agreement of people who answered a model.
     *
     * @param model the definition that was answered
     * @param wording the reader's language
     * @param glyphs what the terminal can show
     * @param nulls the names of the null distributions that are shown
     */
    public AgreementTable(MaturityModel model, Wording wording, Glyphs glyphs, List<String> nulls) {
        this.presentation = new Presentation(model, wording);
        this.glyphs = glyphs;
        this.nulls = List.copyOf(nulls);
    }

    /**
     * The text of a report.
     *
     * @param report agreement in every group
     * @return lines of at most 79 characters, as far as single words allow
     */
    public String of(AgreementReport report) {
        List<String> parts = new ArrayList<>();
        if (report.disclosure() == Disclosure.EVERYTHING) {
            parts.add(Lines.paragraph("", text("statistics.unsuppressed")));
        }
        if (report.groups().size() == 1) {
            parts.add(Lines.paragraph("", text("agreement.no-groups")));
        } else {
            parts.add(between(report));
            parts.add(Lines.paragraph("", text("agreement.legend-between")));
        }
        parts.add(Lines.paragraph(
                "", text("agreement." + report.answersUsed().name().toLowerCase(Locale.ROOT))));
        parts.add(within(report));
        parts.add(Lines.paragraph(
                "",
                presentation
                        .wording()
                        .text(
                                "agreement.legend",
                                "nulls",
                                nulls.stream().map(this::nullName).collect(Collectors.joining(", ")))));
        return glyphs.shown(String.join("\n", parts));
    }

    private String between(AgreementReport report) {
        TextTable table = new TextTable(List.of(false, true, true, true, true, true, true));
        table.add(0, List.of(text("agreement.between"), "n", text("agreement.groups"), "ICC(1)", "ICC(2)", "F", "p"));
        report.between()
                .forEach((id, guarded) -> table.add(
                        2,
                        guarded.fold(
                                between -> row(name(id), between),
                                reason -> List.of(name(id), presentation.reason(reason)))));
        return table.toString();
    }

    private List<String> row(String name, BetweenGroups between) {
        return List.of(
                name,
                Integer.toString(between.people()),
                Integer.toString(between.groups()),
                figure(between.icc1WithMeanGroupSize()),
                figure(between.icc2()),
                figure(between.f()),
                between.p()
                        .fold(
                                p -> p.value() < SMALLEST_P ? "<" + decimal(SMALLEST_P) : decimal(p.value()),
                                none -> "-"));
    }

    /** One table, so that the columns of all dimensions are as wide. */
    private String within(AgreementReport report) {
        TextTable table = new TextTable(
                Stream.concat(Stream.of(false), Stream.generate(() -> true).limit(3L + nulls.size()))
                        .toList());
        for (Dimension dimension : presentation.model().dimensions()) {
            if (!dimension.equals(presentation.model().dimensions().get(0))) {
                table.add(0, List.of(""));
            }
            List<String> header = new ArrayList<>(List.of(name(dimension.id()), "n"));
            nulls.stream().map(this::nullName).forEach(header::add);
            header.addAll(List.of("AD", "a_wg(j)"));
            table.add(0, header);
            report.groups().forEach(group -> table.add(2, row(group, dimension.id())));
        }
        return table.toString();
    }

    private List<String> row(GroupAgreement group, String dimension) {
        String name = group.group().equals("/") ? text("profile.everybody") : group.group();
        return Optional.ofNullable(group.scales().get(dimension))
                .map(guarded -> row(name, guarded))
                .orElseGet(() -> List.of(name, text("agreement.mixed")));
    }

    private List<String> row(String name, Guarded<ScaleAgreement> guarded) {
        return guarded.fold(
                agreement -> {
                    List<String> cells = new ArrayList<>(List.of(name, Integer.toString(agreement.people())));
                    nulls.forEach(each ->
                            cells.add(Optional.ofNullable(agreement.rwgJ().get(each))
                                    .map(JointAgreement::statistic)
                                    .map(this::figure)
                                    .orElse("-")));
                    cells.add(figure(agreement.adMean().statistic()));
                    cells.add(figure(agreement.awgJ().statistic()));
                    return cells;
                },
                reason -> List.of(name, presentation.reason(reason)));
    }

    private String nullName(String name) {
        return text("agreement." + name);
    }

    private String name(String id) {
        return presentation.model().dimension(id).isPresent() ? presentation.dimension(id) : text("target.overall");
    }

    private String figure(Statistic statistic) {
        return statistic.fold(figure -> decimal(figure.value()), undefined -> "-");
    }

    private String decimal(double value) {
        return presentation.wording().number(BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP));
    }

    private String text(String key) {
        return presentation.wording().text(key);
    }
}
