package org.learningorganisation.model.exchange.limesurvey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Findings;

/** Which column of an export of responses is what. */
final class LimeSurveyColumns {

    private static final String SUBMITTED = "submitdate";

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

    /** More do not fit in a message. */
    private static final int MOST_NAMED = 20;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<Question, Integer> questions = new LinkedHashMap<>();
    private final List<Integer> doubled = new ArrayList<>();
    private final int count;
    private final int line;
    private final String respondent;
    private final Findings findings;

    private LimeSurveyColumns(CsvText.Row header, String respondent, Findings findings) {
        this.count = header.cells().size();
        this.line = header.line();
        this.respondent = respondent;
        this.findings = findings;
        for (int place = 0; place < count; place++) {
            if (places.putIfAbsent(header.cells().get(place), place) != null) {
                doubled.add(place);
            }
        }
    }

    /** Finds the columns; an error among the findings means that no row can be read. */
    static LimeSurveyColumns of(
            CsvText.Row header, MaturityModel model, LimeSurveyLayout layout, String respondent, Findings findings) {
        LimeSurveyColumns columns = new LimeSurveyColumns(header, respondent, findings);
        if (!columns.places.containsKey(respondent)) {
            columns.remark(0, ExchangeRule.MISSING_COLUMN, "column", respondent);
        }
        Set<String> unknown = new LinkedHashSet<>(columns.places.keySet());
        unknown.removeAll(OWN);
        unknown.remove(respondent);
        for (LimeSurveyBlock block : layout.blocks()) {
            for (Question question : block.questions()) {
                List<String> headings = layout.headings(block, question);
                columns.question(question, headings);
                headings.forEach(unknown::remove);
            }
        }
        columns.duplicates(header);
        if (columns.questions.isEmpty()) {
            columns.remark(0, ExchangeRule.NO_QUESTION, "model", model.id());
        } else if (!unknown.isEmpty()) {
            columns.unknown(unknown);
        }
        return columns;
    }

    private void question(Question question, List<String> headings) {
        List<String> found = headings.stream().filter(places::containsKey).toList();
        if (found.isEmpty()) {
            remark(0, ExchangeRule.MISSING_QUESTION, "question", question.id(), "column", headings.get(0));
            return;
        }
        if (found.size() > 1) {
            doubled.add(place(found.get(1)));
        }
        questions.put(question, place(found.get(0)));
    }

    private void unknown(Set<String> names) {
        String first = names.iterator().next();
        String all = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        remark(place(first), ExchangeRule.UNKNOWN_COLUMN, "count", Integer.toString(names.size()), "columns", all);
    }

    /** One finding, however many there are. */
    private void duplicates(CsvText.Row header) {
        if (!doubled.isEmpty()) {
            String all = doubled.stream()
                    .map(place -> "'" + header.cells().get(place) + "'")
                    .distinct()
                    .limit(MOST_NAMED)
                    .collect(Collectors.joining(", "));
            String count = Integer.toString(doubled.size());
            remark(doubled.get(0), ExchangeRule.DUPLICATE_COLUMN, "count", count, "columns", all);
        }
    }

    private void remark(int place, ExchangeRule rule, String... namesAndValues) {
        findings.addAt(line, place, rule, "", namesAndValues);
    }

    private int place(String name) {
        return places.getOrDefault(name, -1);
    }

    int count() {
        return count;
    }

    Map<Question, Integer> questions() {
        return questions;
    }

    int respondent() {
        return place(respondent);
    }

    String respondentName() {
        return respondent;
    }

    OptionalInt submitted() {
        int place = place(SUBMITTED);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
