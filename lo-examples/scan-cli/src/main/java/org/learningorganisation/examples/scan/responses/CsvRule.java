package org.learningorganisation.examples.scan.responses;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;

/** What can be wrong with a table of responses, apart from the answers in it. */
enum CsvRule {
    /** Nothing in the file, or no row below the header. */
    EMPTY("csv.empty", Severity.ERROR),
    /** The bytes are not UTF-8. */
    ENCODING("csv.encoding", Severity.ERROR),
    /** A quote that is not closed, or text after a closing quote. */
    SYNTAX("csv.syntax", Severity.ERROR),
    /** Two columns of one name: readers differ on which of them counts. */
    DUPLICATE_COLUMN("csv.duplicate-column", Severity.ERROR),
    /** No column is a question of the model: it is another file, or another model. */
    NO_QUESTION("csv.no-question", Severity.ERROR),
    /** Columns that are no question and were not asked for. */
    UNKNOWN_COLUMN("csv.unknown-column", Severity.WARNING),
    /** Questions without a column: nobody answered them. */
    MISSING_QUESTION("csv.missing-question", Severity.WARNING),
    /** A row with more or fewer cells than the header: which cell is which is not known. */
    RAGGED_ROW("csv.ragged-row", Severity.ERROR),
    /** A row with an empty cell in the column of respondents. */
    BLANK_RESPONDENT("csv.blank-respondent", Severity.ERROR),
    /** A respondent who comes twice. */
    DUPLICATE_RESPONDENT("csv.duplicate-respondent", Severity.ERROR),
    /** A moment of submission that is not one. */
    SUBMITTED("csv.submitted", Severity.ERROR);

    private final String id;
    private final Severity severity;

    CsvRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    String id() {
        return id;
    }

    Severity severity() {
        return severity;
    }

    /** A finding at a place in the file. */
    Finding at(int line, int column, String path, Wording wording, Object... namesAndValues) {
        Map<String, String> data = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            data.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return new Finding(
                id,
                severity,
                path,
                wording.text(id, namesAndValues),
                wording.text(id + ".hint", namesAndValues),
                data,
                Optional.of(new Finding.Position(line, column)));
    }
}
