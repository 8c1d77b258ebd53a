package org.learningorganisation.examples.scan.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells under one another. The first column takes the room the others leave; a text that is too wide goes on below.
 * A row with fewer cells than columns lets its last cell run to the end of the line.
 */
final class TextTable {

    private static final String GAP = "  ";

    private static final int NARROWEST_FIRST = 20;

    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> indents = new ArrayList<>();

    /** Each column is aligned to the right or not. */
    TextTable(List<Boolean> right) {
        this.right = List.copyOf(right);
    }

    void add(int indent, List<String> cells) {
        indents.add(indent);
        rows.add(List.copyOf(cells));
    }

    @Override
    public String toString() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            append(text, rows.get(i), indents.get(i), widths);
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[right.size()];
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            boolean whole = row.size() == widths.length;
            for (int column = 0; column < (whole ? row.size() : 1); column++) {
                int indent = column == 0 ? indents.get(i) : 0;
                widths[column] = Math.max(widths[column], indent + Lines.length(row.get(column)));
            }
        }
        int others = 0;
        for (int column = 1; column < widths.length; column++) {
            others += GAP.length() + widths[column];
        }
        widths[0] = Math.min(widths[0], Math.max(NARROWEST_FIRST, Lines.WIDTH - others));
        return widths;
    }

    private void append(StringBuilder text, List<String> row, int indent, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        int used = 0;
        for (int column = 0; column < row.size(); column++) {
            boolean runsOn = column == row.size() - 1 && row.size() < widths.length;
            int width = runsOn ? Lines.WIDTH - used : widths[column] - (column == 0 ? indent : 0);
            List<String> lines = Lines.of(row.get(column), Math.max(1, width));
            cells.add(lines);
            height = Math.max(height, lines.size());
            used += widths[column] + GAP.length();
        }
        for (int line = 0; line < height; line++) {
            StringBuilder out = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell =
                        line < cells.get(column).size() ? cells.get(column).get(line) : "";
                out.append(column == 0 ? " ".repeat(indent) : GAP);
                int width = widths[column] - (column == 0 ? indent : 0);
                String space = " ".repeat(Math.max(0, width - Lines.length(cell)));
                boolean runsOn = column == row.size() - 1 && row.size() < widths.length;
                out.append(right.get(column) && !runsOn ? space + cell : cell + space);
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
    }
}
