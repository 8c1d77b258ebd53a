package org.learningorganisation.examples.scan.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.evolution.MigratedAnswer.Outcome;
import org.learningorganisation.model.evolution.MigrationCounts;

/** What becomes of answers, question by question; questions of which every answer is kept are counted together. */
public final class MigrationText {

    private static final int NUMBER = 8;

    private final Wording wording;

    /**
     * In a language.
     *
     * @param wording the texts
     */
    public MigrationText(Wording wording) {
        this.wording = wording;
    }

    /**
     * The text.
     *
     * @param counts what became of the answers of a file
     * @return lines, each with its line end
     */
    public String of(MigrationCounts counts) {
        List<String> lines = new ArrayList<>();
        lines.add(
                counts.from() + " -> " + counts.to() + ": " + wording.counted("migrate.responses", counts.responses()));
        lines.add("");
        int width = Math.max(
                wording.text("migrate.question").length(),
                counts.questions().keySet().stream()
                        .mapToInt(String::length)
                        .max()
                        .orElse(0));
        lines.add(row(
                width,
                wording.text("migrate.question"),
                wording.text("migrate.kept"),
                wording.text("migrate.altered"),
                wording.text("migrate.mapped"),
                wording.text("migrate.lost")));
        counts.questions().forEach((question, count) -> {
            if (count.kept() < count.answers()) {
                lines.add(row(
                                width,
                                question,
                                number(count.kept()),
                                number(count.altered()),
                                number(count.mapped()),
                                number(count.lost()))
                        + reasons(count));
            }
        });
        lines.add(row(
                width,
                wording.text("migrate.all"),
                number(counts.total(Outcome.KEPT)),
                number(counts.total(Outcome.ALTERED)),
                number(counts.total(Outcome.MAPPED)),
                number(counts.total(Outcome.LOST))));
        if (!counts.toAsk().isEmpty()) {
            lines.add("");
            lines.add(wording.text("migrate.to-ask"));
            counts.toAsk()
                    .forEach((question, responses) ->
                            lines.add("  " + question + ": " + wording.counted("migrate.responses", responses)));
        }
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private static String row(int width, String question, String... numbers) {
        return padded(question, width)
                + Stream.of(numbers).map(MigrationText::right).collect(Collectors.joining());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text) {
        return " " + " ".repeat(Math.max(0, NUMBER - text.length())) + text;
    }

    private String reasons(MigrationCounts.Counts counts) {
        List<String> reasons = new ArrayList<>();
        counts.alterations().forEach((alteration, n) -> reasons.add(n + " " + inWords(alteration.message())));
        counts.reasons().forEach((reason, n) -> reasons.add(n + " " + inWords(reason.message())));
        return reasons.isEmpty() ? "" : "  " + String.join("; ", reasons);
    }

    private String inWords(LocalizedText text) {
        return text.in(wording.language(), LanguageTag.ENGLISH);
    }
}
