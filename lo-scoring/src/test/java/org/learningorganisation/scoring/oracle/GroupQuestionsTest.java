package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.Question;
import org.learningorganisation.scoring.group.GroupFigures;
import org.learningorganisation.scoring.group.QuestionCounts;

/** {@code scan40/groups-items.csv}: how each of 16 groups answered each of 40 questions. */
class GroupQuestionsTest {

    private static final List<CSVRecord> ROWS = OracleFile.csv("scan40/groups-items.csv");

    private final Comparison comparison = Comparison.to(OracleFile.json("scan40/groups.json"));

    @Test
    void answersAreCountedPerScoreAfterReversalAndTheOtherStatesApart() {
        GroupFigures groups = Scan40.groups(Scan40.HALF);
        for (CSVRecord row : ROWS) {
            String what = row.get("node") + " " + row.get("question");
            String path = Scan40.path(row.get("node"));
            QuestionCounts counts = groups.question(path, row.get("question"));
            count(row, "reversed", reversed(row.get("question")) ? 1 : 0);
            count(row, "respondents", groups.respondents(path));
            count(row, "answered", counts.answered());
            count(row, "na", counts.notApplicable());
            count(row, "missing", counts.unanswered());
            for (int score = 1; score <= 5; score++) {
                count(row, "c" + score, counts.byScore().getOrDefault(BigFraction.of(score), 0));
            }
            comparison.fraction(what, row.get("mean_exact"), counts.mean());
            comparison.number(
                    what,
                    Double.parseDouble(row.get("mean")),
                    counts.mean().orElseThrow().doubleValue());
            comparison.number(
                    what,
                    Double.parseDouble(row.get("percent_favourable")),
                    counts.shareFrom(BigFraction.of(4))
                            .orElseThrow()
                            .multiply(100)
                            .doubleValue());
            assertThat(counts.dontKnow()).as(what).isZero();
        }
        assertThat(ROWS).hasSize(16 * 40);
        assertThat(comparison.figures()).isEqualTo(16 * 40 * 13);
    }

    private void count(CSVRecord row, String column, int actual) {
        comparison.same(
                row.get("node") + " " + row.get("question") + " " + column, Integer.parseInt(row.get(column)), actual);
    }

    private static boolean reversed(String question) {
        return Scan40.MODEL.question(question).map(Question::reversed).orElseThrow();
    }
}
