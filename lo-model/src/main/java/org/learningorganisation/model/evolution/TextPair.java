package org.learningorganisation.model.evolution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;

/**
 * A text in one language, before and after.
 *
 * @param language the language, as the newer text writes it
 * @param before the older text
 * @param after the newer text
 */
record TextPair(LanguageTag language, String before, String after) {

    /** The languages that both texts have, in the order of the newer. */
    static List<TextPair> inCommon(LocalizedText older, LocalizedText newer) {
        return newer.byLanguage().entrySet().stream()
                .flatMap(
                        text -> in(older, text.getKey())
                                .map(before -> new TextPair(text.getKey(), before, text.getValue()))
                                .stream())
                .toList();
    }

    /** The languages that one text has and the other lacks. */
    static List<LanguageTag> missing(LocalizedText has, LocalizedText lacks) {
        return has.byLanguage().keySet().stream()
                .filter(language -> in(lacks, language).isEmpty())
                .toList();
    }

    static boolean sameLanguage(LanguageTag one, LanguageTag other) {
        return one.value().toLowerCase(Locale.ROOT).equals(other.value().toLowerCase(Locale.ROOT));
    }

    /** The text in just this language, whatever the case of its tag. */
    static Optional<String> in(LocalizedText text, LanguageTag language) {
        return text.byLanguage().entrySet().stream()
                .filter(entry -> sameLanguage(entry.getKey(), language))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
