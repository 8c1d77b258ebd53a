package org.learningorganisation.examples.scan.responses;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.Finding;

/** Reads a table: a header, then a row for each response. */
final class CsvTable {

    private final MaturityModel model;
    private final RequestedColumns requested;
    private final Wording wording;

    CsvTable(MaturityModel model, RequestedColumns requested, Wording wording) {
        this.model = model;
        this.requested = requested;
        this.wording = wording;
    }

    ReadResponses read(CsvBytes bytes) throws IOException {
        Optional<Integer> malformed = bytes.malformedLine();
        if (malformed.isPresent()) {
            return ReadResponses.refused(CsvRule.ENCODING.at(malformed.get(), 1, "", wording));
        }
        if (bytes.isBlank()) {
            return ReadResponses.refused(CsvRule.EMPTY.at(1, 1, "", wording));
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(bytes.delimiter())
                .setIgnoreEmptyLines(false)
                .get();
        try (Reader reader = bytes.reader();
                CSVParser parser =
                        CSVParser.builder().setReader(reader).setFormat(format).get()) {
            return read(parser);
        }
    }

    private ReadResponses read(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        int line = 1;
        try {
            CSVRecord header = records.next();
            while (isBlankLine(header)) {
                line = nextLine(parser);
                header = records.next();
            }
            List<String> names = header.stream().map(String::strip).toList();
            List<Finding> duplicates = CsvHeader.duplicates(names, line, wording);
            if (!duplicates.isEmpty()) {
                return new ReadResponses(List.of(), 0, duplicates, Optional.of(duplicates.get(0)));
            }
            CsvHeader columns = CsvHeader.of(names, model, requested, wording);
            List<Finding> findings = columns.findings(model, line, wording);
            if (columns.questions().isEmpty()) {
                return ReadResponses.refused(findings.get(0));
            }
            CsvRows rows = new CsvRows(model, columns, wording, findings);
            return rows(parser, records, rows);
        } catch (UncheckedIOException e) {
            return ReadResponses.refused(CsvRule.SYNTAX.at(line, 1, "", wording));
        }
    }

    private ReadResponses rows(CSVParser parser, Iterator<CSVRecord> records, CsvRows rows) {
        int line = nextLine(parser);
        try {
            while (records.hasNext()) {
                CSVRecord row = records.next();
                if (!isBlankLine(row)) {
                    rows.add(row, line);
                }
                line = nextLine(parser);
            }
        } catch (UncheckedIOException e) {
            return refused(rows, CsvRule.SYNTAX.at(line, 1, "", wording));
        }
        return rows.count() == 0 ? refused(rows, CsvRule.EMPTY.at(1, 1, "", wording)) : rows.read();
    }

    /** What was found in the rows so far, and why no more can be read. */
    private static ReadResponses refused(CsvRows rows, Finding error) {
        List<Finding> findings = new ArrayList<>(rows.read().findings());
        findings.add(error);
        return new ReadResponses(List.of(), 0, findings, Optional.of(error));
    }

    private static boolean isBlankLine(CSVRecord record) {
        return record.size() == 1 && record.get(0).isBlank();
    }

    /** The line on which the next record begins. */
    private static int nextLine(CSVParser parser) {
        return Math.toIntExact(parser.getCurrentLineNumber()) + 1;
    }
}
