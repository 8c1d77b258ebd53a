package org.learningorganisation.model.evolution;

import java.util.List;
import java.util.regex.Pattern;
import org.learningorganisation.model.lint.MeaningfulParts;

/** How two texts differ: in their words, or in what does not change what they say. */
enum Wording {
    SAME,
    /** Case, punctuation or white space only. */
    TYPOGRAPHY,
    OTHER_WORDS;

    /** A compound may be written with a hyphen or a space; "1-5" is no compound. */
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

    static Wording between(String one, String other) {
        if (one.equals(other)) {
            return SAME;
        }
        return words(one).equals(words(other)) ? TYPOGRAPHY : OTHER_WORDS;
    }

    /** The words of a text: two texts that differ in typography only have the same. A text without any is a word of its own. */
    static List<String> words(String text) {
        List<String> words =
                MeaningfulParts.of(text).stream().flatMap(HYPHEN::splitAsStream).toList();
        return words.isEmpty() ? List.of(text) : words;
    }
}
