package org.learningorganisation.examples.scan.responses;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVRecord;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.ResponseValidator;
import org.learningorganisation.model.validation.Severity;

/** Turns the rows of a table into responses, and collects what is wrong with them. */
final class CsvRows {

    private final CsvHeader header;
    private final ModelReference model;
    private final List<QuestionColumn> questions;
    private final ResponseValidator validator;
    private final Wording wording;
    private final List<Finding> findings;
    private final List<ReadResponses.Good> good = new ArrayList<>();
    private final Map<String, Integer> lineOfRespondent = new HashMap<>();
    private final Map<String, String> sharedGroupNames = new HashMap<>();
    private int count;
    private int bad;

    CsvRows(MaturityModel model, CsvHeader header, Wording wording, List<Finding> findings) {
        this.header = header;
        this.model = model.answeredAs();
        this.questions = header.questions().entrySet().stream()
                .map(column -> QuestionColumn.of(column.getKey(), column.getValue(), model))
                .toList();
        this.validator = ResponseValidator.of(model).in(wording.language());
        this.wording = wording;
        this.findings = new ArrayList<>(findings);
    }

    /** How many rows there are, good and bad. */
    int count() {
        return count;
    }

    ReadResponses read() {
        return new ReadResponses(good, bad, findings, Optional.empty());
    }

    void add(CSVRecord row, int line) {
        if (header.respondent().isPresent() && isEmpty(row)) {
            return;
        }
        String path = "responses[" + count++ + "]";
        List<Finding> errors = new ArrayList<>();
        if (row.size() == header.names().size()) {
            String name = name(row, line, path, errors);
            Response response = response(row, name, line, path, errors);
            if (errors.isEmpty()) {
                good.add(new ReadResponses.Good(name, response));
                return;
            }
        } else {
            int cells = header.names().size();
            errors.add(CsvRule.RAGGED_ROW.at(
                    line, Math.min(row.size(), cells) + 1, path, wording, "found", row.size(), "expected", cells));
        }
        bad++;
        findings.addAll(errors);
    }

    /** A row of a spreadsheet from which everything was deleted. */
    private static boolean isEmpty(CSVRecord row) {
        return row.stream().allMatch(String::isEmpty);
    }

    private String name(CSVRecord row, int line, String path, List<Finding> errors) {
        if (header.respondent().isEmpty()) {
            return Integer.toString(count);
        }
        int place = header.respondent().getAsInt();
        String name = row.get(place);
        if (name.isBlank()) {
            errors.add(CsvRule.BLANK_RESPONDENT.at(
                    line, place + 1, path, wording, "column", header.names().get(place)));
            return name;
        }
        Integer first = lineOfRespondent.putIfAbsent(name, line);
        if (first != null) {
            errors.add(CsvRule.DUPLICATE_RESPONDENT.at(
                    line,
                    place + 1,
                    path + ".respondent",
                    wording,
                    "line",
                    Integer.toString(line),
                    "first",
                    Integer.toString(first)));
        }
        return name;
    }

    private Response response(CSVRecord row, String name, int line, String path, List<Finding> errors) {
        Response.Builder response = Response.to(model).respondent(name);
        submitted(row, line, path, errors).ifPresent(response::submitted);
        header.groups().forEach((grouping, place) -> {
            String group = row.get(place);
            if (!group.isEmpty()) {
                response.group(grouping, sharedGroupNames.computeIfAbsent(group, same -> same));
            }
        });
        boolean known = true;
        for (QuestionColumn column : questions) {
            String cell = row.get(column.place());
            if (!cell.isEmpty()) {
                String code = column.codes().get(cell);
                known &= code != null;
                response.answer(column.question(), code == null ? cell : code);
            }
        }
        Response built = response.build();
        if (!known) {
            errors.addAll(errorsIn(built, line, path));
        }
        return built;
    }

    private Optional<Instant> submitted(CSVRecord row, int line, String path, List<Finding> errors) {
        OptionalInt place = header.submitted();
        if (place.isEmpty() || row.get(place.getAsInt()).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(row.get(place.getAsInt())));
        } catch (DateTimeException e) {
            errors.add(CsvRule.SUBMITTED.at(line, place.getAsInt() + 1, path + ".submitted", wording));
            return Optional.empty();
        }
    }

    private List<Finding> errorsIn(Response response, int line, String path) {
        List<Finding> errors = new ArrayList<>();
        for (Finding finding : validator.validate(response)) {
            if (finding.severity() == Severity.ERROR) {
                int place = header.questions().getOrDefault(finding.data().get("question"), 0);
                errors.add(finding.under(path).at(line, place + 1));
            }
        }
        return errors;
    }
}
