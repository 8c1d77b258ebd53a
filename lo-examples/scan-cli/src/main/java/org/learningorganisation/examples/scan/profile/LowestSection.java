package org.learningorganisation.examples.scan.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelScheme;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.ScoreOutcome;

/** What the level of the lowest dimension looks like at work, and what the level after it does. */
final class LowestSection {

    /** The level goes before the score, because a plan may give levels that do not follow scores. */
    private static final Comparator<Placed> LOWEST_FIRST =
            Comparator.comparingInt((Placed placed) -> placed.level().rank()).thenComparingDouble(Placed::score);

    private final Presentation presentation;
    private final Wording wording;

    LowestSection(Presentation presentation) {
        this.presentation = presentation;
        this.wording = presentation.wording();
    }

    private record Placed(Dimension dimension, LevelReached level, double score) {}

    /** A text; empty when the definition does not say what levels look like in the lowest dimension. */
    String of(GroupNode group) {
        return Stream.of(group.disciplines(), group.successAreas())
                .flatMap(List::stream)
                .flatMap(score -> placed(score).stream())
                .min(LOWEST_FIRST)
                .map(this::text)
                .orElse("");
    }

    /** An outcome is not worked on itself. */
    private Optional<Placed> placed(GroupScore score) {
        return presentation
                .model()
                .dimension(score.id())
                .filter(dimension -> dimension.role() == Dimension.Role.MATURITY)
                .flatMap(dimension -> score.standing()
                        .map(LevelStanding::level)
                        .flatMap(level -> score.outcome()
                                .scored()
                                .map(ScoreOutcome.Scored::score)
                                .map(value -> new Placed(dimension, level, value))));
    }

    private String text(Placed lowest) {
        String levels = Stream.of(Optional.of(lowest.level()), next(lowest.level()))
                .flatMap(Optional::stream)
                .map(level -> looksLike(lowest.dimension(), level))
                .collect(Collectors.joining());
        String name = presentation.text(lowest.dimension().name());
        return levels.isEmpty() ? "" : Lines.paragraph("", wording.text("profile.lowest", "name", name)) + levels;
    }

    private String looksLike(Dimension dimension, LevelReached level) {
        return Optional.ofNullable(dimension.levelDescriptions().get(level.id()))
                .map(text -> Lines.paragraph(
                        "  ",
                        wording.text(
                                "profile.looks-like",
                                "level",
                                presentation.level(level),
                                "text",
                                presentation.text(text))))
                .orElse("");
    }

    private Optional<LevelReached> next(LevelReached level) {
        return LevelScheme.of(presentation.model()).above(level).map(LevelScheme.Step::level);
    }
}
