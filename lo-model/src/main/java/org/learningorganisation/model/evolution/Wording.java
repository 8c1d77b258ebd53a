package org.learningorganisation.model.evolution;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.learningorganisation.model.LocalizedText;

/** How two texts differ: in their words, or in what does not change what they say. */
enum Wording {
    SAME,
    /** Case, punctuation or white space only. */
    TYPOGRAPHY,
    OTHER_WORDS;

    /** Words, numbers, symbols such as a percent or euro sign, and the sign of a number. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\p{S}|[%\u2030]|(?<![\\p{L}\\p{N}])-(?=\\p{N})");

    static Wording between(String one, String other) {
        if (one.equals(other)) {
            return SAME;
        }
        return words(one).equals(words(other)) ? TYPOGRAPHY : OTHER_WORDS;
    }

    /** The worst difference in the languages of both texts; other words where they have no language in common. */
    static Wording between(LocalizedText one, LocalizedText other) {
        if (one.equals(other)) {
            return SAME;
        }
        return TextPair.inCommon(one, other).stream()
                .map(pair -> between(pair.before(), pair.after()))
                .reduce((first, second) -> first.compareTo(second) >= 0 ? first : second)
                .orElse(OTHER_WORDS);
    }

    /** The words of a text: two texts that differ in typography only have the same. A text without any is a word of its own. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<String> words =
                TOKEN.matcher(plain).results().map(MatchResult::group).toList();
        return words.isEmpty() ? List.of(text) : words;
    }
}
