package org.learningorganisation.model.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/** Which column of an export of responses is what. */
final class LimeSurveyColumns {

    static final String SUBMITTED = "submitdate";

    /** What LimeSurvey notes beside the answers. */
    private static final Set<String> OWN = Set.of(
            "id",
            "token",
            SUBMITTED,
            "lastpage",
            "startlanguage",
            "seed",
            "startdate",
            "datestamp",
            "ipaddr",
            "refurl");

    private final List<String> names;
    private final Map<Question, Integer> questions = new LinkedHashMap<>();
    private final String respondent;

    private LimeSurveyColumns(List<String> names, String respondent) {
        this.names = names;
        this.respondent = respondent;
    }

    /** Finds the columns; an error among the findings means that no row can be read. */
    static LimeSurveyColumns of(
            CsvText.Row header, MaturityModel model, LimeSurveyLayout layout, String respondent, Findings findings) {
        LimeSurveyColumns columns = new LimeSurveyColumns(header.cells(), respondent);
        List<String> unknown = new ArrayList<>();
        for (int place = 0; place < header.cells().size(); place++) {
            String name = header.cells().get(place);
            if (header.cells().indexOf(name) < place) {
                findings.addAt(header.line(), place, ExchangeRule.DUPLICATE_COLUMN, "", "column", name);
            }
            if (!OWN.contains(name) && !name.equals(respondent)) {
                unknown.add(name);
            }
        }
        if (!header.cells().contains(respondent)) {
            findings.addAt(header.line(), 0, ExchangeRule.MISSING_COLUMN, "", "column", respondent);
        }
        for (LimeSurveyBlock block : layout.blocks()) {
            for (Question question : block.questions()) {
                columns.question(header, question, layout.headings(block, question), findings);
                unknown.removeAll(layout.headings(block, question));
            }
        }
        if (columns.questions.isEmpty()) {
            findings.addAt(header.line(), 0, ExchangeRule.NO_QUESTION, "", "model", model.id());
        } else if (!unknown.isEmpty()) {
            findings.addAt(
                    header.line(),
                    header.cells().indexOf(unknown.get(0)),
                    ExchangeRule.UNKNOWN_COLUMN,
                    "",
                    "count",
                    Integer.toString(unknown.size()),
                    "columns",
                    String.join(", ", unknown));
        }
        return columns;
    }

    private void question(CsvText.Row header, Question question, List<String> headings, Findings findings) {
        List<String> found = headings.stream().filter(names::contains).toList();
        if (found.isEmpty()) {
            findings.addAt(
                    header.line(),
                    0,
                    ExchangeRule.MISSING_QUESTION,
                    "",
                    "question",
                    question.id(),
                    "column",
                    headings.get(0));
            return;
        }
        if (found.size() > 1) {
            findings.addAt(
                    header.line(),
                    names.indexOf(found.get(1)),
                    ExchangeRule.DUPLICATE_COLUMN,
                    "",
                    "column",
                    found.get(1));
        }
        questions.put(question, names.indexOf(found.get(0)));
    }

    int count() {
        return names.size();
    }

    Map<Question, Integer> questions() {
        return questions;
    }

    int respondent() {
        return names.indexOf(respondent);
    }

    String respondentName() {
        return respondent;
    }

    OptionalInt submitted() {
        return Optional.of(names.indexOf(SUBMITTED))
                .filter(place -> place >= 0)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
