package org.learningorganisation.examples.scan.responses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.validation.Finding;

/**
 * What the columns of a table are.
 *
 * @param names the names of all columns
 * @param respondent the place of the column that says who answered
 * @param submitted the place of the column that says when
 * @param groups the place of the column by name of a grouping
 * @param questions the place of the column by id of a question
 */
record CsvHeader(
        List<String> names,
        OptionalInt respondent,
        OptionalInt submitted,
        Map<String, Integer> groups,
        Map<String, Integer> questions) {

    private static final String SUBMITTED = "submitted";

    private static final int LONGEST_NAME = 60;

    static CsvHeader of(List<String> names, MaturityModel model, RequestedColumns requested, Wording wording) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(names.get(i), i);
        }
        requested.id().ifPresent(id -> requireColumn(id, "--id", names, wording));
        Map<String, Integer> groups = new LinkedHashMap<>();
        for (String group : requested.grouping().names()) {
            requireColumn(group, "--group-by", names, wording);
            groups.put(group, places.getOrDefault(group, 0));
        }
        String id = requested.id().orElse(RequestedColumns.USUAL_ID);
        Map<String, Integer> questions = new LinkedHashMap<>();
        for (Question question : model.questions()) {
            if (places.containsKey(question.id())
                    && !question.id().equals(id)
                    && !question.id().equals(SUBMITTED)) {
                questions.put(question.id(), places.getOrDefault(question.id(), 0));
            }
        }
        return new CsvHeader(
                List.copyOf(names),
                place(places, id),
                id.equals(SUBMITTED) ? OptionalInt.empty() : place(places, SUBMITTED),
                groups,
                questions);
    }

    private static OptionalInt place(Map<String, Integer> places, String name) {
        return Optional.ofNullable(places.get(name)).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static void requireColumn(String wanted, String option, List<String> names, Wording wording) {
        if (!names.contains(wanted)) {
            throw new UnknownColumnException(
                    wording.text("usage.column", "option", option, "column", wanted, "columns", listed(names)));
        }
    }

    /** Columns of one name; empty when there are none. */
    static List<Finding> duplicates(List<String> names, int line, Wording wording) {
        Map<String, Integer> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Integer earlier = names.get(i).isEmpty() ? null : first.putIfAbsent(names.get(i), i);
            if (earlier != null) {
                findings.add(CsvRule.DUPLICATE_COLUMN.at(
                        line,
                        i + 1,
                        "",
                        wording,
                        "column",
                        shown(names.get(i)),
                        "first",
                        earlier + 1,
                        "second",
                        i + 1));
            }
        }
        return findings;
    }

    /** What there is to say about the columns: those that are ignored, and questions that have none. */
    List<Finding> findings(MaturityModel model, int line, Wording wording) {
        List<Finding> findings = new ArrayList<>();
        if (questions.isEmpty()) {
            findings.add(CsvRule.NO_QUESTION.at(line, 1, "", wording, "model", model.id(), "columns", listed(names)));
            return findings;
        }
        Set<Integer> known = new LinkedHashSet<>(questions.values());
        known.addAll(groups.values());
        respondent.ifPresent(known::add);
        submitted.ifPresent(known::add);
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!known.contains(i)) {
                unknown.add(i);
            }
        }
        if (!unknown.isEmpty()) {
            String columns = unknown.stream()
                    .map(i -> names.get(i).isEmpty() ? wording.text("csv.unnamed", "n", i + 1) : shown(names.get(i)))
                    .collect(Collectors.joining(", "));
            findings.add(CsvRule.UNKNOWN_COLUMN.at(line, unknown.get(0) + 1, "", wording, "columns", columns));
        }
        String missing = model.questions().stream()
                .map(Question::id)
                .filter(question -> !questions.containsKey(question))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            findings.add(CsvRule.MISSING_QUESTION.at(line, 1, "", wording, "questions", missing));
        }
        return findings;
    }

    private static String listed(List<String> names) {
        return names.stream()
                .filter(name -> !name.isEmpty())
                .map(CsvHeader::shown)
                .collect(Collectors.joining(", "));
    }

    /** A name of bounded length, without line ends and other control characters. */
    private static String shown(String name) {
        String clean = name.replaceAll("\\p{C}", "\uFFFD");
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME - 1) + "\u2026";
    }
}
