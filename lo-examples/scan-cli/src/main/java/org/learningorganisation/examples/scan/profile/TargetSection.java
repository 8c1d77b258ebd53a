package org.learningorganisation.examples.scan.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.comparison.AnswerGaps;
import org.learningorganisation.scoring.comparison.TargetComparison;
import org.learningorganisation.scoring.comparison.TargetGap;
import org.learningorganisation.scoring.exact.Fractions;

/** Scores or levels beside a target: where each is, where it should be, and what is still to go. */
final class TargetSection {

    private static final int PLACES = 2;

    /** A fraction with more than this below the line says less than its decimals. */
    private static final long LARGEST_SHOWN = 1000;

    private final Presentation presentation;

    TargetSection(Presentation presentation) {
        this.presentation = presentation;
    }

    String of(TargetComparison comparison) {
        return of(comparison.gaps()) + comparison.answers().map(this::answers).orElse("");
    }

    String of(List<TargetGap> gaps) {
        if (gaps.isEmpty()) {
            return Lines.paragraph("", text("target.none"));
        }
        boolean begun = gaps.stream().anyMatch(gap -> gap.begin().isPresent());
        TextTable table =
                new TextTable(begun ? List.of(false, true, true, true, true, true) : List.of(false, true, true, true));
        List<String> header = new ArrayList<>(
                List.of(text("target.heading"), text("target.now"), text("target.wanted"), text("target.gap")));
        if (begun) {
            header.add(text("target.begin"));
            header.add(text("target.progress"));
        }
        table.add(0, header);
        gaps.forEach(gap -> table.add(2, row(gap, begun)));
        return table.toString();
    }

    private List<String> row(TargetGap gap, boolean begun) {
        String name = gap.id().equals("overall") ? text("target.overall") : presentation.dimension(gap.id());
        String unit = gap.unit() == TargetGap.Unit.LEVEL ? " " + text("target.level") : "";
        List<String> cells = new ArrayList<>(
                List.of(name + unit, figure(gap.current()), figure(Optional.of(gap.wanted())), figure(gap.gap())));
        if (begun) {
            cells.add(figure(gap.begin()));
            cells.add(figure(gap.progress()));
        }
        return cells;
    }

    private String answers(AnswerGaps answers) {
        BigDecimal percent = decimal(answers.percentToTarget().multiply(Fractions.HUNDRED), 1);
        return Lines.paragraph(
                "",
                presentation
                        .wording()
                        .text(
                                "target.answers",
                                "percent",
                                presentation.wording().number(percent),
                                "share",
                                Fractions.text(answers.percentToTarget()),
                                "gaps",
                                Fractions.text(answers.gaps()),
                                "wanted",
                                Fractions.text(answers.wanted())));
    }

    /** A decimal to read, and the fraction itself where it is short. */
    private String figure(Optional<BigFraction> value) {
        return value.map(fraction -> {
                    String decimal = presentation.wording().number(decimal(fraction, PLACES));
                    boolean told = fraction.getDenominator().longValue() != 1
                            && fraction.getDenominator().bitLength() < Long.SIZE
                            && Math.abs(fraction.getDenominator().longValue()) <= LARGEST_SHOWN;
                    return told ? decimal + " (" + Fractions.text(fraction) + ")" : decimal;
                })
                .orElse("-");
    }

    private static BigDecimal decimal(BigFraction fraction, int places) {
        return fraction.bigDecimalValue(places, RoundingMode.HALF_UP);
    }

    private String text(String key) {
        return presentation.wording().text(key);
    }
}
