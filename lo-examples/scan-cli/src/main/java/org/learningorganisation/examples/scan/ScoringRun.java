package org.learningorganisation.examples.scan;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.learningorganisation.examples.scan.responses.ReadResponses;
import org.learningorganisation.examples.scan.table.ScoresTable;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupResult;

/** Scores the responses of a file by one model and plan. */
final class ScoringRun {

    private final Scorer scorer;
    private final Terminal terminal;
    private final Wording wording;

    private ScoringRun(Scorer scorer, Terminal terminal, Wording wording) {
        this.scorer = scorer;
        this.terminal = terminal;
        this.wording = wording;
    }

    /**
     * Makes ready to score.
     *
     * @throws RefusedException when the plan does not hold, or not for this model
     */
    static ScoringRun of(MaturityModel model, ScoringPlan plan, Terminal terminal, Wording wording) {
        try {
            Scorer scorer = Scorer.builder(model)
                    .plan(plan)
                    .language(wording.language())
                    .clock(terminal.clock())
                    .build();
            return new ScoringRun(scorer, terminal, wording);
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            throw new RefusedException(List.of(), wording.text("said.plan", "reason", reason));
        }
    }

    /** The result of everybody and of the groups; responses that did not hold are counted as left out. */
    GroupResult result(ReadResponses responses, Grouping grouping) {
        Progress progress = new Progress(terminal, wording);
        GroupResult result = scorer.score(progress.over(responses.good(), ReadResponses.Good::response), grouping);
        GroupResult.ResponseCounts counts = result.counts();
        return new GroupResult(
                result.provenance(),
                new GroupResult.ResponseCounts(
                        counts.respondents(), counts.scored(), counts.leftOut() + responses.bad()),
                result.grouping(),
                result.everybody());
    }

    /** The scores of each respondent as a table. */
    void writeScores(ReadResponses responses, Writer out) throws IOException {
        ScoresTable table = new ScoresTable(out);
        Progress progress = new Progress(terminal, wording);
        for (ReadResponses.Good good : progress.over(responses.good(), same -> same)) {
            table.add(good.name(), scorer.score(good.response()));
        }
    }
}
