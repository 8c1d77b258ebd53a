package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One text in one or more languages, in the order in which they were given.
 *
 * @param byLanguage the text per language; empty where a definition gives no text at all
 */
public record LocalizedText(@JsonValue Map<LanguageTag, String> byLanguage) {

    /** No text in any language. */
    public static final LocalizedText NONE = new LocalizedText(Map.of());

    /** Copies the map and keeps its order. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText {
        byLanguage = Copies.ofMap(byLanguage);
    }

    /**
     * A text in one language.
     *
     * @param language the language of the text
     * @param text the text
     * @return the text, in that language only
     */
    public static LocalizedText of(LanguageTag language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /**
     * The Dutch and English text of the same thing, Dutch first.
     *
     * @param dutch the text in Dutch
     * @param english the text in English
     * @return both
     */
    public static LocalizedText dutchAndEnglish(String dutch, String english) {
        return NONE.with(LanguageTag.DUTCH, dutch).with(LanguageTag.ENGLISH, english);
    }

    /**
     * This text with one language added or replaced.
     *
     * @param language the language of the text
     * @param text the text
     * @return a new text
     */
    public LocalizedText with(LanguageTag language, String text) {
        return new LocalizedText(Copies.with(byLanguage, language, text));
    }

    /**
     * The text for a reader of a language, by the lookup of RFC 4647, section 3.4: the wanted tag is shortened from its end
     * until a text is found, so that {@code nl-BE} finds {@code nl}. Case does not matter.
     *
     * @param wanted the reader's language
     * @return the text, or empty when no shorter form of the wanted tag has one
     */
    public Optional<String> lookup(LanguageTag wanted) {
        String range = wanted.value().toLowerCase(Locale.ROOT);
        while (!range.isEmpty()) {
            for (Map.Entry<LanguageTag, String> entry : byLanguage.entrySet()) {
                if (entry.getKey().value().toLowerCase(Locale.ROOT).equals(range)) {
                    return Optional.of(entry.getValue());
                }
            }
            range = shortened(range);
        }
        return Optional.empty();
    }

    /**
     * The text for a reader of a language; where there is none, the text in the fallback language; where there is none
     * either, the first text there is; and an empty text where there is no text at all.
     *
     * @param wanted the reader's language
     * @param fallback the language to fall back to, usually {@link MaturityModel#defaultLanguage()}
     * @return a text, never null
     */
    public String in(LanguageTag wanted, LanguageTag fallback) {
        return lookup(wanted)
                .or(() -> lookup(fallback))
                .or(() -> byLanguage.values().stream().findFirst())
                .orElse("");
    }

    /** Drops the last subtag, and with it a single-character subtag before it, which means nothing alone. */
    private static String shortened(String range) {
        int cut = range.lastIndexOf('-');
        if (cut < 0) {
            return "";
        }
        boolean introducesWhatFollows = cut >= 2 && range.charAt(cut - 2) == '-';
        return range.substring(0, introducesWhatFollows ? cut - 2 : cut);
    }
}
