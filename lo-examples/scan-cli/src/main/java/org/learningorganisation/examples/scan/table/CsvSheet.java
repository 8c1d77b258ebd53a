package org.learningorganisation.examples.scan.table;

import java.io.IOException;
import java.io.Writer;

/** A table as it is written: commas, quotes only around cells that need them, and lines that end with {@code \n}. */
final class CsvSheet {

    private final Writer out;

    CsvSheet(Writer out, String... header) throws IOException {
        this.out = out;
        row(header);
    }

    void row(String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(needsQuotes(cells[i]) ? '"' + cells[i].replace("\"", "\"\"") + '"' : cells[i]);
        }
        out.write('\n');
    }

    private static boolean needsQuotes(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t')
                || !cell.strip().equals(cell);
    }
}
