package org.learningorganisation.examples.scan.versions;

import java.util.List;
import java.util.Optional;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.evolution.Change;
import org.learningorganisation.model.evolution.DefinitionComparison;
import org.learningorganisation.model.evolution.Verdict;

/** What changed between two versions, the worst first, and below it what that means. */
public final class DiffText {

    private final Wording wording;

    /**
     * In a language.
     *
     * @param wording the texts
     */
    public DiffText(Wording wording) {
        this.wording = wording;
    }

    /**
     * The text.
     *
     * @param comparison two versions
     * @return lines, each with its line end
     */
    public String of(DefinitionComparison comparison) {
        StringBuilder text = new StringBuilder();
        text.append(comparison.older())
                .append(" -> ")
                .append(comparison.newer())
                .append("\n\n");
        if (comparison.changes().isEmpty()) {
            text.append(wording.text("diff.none")).append("\n\n");
        }
        for (Verdict verdict : List.of(Verdict.NOT_COMPARABLE, Verdict.SHARED_QUESTIONS, Verdict.COMPARABLE)) {
            List<Change> changes = comparison.changes(verdict);
            if (!changes.isEmpty()) {
                text.append(wording.text("diff.heading." + verdict)).append('\n');
                changes.forEach(change -> append(text, change));
                text.append('\n');
            }
        }
        text.append(verdict(comparison)).append('\n');
        text.append(wording.text(
                        "diff.version", "message", inWords(comparison.version().message())))
                .append('\n');
        return text.toString();
    }

    private String verdict(DefinitionComparison comparison) {
        int shared = comparison.sharedQuestions().questions().size();
        return switch (comparison.verdict()) {
            case COMPARABLE -> wording.text("diff.verdict.COMPARABLE");
            case SHARED_QUESTIONS -> wording.counted("diff.verdict.SHARED_QUESTIONS", shared);
            case NOT_COMPARABLE -> wording.text("diff.verdict.NOT_COMPARABLE");
        };
    }

    private String inWords(LocalizedText text) {
        return text.in(wording.language(), LanguageTag.ENGLISH);
    }

    private void append(StringBuilder text, Change change) {
        text.append("  ")
                .append(inWords(change.message()))
                .append(" [")
                .append(change.kind())
                .append("]\n");
        text.append("    ").append(change.path()).append('\n');
        value(text, "- ", change.before());
        value(text, "+ ", change.after());
        value(text, "= ", change.reason());
    }

    private static void value(StringBuilder text, String sign, Optional<String> value) {
        value.ifPresent(shown -> text.append("    ")
                .append(sign)
                .append(shown.replaceAll("\\R", " "))
                .append('\n'));
    }
}
