package org.learningorganisation.model.json;

import org.learningorganisation.model.validation.Finding;

/**
 * One piece of a document, the same for JSON and YAML.
 *
 * @param kind what it is
 * @param text the text of a name or a text, a number as written; otherwise empty
 * @param position where it begins
 * @param unquoted whether it stands in YAML without quotes
 */
record Token(Kind kind, String text, Finding.Position position, boolean unquoted) {

    enum Kind {
        OBJECT,
        OBJECT_END,
        ARRAY,
        ARRAY_END,
        NAME,
        TEXT,
        NUMBER,
        TRUE,
        FALSE,
        NULL;

        boolean opens() {
            return this == OBJECT || this == ARRAY;
        }

        boolean closes() {
            return this == OBJECT_END || this == ARRAY_END;
        }
    }

    static Token of(Kind kind, Finding.Position position) {
        return new Token(kind, "", position, false);
    }
}
