package org.learningorganisation.examples.scan.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.examples.scan.statistics.ReliabilityReport;
import org.learningorganisation.examples.scan.statistics.Remark;
import org.learningorganisation.examples.scan.statistics.ScaleReliability;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.scoring.group.Disclosure;
import org.learningorganisation.scoring.reliability.QuestionReliability;
import org.learningorganisation.scoring.reliability.Reliability;
import org.learningorganisation.scoring.statistic.Statistic;

/** Reliability for a terminal: a row of each scale, and below it what there is to remark. */
public final class ReliabilityTable {

    private static final int PLACES = 3;

    private final Presentation presentation;
    private final Glyphs glyphs;

    /**
     * Reliability of answers to a model.
     *
     * @param model the definition that was answered
     * @param wording the reader's language
     * @param glyphs what the terminal can show
     */
    public ReliabilityTable(MaturityModel model, Wording wording, Glyphs glyphs) {
        this.presentation = new Presentation(model, wording);
        this.glyphs = glyphs;
    }

    /**
     * The text of a report.
     *
     * @param report reliability of every scale
     * @return lines of at most 79 characters, as far as single words allow
     */
    public String of(ReliabilityReport report) {
        List<String> parts = new ArrayList<>();
        if (report.protection().disclosure() == Disclosure.EVERYTHING) {
            parts.add(Lines.paragraph("", text("statistics.unsuppressed")));
        }
        parts.add(Lines.paragraph("", text("reliability." + report.used().key())));
        parts.add(table(report));
        String remarks = remarks(report);
        if (!remarks.isEmpty()) {
            parts.add(remarks);
        }
        parts.add(Lines.paragraph("", text("reliability.legend")));
        return glyphs.shown(String.join("\n", parts));
    }

    private String table(ReliabilityReport report) {
        TextTable table = new TextTable(List.of(false, true, true, true, true, true, true, true, true, true));
        table.add(
                0,
                List.of(
                        "",
                        "k",
                        "n",
                        "alpha",
                        text("reliability.from"),
                        text("reliability.to"),
                        "std",
                        "lambda6",
                        "omega",
                        "n"));
        report.scales().forEach(scale -> table.add(0, row(scale)));
        return table.toString();
    }

    private List<String> row(ScaleReliability scale) {
        String k = Integer.toString(scale.questions().size());
        return scale.figures()
                .fold(
                        figures -> {
                            List<String> cells = new ArrayList<>(List.of(
                                    name(scale),
                                    k,
                                    Integer.toString(figures.n()),
                                    figure(figures.alpha().raw()),
                                    figure(figures.alpha().feldt().lower()),
                                    figure(figures.alpha().feldt().upper()),
                                    figure(figures.alpha().standardised()),
                                    figure(figures.guttman().lambda6())));
                            cells.addAll(scale.omega()
                                    .fold(
                                            omega -> List.of(figure(omega.omegaTotal()), Integer.toString(omega.n())),
                                            reason -> List.of("-", "-")));
                            return cells;
                        },
                        reason -> List.of(name(scale), k, presentation.reason(reason)));
    }

    private String remarks(ReliabilityReport report) {
        StringBuilder text = new StringBuilder();
        for (ScaleReliability scale : report.scales()) {
            scale.figures().shown().stream()
                    .flatMap(figures -> Stream.concat(
                            Remark.of(figures, scale.units()).stream().map(remark -> remark(remark, figures)),
                            undefined(scale, figures)))
                    .forEach(remark -> text.append(Lines.paragraph("  ", name(scale) + ": " + remark)));
        }
        return text.toString();
    }

    private String remark(Remark remark, Reliability figures) {
        Optional<QuestionReliability> about = figures.questions().stream()
                .filter(question -> remark.question().equals(Optional.of(question.question())))
                .findFirst();
        return presentation
                .wording()
                .text(
                        "remark." + remark.kind(),
                        "question",
                        remark.question().orElse(""),
                        "figure",
                        about.map(question -> figure(question.correctedItemTotal()))
                                .orElse(""));
    }

    /** Which figures of a row are not there, and why. */
    private Stream<String> undefined(ScaleReliability scale, Reliability figures) {
        return Stream.of(
                        none("alpha", figures.alpha().raw()),
                        none("std", figures.alpha().standardised()),
                        none("lambda6", figures.guttman().lambda6()),
                        scale.omega()
                                .fold(
                                        omega -> none("omega", omega.omegaTotal()),
                                        reason -> Optional.of(none("omega", presentation.reason(reason)))))
                .flatMap(Optional::stream);
    }

    private Optional<String> none(String name, Statistic statistic) {
        return statistic.fold(
                figure -> Optional.empty(),
                undefined -> Optional.of(
                        none(name, text("undefined." + undefined.reason().name()))));
    }

    private String none(String name, String reason) {
        return presentation.wording().text("statistics.none", "name", name, "reason", reason);
    }

    private String name(ScaleReliability scale) {
        return scale.dimension().map(presentation::dimension).orElse(text("reliability.all"));
    }

    private String figure(Statistic statistic) {
        return statistic.fold(
                figure -> presentation
                        .wording()
                        .number(BigDecimal.valueOf(figure.value()).setScale(PLACES, RoundingMode.HALF_UP)),
                undefined -> "-");
    }

    private String text(String key) {
        return presentation.wording().text(key);
    }
}
