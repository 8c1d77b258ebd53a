package org.learningorganisation.examples.scan;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.learningorganisation.examples.scan.responses.ReadResponses;
import org.learningorganisation.examples.scan.table.ScoresTable;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.InvalidResponseException;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.advice.NextActions;
import org.learningorganisation.scoring.comparison.Target;
import org.learningorganisation.scoring.comparison.TargetComparison;
import org.learningorganisation.scoring.comparison.TargetGap;
import org.learningorganisation.scoring.group.AgreementReport;
import org.learningorganisation.scoring.group.AnswersUsed;
import org.learningorganisation.scoring.group.Disclosure;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.group.ScaleAnswers;
import org.learningorganisation.scoring.group.TallyDetail;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.PersonalResult;

/** Scores the responses of a file by one model and plan. */
final class ScoringRun {

    private final MaturityModel model;
    private final Scorer scorer;
    private final Terminal terminal;
    private final Wording wording;

    private ScoringRun(MaturityModel model, Scorer scorer, Terminal terminal, Wording wording) {
        this.model = model;
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
                    .strategies(Methods.strategies())
                    .language(wording.language())
                    .clock(terminal.clock())
                    .build();
            return new ScoringRun(model, scorer, terminal, wording);
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

    /** How everybody answered the questions of each dimension together, and all questions last. */
    List<ScaleAnswers> scales(ReadResponses responses, Grouping grouping) {
        Progress progress = new Progress(terminal, wording);
        return scorer.scales(scorer.tally(
                progress.over(responses.good(), ReadResponses.Good::response), grouping, TallyDetail.CROSS_PRODUCTS));
    }

    /** How far people agree within their groups, and how far groups differ. */
    AgreementReport agreement(ReadResponses responses, Grouping grouping, AnswersUsed used, Disclosure disclosure) {
        Progress progress = new Progress(terminal, wording);
        return scorer.agreement(
                progress.over(responses.good(), ReadResponses.Good::response), grouping, used, disclosure);
    }

    /** The whole result of each respondent. */
    List<PersonalResult> personal(ReadResponses responses) {
        List<PersonalResult> results = new ArrayList<>();
        new Progress(terminal, wording)
                .over(responses.good(), ReadResponses.Good::response)
                .forEach(response -> results.add(scorer.score(response)));
        return results;
    }

    /**
     * How far each respondent is from a target.
     *
     * @throws RefusedException when the target does not fit the model
     */
    List<RespondentGaps> gaps(ReadResponses responses, Target target) {
        return fitting(() -> {
            List<RespondentGaps> gaps = new ArrayList<>();
            for (ReadResponses.Good good : new Progress(terminal, wording).over(responses.good(), same -> same)) {
                gaps.add(new RespondentGaps(good.name(), TargetComparison.of(model, scorer, target, good.response())));
            }
            return gaps;
        });
    }

    /** What to do next toward a target. */
    NextActions advice(Target target) {
        return fitting(() -> NextActions.from(model).toward(scorer, target));
    }

    /**
     * How far a group is from a target.
     *
     * @throws RefusedException when the target does not fit the model
     */
    List<TargetGap> gaps(GroupNode group, Target target) {
        return fitting(() -> TargetComparison.ofGroup(model, scorer, target, group));
    }

    private <T> T fitting(Supplier<T> compared) {
        try {
            return compared.get();
        } catch (InvalidResponseException e) {
            throw new RefusedException(e.findings(), wording.text("said.target", "reason", ""));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(List.of(), wording.text("said.target", "reason", ": " + e.getMessage()));
        }
    }

    /** The scores of each respondent as a table. */
    void writeScores(ReadResponses responses, Writer out) throws IOException {
        ScoresTable table = new ScoresTable(out);
        Progress progress = new Progress(terminal, wording);
        for (ReadResponses.Good good : progress.over(responses.good(), same -> same)) {
            table.add(good.name(), scorer.scores(good.response()));
        }
    }
}
