package org.learningorganisation.model.exchange.surveyjs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.model.LanguageTag;

/**
 * What SurveyJS calls the languages for which it has words of its own, where that is not the BCP 47 tag: Chinese by country
 * and not by script, Norwegian without saying which, some names of its own making.
 */
final class SurveyLanguages {

    /** The locales of survey-core 3.1.1, as {@code surveyLocalization.locales} lists them. */
    private static final List<String> KNOWN = List.of(
            "ar", "bg", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fil", "fr", "he", "hi",
            "hr", "ht", "hu", "id", "is", "it", "ja", "ka", "kk", "ko", "lt", "lv", "mk", "mm", "ms", "nl", "nl-BE",
            "no", "pl", "pt", "pt-br", "ro", "ru", "sk", "sl", "sr", "sv", "sw", "tel", "tg", "th", "tr", "uk", "ur",
            "vi", "zh-cn", "zh-tw");

    /** By the beginning of a tag in lower case; the longest that fits counts. */
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("my", "mm"),
            Map.entry("nb", "no"),
            Map.entry("nn", "no"),
            Map.entry("te", "tel"),
            Map.entry("tl", "fil"),
            Map.entry("zh", "zh-cn"),
            Map.entry("zh-hans", "zh-cn"),
            Map.entry("zh-hant", "zh-tw"),
            Map.entry("zh-hk", "zh-tw"),
            Map.entry("zh-mo", "zh-tw"),
            Map.entry("zh-tw", "zh-tw"));

    private SurveyLanguages() {}

    /** What SurveyJS calls a language; the tag itself where SurveyJS does not know it. */
    static String name(LanguageTag language) {
        String tag = language.value().toLowerCase(Locale.ROOT);
        return renamed(tag)
                .or(() -> KNOWN.stream()
                        .filter(known -> known.toLowerCase(Locale.ROOT).equals(tag))
                        .findFirst())
                .orElseGet(language::value);
    }

    /** Whether SurveyJS has words of its own in a language, or in the one of which it is a variant. */
    static boolean knows(LanguageTag language) {
        String name = name(language);
        return KNOWN.contains(name) || KNOWN.contains(primary(name));
    }

    /** Whether a language is English, of whatever country. */
    static boolean isEnglish(LanguageTag language) {
        return primary(language.value().toLowerCase(Locale.ROOT)).equals("en");
    }

    private static Optional<String> renamed(String tag) {
        for (String start = tag; ; start = start.substring(0, start.lastIndexOf('-'))) {
            if (RENAMED.containsKey(start)) {
                return Optional.of(RENAMED.get(start));
            }
            if (start.indexOf('-') < 0) {
                return Optional.empty();
            }
        }
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
