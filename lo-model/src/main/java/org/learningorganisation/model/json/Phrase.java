package org.learningorganisation.model.json;

import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;

/** The words that are put into the messages of findings on documents. */
enum Phrase {
    TEXT("een tekst", "a text"),
    QUOTED("een tekst, tussen aanhalingstekens", "a text, between quotes"),
    NUMBER("een getal", "a number"),
    WHOLE_NUMBER("een geheel getal", "a whole number"),
    BOOLEAN("true of false", "true or false"),
    LIST("een lijst", "a list"),
    OBJECT("een object", "an object"),
    NULL("null", "null"),
    MOMENT("een moment als 2026-11-21T09:00:00Z", "a moment such as 2026-11-21T09:00:00Z"),
    ONE_OF("een van ", "one of "),
    ANOTHER_VALUE("een andere waarde", "another value"),
    NOT_JSON("geen JSON", "not JSON"),
    NOT_YAML("geen YAML", "not YAML"),
    NUMBER_TOO_LONG("een getal van meer dan 1000 cijfers", "a number of more than 1000 digits"),
    SECOND_DOCUMENT("een tweede document", "a second document"),
    MORE_AFTER_END("er volgt iets na het einde van het document", "something follows the end of the document"),
    NAME_NOT_TEXT("de naam van een eigenschap is een lijst of een object", "a property name is a list or an object"),
    TAG("een tag van YAML, en die wordt niet ondersteund", "a tag of YAML, which is not supported"),
    CHARACTER("een teken dat niet is toegestaan", "a character that is not allowed"),
    NO_SUCH_FILE("het bestaat niet", "it does not exist"),
    NO_ACCESS("geen toegang", "no access");

    private final String dutch;
    private final String english;

    Phrase(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    LocalizedText text() {
        return LocalizedText.dutchAndEnglish(dutch, english);
    }

    String in(LanguageTag language) {
        return text().in(language, LanguageTag.ENGLISH);
    }
}
