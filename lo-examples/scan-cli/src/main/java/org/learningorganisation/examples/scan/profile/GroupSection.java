package org.learningorganisation.examples.scan.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.ScoreOutcome;

/** The overall score of each group, or why it is withheld. */
final class GroupSection {

    /** A terminal is no place for fifty thousand groups. */
    private static final int MOST_SHOWN = 100;

    private static final int INDENT = 2;

    private final Presentation presentation;
    private final TextTable table;
    private int shown;

    GroupSection(Presentation presentation) {
        this.presentation = presentation;
        List<Boolean> columns = new ArrayList<>(List.of(false, true, true));
        if (presentation.hasLevels()) {
            columns.add(false);
        }
        this.table = new TextTable(columns);
    }

    String of(GroupResult result) {
        List<String> header =
                new ArrayList<>(List.of(text("profile.group"), text("profile.people"), text("profile.score")));
        if (presentation.hasLevels()) {
            header.add(text("profile.level"));
        }
        table.add(0, header);
        add(result.everybody(), text("profile.everybody"), 0);
        long all = result.everybody().all().count();
        String more = all > shown
                ? Lines.paragraph("", presentation.wording().counted("profile.more-groups", all - shown))
                : "";
        return table + more;
    }

    private void add(GroupNode node, String name, int indent) {
        if (shown >= MOST_SHOWN) {
            return;
        }
        shown++;
        table.add(indent, row(node, name));
        for (GroupNode part : node.groups()) {
            add(part, name(part, node), indent + INDENT);
        }
    }

    /** The last part of the path, or the whole of it where groupings cross. */
    private static String name(GroupNode part, GroupNode whole) {
        String prefix = whole.group().endsWith("/") ? whole.group() : whole.group() + "/";
        String name = part.group().startsWith(prefix) ? part.group().substring(prefix.length()) : part.group();
        return name.replace("%2F", "/").replace("%2A", "*").replace("%25", "%");
    }

    private List<String> row(GroupNode node, String name) {
        String people = node.respondents().isPresent()
                ? presentation
                        .wording()
                        .number(BigDecimal.valueOf(node.respondents().getAsInt()))
                : "-";
        Optional<GroupScore> overall = node.overall();
        if (overall.isEmpty()) {
            return List.of(name, people, text("profile.no-overall-in-group"));
        }
        return overall.get()
                .outcome()
                .scored()
                .map(scored -> scored(name, people, overall.get(), scored))
                .orElseGet(() -> List.of(name, people, reason(overall.get())));
    }

    private List<String> scored(String name, String people, GroupScore overall, ScoreOutcome.Scored scored) {
        List<String> cells = new ArrayList<>(List.of(name, people, presentation.score(scored)));
        if (presentation.hasLevels()) {
            cells.add(overall.standing()
                    .map(LevelStanding::effective)
                    .map(presentation::level)
                    .orElse("-"));
        }
        return cells;
    }

    private String reason(GroupScore overall) {
        return overall.outcome().reasonForNone().map(presentation::reason).orElse("");
    }

    private String text(String key) {
        return presentation.wording().text(key);
    }
}
