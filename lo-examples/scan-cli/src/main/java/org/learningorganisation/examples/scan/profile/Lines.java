package org.learningorganisation.examples.scan.profile;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines. */
final class Lines {

    /** The widest line, for a terminal of 80 columns. */
    static final int WIDTH = 79;

    private Lines() {}

    /** The lines of a text, each at most so many characters wide; at least one line. */
    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            String rest = word;
            if (!line.isEmpty() && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A paragraph: the first line after a mark, the others below its text. */
    static String paragraph(String mark, String text) {
        String indent = " ".repeat(length(mark));
        List<String> lines = of(text, WIDTH - length(mark));
        return mark + String.join("\n" + indent, lines) + "\n";
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
