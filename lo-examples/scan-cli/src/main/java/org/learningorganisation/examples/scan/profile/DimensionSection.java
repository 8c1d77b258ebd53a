package org.learningorganisation.examples.scan.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.ScoreOutcome;

/** The scores of all disciplines and success areas: a part below its whole, an outcome marked as one. */
final class DimensionSection {

    private static final int INDENT = 2;

    private final Presentation presentation;
    private final Glyphs glyphs;
    private final Metric metric;
    private final List<GroupScore> scores;
    private final boolean means;
    private final TextTable table;

    DimensionSection(Presentation presentation, Glyphs glyphs, Metric metric, GroupNode group) {
        this.presentation = presentation;
        this.glyphs = glyphs;
        this.metric = metric;
        this.scores = new ArrayList<>(group.disciplines());
        scores.addAll(group.successAreas());
        this.means = metric != Metric.RAW
                && scores.stream()
                        .flatMap(score -> score.outcome().scored().stream())
                        .anyMatch(scored -> scored.mean().isPresent());
        this.table = new TextTable(columns());
    }

    @Override
    public String toString() {
        List<String> header = new ArrayList<>(List.of("", text("profile.score")));
        if (means) {
            header.add(text("profile.mean"));
        }
        if (presentation.hasLevels()) {
            header.add(text("profile.level"));
        }
        if (hasBars()) {
            header.add(text("profile.bar"));
        }
        table.add(0, header);
        add("profile.disciplines", presentation.model().disciplines());
        add("profile.areas", presentation.model().successAreas());
        return table.toString();
    }

    private boolean hasBars() {
        return metric != Metric.RAW;
    }

    private List<Boolean> columns() {
        List<Boolean> right = new ArrayList<>(List.of(false, true));
        if (means) {
            right.add(true);
        }
        if (presentation.hasLevels()) {
            right.add(false);
        }
        if (hasBars()) {
            right.add(false);
        }
        return right;
    }

    private void add(String heading, List<? extends Dimension> dimensions) {
        if (!dimensions.isEmpty()) {
            table.add(0, List.of(text(heading)));
            addParts(Optional.empty(), INDENT, dimensions);
        }
    }

    private void addParts(Optional<String> parent, int indent, List<? extends Dimension> dimensions) {
        for (Dimension dimension : dimensions) {
            if (dimension.parent().equals(parent)) {
                scores.stream()
                        .filter(score -> score.id().equals(dimension.id()))
                        .findFirst()
                        .ifPresent(score -> table.add(indent, row(dimension, score)));
                addParts(Optional.of(dimension.id()), indent + INDENT, dimensions);
            }
        }
    }

    private List<String> row(Dimension dimension, GroupScore score) {
        String name = presentation.text(dimension.name());
        String shown = dimension.role() == Dimension.Role.OUTCOME ? name + " " + text("profile.outcome") : name;
        return score.outcome()
                .scored()
                .map(scored -> scored(shown, score, scored))
                .orElseGet(() -> List.of(shown, reason(score)));
    }

    private List<String> scored(String name, GroupScore score, ScoreOutcome.Scored scored) {
        List<String> cells = new ArrayList<>(List.of(name, presentation.score(scored)));
        if (means) {
            cells.add(scored.mean().map(presentation::mean).orElse("-"));
        }
        if (presentation.hasLevels()) {
            cells.add(score.standing()
                    .map(LevelStanding::level)
                    .map(presentation::level)
                    .or(score::rating)
                    .orElse("-"));
        }
        if (hasBars()) {
            cells.add(glyphs.bar(presentation.rounded(scored.score(), scored.metric())));
        }
        return cells;
    }

    private String reason(GroupScore score) {
        return score.outcome().reasonForNone().map(presentation::reason).orElse("");
    }

    private String text(String key) {
        return presentation.wording().text(key);
    }
}
