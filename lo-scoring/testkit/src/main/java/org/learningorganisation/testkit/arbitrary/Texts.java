package org.learningorganisation.testkit.arbitrary;

import java.util.List;
import java.util.Map;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;

/**
 * Texts of generated definitions: plain words and a number, in every language.
 *
 * @param languages the languages, the default first
 */
record Texts(List<LanguageTag> languages) {

    /** The languages that definitions are generated in, in this order. */
    static final List<LanguageTag> LANGUAGES = List.of(
            LanguageTag.ENGLISH,
            LanguageTag.DUTCH,
            new LanguageTag("de"),
            new LanguageTag("fr-BE"),
            new LanguageTag("zh-Hans-CN"));

    /** What breaks readers, writers and exports that treat texts carelessly; the first of them is nothing. */
    static final List<String> AWKWARD = List.of(
            "",
            " # no comment",
            ": colon",
            " \"quoted\" and 'quoted'",
            " back\\slash",
            " line one\nline two\n",
            " tab\tand return\r\n",
            " é ü ß Ω 学习 \uD83D\uDE00",
            " b\u0085\u2028\u2029\ufeff",
            " &amp; <b>bold</b> {x} ${y} %s",
            " =SUM(A1)",
            " a;b,c|d",
            " trailing space ");

    private static final Map<String, String> DUTCH = Map.of(
            "Scan", "Scan",
            "Answer", "Antwoord",
            "Not applicable", "Niet van toepassing",
            "Do not know", "Weet ik niet",
            "Discipline", "Discipline",
            "Area", "Gebied",
            "Question", "Vraag",
            "Level", "Niveau");

    LocalizedText text(String words) {
        return text(words, "");
    }

    LocalizedText text(String word, int number) {
        return text(word, " " + number);
    }

    LocalizedText text(String word, String after) {
        LocalizedText text = LocalizedText.NONE;
        for (LanguageTag language : languages) {
            text = text.with(language, in(language, word) + after);
        }
        return text;
    }

    private static String in(LanguageTag language, String word) {
        if (language.equals(LanguageTag.ENGLISH)) {
            return word;
        }
        return language.equals(LanguageTag.DUTCH) ? DUTCH.getOrDefault(word, word) : word + " (" + language + ")";
    }
}
