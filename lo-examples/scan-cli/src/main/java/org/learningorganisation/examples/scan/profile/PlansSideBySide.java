package org.learningorganisation.examples.scan.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.sensitivity.ComparedDimension;
import org.learningorganisation.scoring.sensitivity.ComparedGroup;
import org.learningorganisation.scoring.sensitivity.PlanComparison;
import org.learningorganisation.scoring.sensitivity.PlanFigure;
import org.learningorganisation.scoring.sensitivity.RankAgreement;
import org.learningorganisation.scoring.sensitivity.WeightSensitivity;
import org.learningorganisation.scoring.statistic.Statistic;

/** Several plans on the same answers, for a terminal: how far they agree, and their figures of each group. */
public final class PlansSideBySide {

    private static final int PLACES = 3;

    private final Presentation presentation;
    private final Glyphs glyphs;

    /**
     * Comparisons by a model.
     *
     * @param model the definition by which was scored
     * @param wording the reader's language
     * @param glyphs what the terminal can show
     */
    public PlansSideBySide(MaturityModel model, Wording wording, Glyphs glyphs) {
        this.presentation = new Presentation(model, wording);
        this.glyphs = glyphs;
    }

    /**
     * The text of a comparison.
     *
     * @param comparison several plans on the same answers
     * @return lines of at most 79 characters, as far as single words allow
     */
    public String of(PlanComparison comparison) {
        List<String> parts = new ArrayList<>();
        parts.add(Lines.paragraph("", text("compare.basis")) + agreement(comparison));
        comparison.dimensions().forEach(dimension -> parts.add(groups(dimension, comparison)));
        if (comparison.draws().isPresent()) {
            parts.add(Lines.paragraph("", draws(comparison)));
        }
        return glyphs.shown(String.join("\n", parts));
    }

    private String draws(PlanComparison comparison) {
        var draws = comparison.draws().orElseThrow();
        return presentation
                .wording()
                .text(
                        "compare.draws",
                        "draws",
                        draws.draws(),
                        "seed",
                        Long.toString(draws.seed()),
                        "method",
                        draws.method(),
                        "concentration",
                        draws.concentration().toPlainString());
    }

    private String agreement(PlanComparison comparison) {
        TextTable table = new TextTable(List.of(false, true, true, true, true));
        table.add(0, List.of(text("compare.order"), text("compare.n"), "tau-b", "rho", text("compare.levels")));
        for (ComparedDimension dimension : comparison.dimensions()) {
            for (RankAgreement pair : dimension.agreement()) {
                String plans = comparison.provenances().size() > 2 ? " (" + pair.one() + ", " + pair.other() + ")" : "";
                table.add(
                        2,
                        List.of(
                                name(dimension) + plans,
                                pair.kendallTauB()
                                        .map(tau -> Integer.toString(tau.n()))
                                        .orElse("-"),
                                statistic(pair.kendallTauB()),
                                statistic(pair.spearman()),
                                pair.levels()
                                        .map(levels -> levels.changed() + "/" + levels.compared())
                                        .orElse("-")));
            }
        }
        return table.toString();
    }

    /** A dash where there is no order to compare; the file says why. */
    private String statistic(Optional<Statistic> statistic) {
        return statistic
                .map(found -> found.fold(figure -> decimal(figure.value(), PLACES), undefined -> "-"))
                .orElse("-");
    }

    private String groups(ComparedDimension dimension, PlanComparison comparison) {
        boolean drawn = comparison.draws().isPresent();
        List<Boolean> columns = new ArrayList<>(List.of(false, true, false, true, true));
        List<String> header = new ArrayList<>(List.of(
                name(dimension),
                text("profile.people"),
                text("profile.level"),
                text("profile.score"),
                text("compare.rank")));
        if (drawn) {
            columns.add(true);
            header.add(text("compare.holds"));
        }
        TextTable table = new TextTable(columns);
        table.add(0, header);
        for (ComparedGroup group : dimension.groups()) {
            String name = group.group().equals("/") ? text("profile.everybody") : group.group();
            String people =
                    group.people().isPresent() ? Integer.toString(group.people().getAsInt()) : "-";
            table.add(
                    2,
                    group.withheld()
                            .map(reason -> List.of(name, people, presentation.reason(reason)))
                            .orElse(List.of(name, people, "")));
            group.figures().forEach(figure -> table.add(4, row(figure, drawn)));
        }
        return table.toString();
    }

    private List<String> row(PlanFigure figure, boolean drawn) {
        if (figure.outcome().scored().isEmpty()) {
            String reason =
                    figure.outcome().reasonForNone().map(presentation::reason).orElse("");
            return List.of(figure.plan(), "", reason);
        }
        List<String> cells = new ArrayList<>(List.of(
                figure.plan(),
                "",
                figure.level().map(presentation::level).orElse("-"),
                presentation.score(figure.outcome().scored().get()),
                figure.rank()
                        .map(rank -> presentation
                                .wording()
                                .number(BigDecimal.valueOf(rank)
                                        .stripTrailingZeros()
                                        .setScale(1, RoundingMode.HALF_UP)))
                        .orElse("-")));
        if (drawn) {
            cells.add(holds(figure));
        }
        return cells;
    }

    /** In which share of the draws the level is the one it is with the given weights. */
    private String holds(PlanFigure figure) {
        Optional<Double> share = figure.weights()
                .filter(weights -> weights.unvaried().isEmpty())
                .map(WeightSensitivity::levels)
                .map(levels -> figure.level()
                        .map(LevelReached::id)
                        .map(id -> levels.getOrDefault(id, 0.0))
                        .orElse(0.0));
        return share.map(each -> decimal(100 * each, 1) + " %").orElse("-");
    }

    private String name(ComparedDimension dimension) {
        return dimension.id().equals("overall") ? text("target.overall") : presentation.text(dimension.name());
    }

    private String decimal(double value, int places) {
        return presentation.wording().number(BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP));
    }

    private String text(String key) {
        return presentation.wording().text(key);
    }
}
