package org.learningorganisation.model.exchange.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;

/** The kinds of values that JSON has, as messages name them. */
enum JsonKind {
    TEXT("een tekst", "a text"),
    NUMBER("een getal", "a number"),
    BOOLEAN("true of false", "true or false"),
    LIST("een lijst", "a list"),
    OBJECT("een object", "an object"),
    NULL("null", "null");

    private final String dutch;
    private final String english;

    JsonKind(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    static JsonKind of(@Nullable Object value) {
        if (value == null) {
            return NULL;
        }
        if (value instanceof Map) {
            return OBJECT;
        }
        if (value instanceof List) {
            return LIST;
        }
        if (value instanceof BigDecimal) {
            return NUMBER;
        }
        return value instanceof Boolean ? BOOLEAN : TEXT;
    }

    String in(LanguageTag language) {
        return LocalizedText.dutchAndEnglish(dutch, english).in(language, LanguageTag.ENGLISH);
    }
}
