package org.learningorganisation.model.json;

import java.io.Reader;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;

/**
 * Hands a text to snakeyaml-engine and keeps two weaknesses of version 3.0.1 away: at the end of a piece in the middle of a
 * character of two UTF-16 code units it writes beyond its buffer, and it copies a long text again with every piece, in a
 * time that grows with the square of the length.
 */
final class WholeCharacters extends Reader {

    /** A character can be written as an escape of ten characters. */
    private static final int LONGEST_ESCAPE = 10;

    /** Room for comments and indentation between two texts. */
    private static final int ROOM = 1 << 18;

    private final String text;
    private final int stringLength;
    private Finding.Position position = new Finding.Position(1, 1);
    private int at;
    private int since;

    WholeCharacters(String text, DocumentLimits limits) {
        this.text = text;
        this.stringLength = limits.stringLength();
    }

    /** What was handed out until now was understood, up to a place in the text. */
    void understoodUpTo(Finding.Position place) {
        position = place;
        since = at;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        if (at - since > (long) stringLength * LONGEST_ESCAPE + ROOM) {
            throw MalformedText.of(DocumentRule.STRING_TOO_LONG, "limit", Integer.toString(stringLength), position);
        }
        int end = Math.min(text.length(), at + length);
        if (end - at > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(at, end, buffer, offset);
        int count = end - at;
        at = end;
        return count;
    }

    @Override
    public void close() {
        // there is nothing to close
    }
}
