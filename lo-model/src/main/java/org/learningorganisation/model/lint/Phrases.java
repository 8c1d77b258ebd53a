package org.learningorganisation.model.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Some phrases, found by their first word. */
final class Phrases {

    /** No phrases. */
    static final Phrases NONE = of();

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final List<Phrase> others = new ArrayList<>();

    private Phrases() {}

    /** Phrases as {@link Phrase} writes them. */
    static Phrases of(String... written) {
        Phrases phrases = new Phrases();
        for (String each : written) {
            Phrase phrase = Phrase.of(each);
            Set<String> first = phrase.firstWords();
            first.forEach(word -> phrases.byFirstWord
                    .computeIfAbsent(word, same -> new ArrayList<>())
                    .add(phrase));
            if (first.isEmpty()) {
                phrases.others.add(phrase);
            }
        }
        return phrases;
    }

    /** The end of the longest phrase that begins at a word, or {@link Phrase#NONE}. */
    int end(List<Word> words, int from) {
        int longest = Phrase.NONE;
        for (Phrase phrase : byFirstWord.getOrDefault(words.get(from).text(), List.of())) {
            longest = Math.max(longest, phrase.end(words, from));
        }
        for (Phrase phrase : others) {
            longest = Math.max(longest, phrase.end(words, from));
        }
        return longest;
    }

    /** Whether a phrase begins at a word. */
    boolean beginAt(List<Word> words, int from) {
        return end(words, from) != Phrase.NONE;
    }

    /** The indices of the words that a phrase covers: in a fixed expression a word has another meaning. */
    BitSet covered(List<Word> words) {
        BitSet covered = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            int end = end(words, i);
            if (end != Phrase.NONE) {
                covered.set(i, end);
            }
        }
        return covered;
    }

    /** Whether a phrase begins at any of the words. */
    boolean anywhere(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (beginAt(words, i)) {
                return true;
            }
        }
        return false;
    }
}
