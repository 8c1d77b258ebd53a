package org.learningorganisation.examples.scan.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.Citation;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.advice.NextAction;
import org.learningorganisation.scoring.advice.NextActions;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelScheme;
import org.learningorganisation.scoring.result.GroupNode;

/** What to do next: the action, why it is this one, and where it comes from. */
final class NextSteps {

    private final Presentation presentation;
    private final Wording wording;
    private final Optional<NextActions> towardTarget;

    /** Toward a target, or without one toward the next level. */
    NextSteps(Presentation presentation, Optional<NextActions> towardTarget) {
        this.presentation = presentation;
        this.wording = presentation.wording();
        this.towardTarget = towardTarget;
    }

    /** A text; empty when the definition has no advice for this group. */
    String of(GroupNode group) {
        List<NextAction> actions = towardTarget
                .orElseGet(() -> NextActions.from(presentation.model()))
                .forGroup(group);
        if (actions.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(wording.text("profile.next")).append('\n');
        for (int i = 0; i < actions.size(); i++) {
            NextAction action = actions.get(i);
            text.append(Lines.paragraph(
                    "  " + (i + 1) + ". ", presentation.text(action.action().text())));
            text.append(Lines.paragraph("     ", why(action)));
            String sources =
                    action.action().sources().stream().map(this::source).collect(Collectors.joining("; "));
            if (!sources.isEmpty()) {
                text.append(Lines.paragraph("     ", wording.text("profile.source", "sources", sources)));
            }
        }
        return text.toString();
    }

    private String why(NextAction action) {
        Metric metric = presentation.model().levelMetric();
        BigDecimal target = BigDecimal.valueOf(action.target()).stripTrailingZeros();
        BigDecimal score = presentation.rounded(action.target() - action.gap(), metric);
        Optional<LevelReached> level = levelFrom(target);
        return wording.text(
                level.isPresent() ? "profile.why" : towardTarget.isEmpty() ? "profile.why-top" : "profile.why-target",
                "name",
                presentation.text(action.because().name()),
                "score",
                wording.number(score),
                "gap",
                wording.number(target.subtract(score)),
                "target",
                wording.number(target),
                "level",
                level.map(presentation::level).orElse(""));
    }

    private Optional<LevelReached> levelFrom(BigDecimal target) {
        return LevelScheme.of(presentation.model()).steps().stream()
                .filter(step ->
                        step.from().filter(from -> from.compareTo(target) == 0).isPresent())
                .map(LevelScheme.Step::level)
                .findFirst();
    }

    private String source(Citation citation) {
        String title = presentation.model().guidance().sources().stream()
                .filter(source -> source.id().equals(citation.source()))
                .map(source -> source.title() + " (" + source.id() + ")")
                .findFirst()
                .orElse(citation.source());
        return Stream.of(
                        Optional.of(title), citation.section(), citation.quote().map(quote -> "\"" + quote + "\""))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
