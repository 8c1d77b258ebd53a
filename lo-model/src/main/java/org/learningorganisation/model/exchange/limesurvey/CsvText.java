package org.learningorganisation.model.exchange.limesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a table as RFC 4180 writes it: cells between double quotes may hold separators, line ends and doubled quotes; a quote
 * anywhere else is an error. Lines end with LF or CRLF, and empty lines are passed over. The separator is the first comma,
 * semicolon or tab of the header. See <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>.
 */
final class CsvText {

    /**
     * One row.
     *
     * @param line the line on which it begins, from 1
     * @param cells its cells
     */
    record Row(int line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A table as far as it can be read.
     *
     * @param rows the rows, the header first
     * @param malformed the line of the row that could not be read; empty when all could
     */
    record Table(List<Row> rows, OptionalInt malformed) {

        Table {
            rows = List.copyOf(rows);
        }
    }

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String SEPARATORS = ",;\t";

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvText(String text) {
        this.text = text;
        this.at = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        this.separator = separator(text, at);
    }

    static Table read(String text) {
        return new CsvText(text).rows();
    }

    private static char separator(String text, int start) {
        boolean quoted = false;
        for (int place = start; place < text.length(); place++) {
            char character = text.charAt(place);
            quoted ^= character == QUOTE;
            if (!quoted && (SEPARATORS.indexOf(character) >= 0 || character == '\n')) {
                return character == '\n' ? ',' : character;
            }
        }
        return ',';
    }

    private Table rows() {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            int first = line;
            Optional<List<String>> cells = row();
            if (cells.isEmpty()) {
                return new Table(rows, OptionalInt.of(first));
            }
            if (!cells.get().equals(List.of(""))) {
                rows.add(new Row(first, cells.get()));
            }
        }
        return new Table(rows, OptionalInt.empty());
    }

    /** The cells up to and with the end of the line; empty when they are malformed. */
    private Optional<List<String>> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            Optional<String> cell = isNext(QUOTE) ? quoted() : plain();
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            cells.add(cell.get());
            if (!isNext(separator)) {
                return endOfLine() ? Optional.of(cells) : Optional.empty();
            }
            at++;
        }
    }

    private Optional<String> plain() {
        int start = at;
        while (at < text.length() && !isNext(separator) && !isNext('\n') && !isNextLineEnd()) {
            if (isNext(QUOTE)) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.of(text.substring(start, at));
    }

    private Optional<String> quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char character = text.charAt(at);
            at++;
            if (character != QUOTE) {
                line += character == '\n' ? 1 : 0;
                cell.append(character);
            } else if (isNext(QUOTE)) {
                cell.append(QUOTE);
                at++;
            } else {
                return Optional.of(cell.toString());
            }
        }
        return Optional.empty();
    }

    private boolean endOfLine() {
        if (at == text.length()) {
            return true;
        }
        int length = isNextLineEnd() ? 2 : isNext('\n') ? 1 : 0;
        at += length;
        line++;
        return length > 0;
    }

    private boolean isNextLineEnd() {
        return text.startsWith("\r\n", at);
    }

    private boolean isNext(char character) {
        return at < text.length() && text.charAt(at) == character;
    }
}
