package org.learningorganisation.examples.scan.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Reason;

/** One row for each group and dimension, wide groups first. What is withheld stays withheld. */
public final class GroupsTable {

    private static final String[] HEADER = {
        "group",
        "dimension",
        "respondents",
        "scored",
        "exact",
        "mean",
        "score",
        "level",
        "level_capped",
        "status",
        "reason"
    };

    private GroupsTable() {}

    /**
     * Writes the table of a result.
     *
     * @param result the result
     * @param out where it goes
     * @throws IOException when that does not take it
     */
    public static void write(GroupResult result, Writer out) throws IOException {
        CsvSheet sheet = new CsvSheet(out, HEADER);
        List<GroupNode> ofOneWidth = List.of(result.everybody());
        while (!ofOneWidth.isEmpty()) {
            List<GroupNode> narrower = new ArrayList<>();
            for (GroupNode node : ofOneWidth) {
                write(node, sheet);
                narrower.addAll(node.groups());
            }
            ofOneWidth = narrower;
        }
    }

    private static void write(GroupNode node, CsvSheet sheet) throws IOException {
        List<GroupScore> scores = Stream.of(
                        node.disciplines().stream(), node.successAreas().stream(), node.overall().stream())
                .flatMap(part -> part)
                .toList();
        for (GroupScore score : scores) {
            Optional<ScoreOutcome.Scored> figure = score.outcome().scored();
            Optional<GroupScore.People> people = score.people();
            sheet.row(
                    Cell.text(node.group()),
                    score.id(),
                    Cell.whole(people.flatMap(GroupScore.People::participation)
                            .map(GroupScore.Participation::respondents)),
                    Cell.whole(people.map(GroupScore.People::scored)),
                    Cell.exact(figure.flatMap(ScoreOutcome.Scored::exact)),
                    Cell.number(figure.flatMap(ScoreOutcome.Scored::mean)),
                    Cell.number(figure.map(ScoreOutcome.Scored::score)),
                    Cell.rank(score.standing().map(LevelStanding::level)),
                    Cell.rank(score.standing().flatMap(LevelStanding::capped)),
                    status(score.outcome()),
                    score.outcome().reasonForNone().map(Reason::code).orElse(""));
        }
    }

    private static String status(ScoreOutcome outcome) {
        if (outcome instanceof ScoreOutcome.Withheld) {
            return "WITHHELD";
        }
        return outcome instanceof ScoreOutcome.Scored ? "SCORED" : "NOT_SCORED";
    }
}
