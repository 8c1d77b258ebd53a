package org.learningorganisation.examples.scan.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * One row for each respondent and dimension: disciplines, then success areas, and the overall score last. It holds figures of
 * single persons and is not for publication.
 */
public final class ScoresTable {

    private static final String[] HEADER = {
        "respondent", "dimension", "answered", "asked", "exact", "mean", "score", "level", "level_capped", "reason"
    };

    private final CsvSheet sheet;

    /**
     * Begins the table with its header.
     *
     * @param out where it goes
     * @throws IOException when that does not take it
     */
    public ScoresTable(Writer out) throws IOException {
        this.sheet = new CsvSheet(out, HEADER);
    }

    /**
     * Adds the rows of one respondent.
     *
     * @param respondent who answered
     * @param result the scores
     * @throws IOException when the table cannot be written
     */
    public void add(String respondent, PersonalResult result) throws IOException {
        String name = Cell.text(respondent);
        List<PersonalScore> scores = Stream.of(
                        result.disciplines().stream(), result.successAreas().stream(), result.overall().stream())
                .flatMap(part -> part)
                .toList();
        for (PersonalScore score : scores) {
            Optional<ScoreOutcome.Scored> figure = score.outcome().scored();
            sheet.row(
                    name,
                    score.id(),
                    Integer.toString(score.counts().answered()),
                    Integer.toString(score.counts().asked()),
                    Cell.exact(figure.flatMap(ScoreOutcome.Scored::exact)),
                    Cell.number(figure.flatMap(ScoreOutcome.Scored::mean)),
                    Cell.number(figure.map(ScoreOutcome.Scored::score)),
                    Cell.rank(score.standing().map(LevelStanding::level)),
                    Cell.rank(score.standing().flatMap(LevelStanding::capped)),
                    score.outcome().reasonForNone().map(Reason::code).orElse(""));
        }
    }
}
