package org.learningorganisation.examples.scan.profile;

import java.util.List;
import java.util.Optional;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.ScoreOutcome;

/** The overall score and level in plain sentences, and what holds the level back. */
final class OverallSection {

    private final Presentation presentation;
    private final Wording wording;

    OverallSection(Presentation presentation) {
        this.presentation = presentation;
        this.wording = presentation.wording();
    }

    String of(GroupNode group) {
        return group.overall()
                .map(overall -> overall.outcome()
                        .scored()
                        .map(scored -> scored(scored, overall, group))
                        .orElseGet(() -> none(overall)))
                .orElseGet(() -> Lines.paragraph("", wording.text("profile.no-overall")));
    }

    private String none(GroupScore overall) {
        String reason =
                overall.outcome().reasonForNone().map(presentation::reason).orElse("");
        return Lines.paragraph("", wording.text("profile.overall-none", "reason", reason));
    }

    private String scored(ScoreOutcome.Scored scored, GroupScore overall, GroupNode group) {
        String key = scored.metric() == Metric.RAW ? "profile.overall-raw" : "profile.overall";
        String score = Lines.paragraph("", wording.text(key, "score", presentation.score(scored)));
        return score
                + overall.standing().map(standing -> level(standing, group)).orElse("");
    }

    private String level(LevelStanding standing, GroupNode group) {
        LevelReached level = standing.effective();
        String reached = wording.text(
                "profile.overall-level",
                "rank",
                level.rank(),
                "top",
                presentation.topRank(),
                "name",
                presentation.levelName(level));
        String description = presentation.levelDescription(level);
        return Lines.paragraph("", reached)
                + (description.isEmpty() ? "" : Lines.paragraph("", description))
                + cap(standing, group);
    }

    private String cap(LevelStanding standing, GroupNode group) {
        if (standing.capped().isEmpty()) {
            return "";
        }
        return standing.cappedBy()
                .map(dimension -> heldBack(standing.level(), dimension, group))
                .orElseGet(() -> Lines.paragraph("", wording.text("profile.not-capped")));
    }

    private String heldBack(LevelReached uncapped, String dimension, GroupNode group) {
        Optional<LevelReached> weakest = List.of(group.disciplines(), group.successAreas()).stream()
                .flatMap(List::stream)
                .filter(score -> score.id().equals(dimension))
                .findFirst()
                .flatMap(GroupScore::standing)
                .map(LevelStanding::level);
        return Lines.paragraph(
                "",
                wording.text(
                        "profile.capped",
                        "uncapped",
                        presentation.level(uncapped),
                        "dimension",
                        presentation.dimension(dimension),
                        "weakest",
                        weakest.map(presentation::level).orElse("-")));
    }
}
