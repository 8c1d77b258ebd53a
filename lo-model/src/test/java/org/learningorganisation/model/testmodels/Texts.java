package org.learningorganisation.model.testmodels;

import java.util.List;
import java.util.Random;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;

/** Texts that are hard on readers and writers, the same in every language of a definition. */
final class Texts {

    private static final List<String> HARD = List.of(
            "no",
            "yes",
            "null",
            "~",
            "- item",
            "a: b",
            " # not a comment",
            "\"quoted\" and 'quoted'",
            "back\\slash / slash",
            "line one\nline two\n",
            "tab\tand return\r\n",
            "a\u0001\u001f\u007f",
            "b\u0085\u2028\u2029\ufeff",
            "é ü ß ñ Ω 学习 \uD83D\uDE00",
            "%percent @at `tick` &and *star !bang |pipe >fold",
            "[a, b]",
            "trailing space ",
            "---",
            "... and so on");

    private final List<LanguageTag> languages;
    private final Random random;

    Texts(List<LanguageTag> languages, Random random) {
        this.languages = languages;
        this.random = random;
    }

    /** A text in each language of the definition. */
    LocalizedText text() {
        return text("");
    }

    /** A text that no other has, given a word that no other has. */
    LocalizedText text(String unique) {
        String content = unique + word();
        LocalizedText text = LocalizedText.NONE;
        for (LanguageTag language : languages) {
            text = text.with(language, content);
        }
        return text;
    }

    LocalizedText textOrNone() {
        return random.nextBoolean() ? text() : LocalizedText.NONE;
    }

    String word() {
        if (random.nextInt(3) == 0) {
            return HARD.get(random.nextInt(HARD.size()));
        }
        StringBuilder word = new StringBuilder("w");
        for (int letters = random.nextInt(12); letters > 0; letters--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
