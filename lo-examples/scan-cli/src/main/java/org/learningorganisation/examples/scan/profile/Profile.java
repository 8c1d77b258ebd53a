package org.learningorganisation.examples.scan.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.advice.NextActions;
import org.learningorganisation.scoring.comparison.TargetComparison;
import org.learningorganisation.scoring.comparison.TargetGap;
import org.learningorganisation.scoring.result.GroupResult;

/**
 * The maturity profile of a group result, for a manager at a terminal of 80 columns: every figure in words and columns, so
 * that it can be read aloud, with bars beside them.
 */
public final class Profile {

    private final Presentation presentation;
    private final Glyphs glyphs;
    private final LevelLimits limits;
    private final Optional<NextActions> towardTarget;

    /**
     * The profile of results of a model.
     *
     * @param model the definition by which was scored
     * @param wording the reader's language
     * @param glyphs what the terminal can show
     * @param limits where the limits of its levels come from
     */
    public Profile(MaturityModel model, Wording wording, Glyphs glyphs, LevelLimits limits) {
        this(new Presentation(model, wording), glyphs, limits, Optional.empty());
    }

    private Profile(Presentation presentation, Glyphs glyphs, LevelLimits limits, Optional<NextActions> towardTarget) {
        this.presentation = presentation;
        this.glyphs = glyphs;
        this.limits = limits;
        this.towardTarget = towardTarget;
    }

    /**
     * The same profile with what to do next toward a target.
     *
     * @param advice the advice of the definition toward the target
     * @return a new profile
     */
    public Profile advisedBy(NextActions advice) {
        return new Profile(presentation, glyphs, limits, Optional.of(advice));
    }

    /**
     * The text of the profile.
     *
     * @param result a group result
     * @param remarks what to say before anything else, such as that the answers are simulated
     * @return lines of at most 79 characters, as far as single words allow
     */
    public String of(GroupResult result, List<String> remarks) {
        Metric metric = result.provenance().plan().choices().normalisation();
        List<String> parts = new ArrayList<>();
        parts.add(heading(result, remarks));
        parts.add(new OverallSection(presentation).of(result.everybody()));
        parts.add(new DimensionSection(presentation, glyphs, metric, result.everybody()).toString()
                + (metric == Metric.RAW ? "" : Lines.paragraph("", text("profile.bars"))));
        parts.add(new LowestSection(presentation).of(result.everybody()));
        if (!result.grouping().isEmpty()) {
            parts.add(text("profile.groups", "grouping", result.grouping().replace(",", ", ")) + "\n"
                    + new GroupSection(presentation).of(result));
        }
        parts.add(new NextSteps(presentation, towardTarget).of(result.everybody()));
        parts.add(note());
        parts.removeIf(String::isEmpty);
        return glyphs.shown(String.join("\n", parts));
    }

    /**
     * How far one person is from a target.
     *
     * @param comparison the scores beside the target
     * @return lines of at most 79 characters, as far as single words allow
     */
    public String gaps(TargetComparison comparison) {
        String note = Lines.paragraph("", text("target.personal"));
        return glyphs.shown(new TargetSection(presentation).of(comparison) + note);
    }

    /**
     * How far a group is from a target.
     *
     * @param gaps its scores beside the target
     * @return lines of at most 79 characters, as far as single words allow
     */
    public String gaps(List<TargetGap> gaps) {
        return glyphs.shown(new TargetSection(presentation).of(gaps));
    }

    private String heading(GroupResult result, List<String> remarks) {
        String title = presentation.text(presentation.model().title());
        StringBuilder text = new StringBuilder(Lines.paragraph(
                "",
                text(
                        "profile.title",
                        "title",
                        title,
                        "version",
                        presentation.model().version())));
        remarks.forEach(remark -> text.append(Lines.paragraph("", remark)));
        return text.append(Lines.paragraph("", people(result))).toString();
    }

    private String people(GroupResult result) {
        GroupResult.ResponseCounts counts = result.counts();
        int minimum = result.provenance().plan().choices().groups().minimum();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                counts.respondents().isPresent()
                        ? counted("profile.respondents", counts.respondents())
                        : text("profile.too-few", "minimum", minimum));
        if (counts.scored().isPresent() && result.everybody().overall().isPresent()) {
            sentences.add(counted("profile.scored", counts.scored()));
        }
        if (counts.leftOut() > 0) {
            sentences.add(counted("profile.left-out", OptionalInt.of(counts.leftOut())));
        }
        return String.join(" ", sentences);
    }

    /** Whether the limits of the levels mean anything beyond the definition; said for every model that has them. */
    private String note() {
        return presentation.hasLevels() ? Lines.paragraph("", text(limits.note())) : "";
    }

    private String counted(String key, OptionalInt number) {
        return presentation.wording().counted(key, number.orElse(0));
    }

    private String text(String key, Object... namesAndValues) {
        return presentation.wording().text(key, namesAndValues);
    }
}
