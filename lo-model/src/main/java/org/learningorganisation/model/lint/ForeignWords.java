package org.learningorganisation.model.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a text that is tagged Dutch is in English, or the other way round. */
final class ForeignWords {

    private static final int FOREIGN_WORDS = 2;

    private static final Map<Tongue, Tongue> OTHER = Map.of(Tongue.DUTCH, Tongue.ENGLISH, Tongue.ENGLISH, Tongue.DUTCH);

    /** Words that give a language away. "Is" is a word of both, and counts only beside another. */
    private static final Map<Tongue, Set<String>> TELLING = Map.of(
            Tongue.DUTCH,
            Set.of("de", "het", "een", "wij", "onze", "ik", "mijn"),
            Tongue.ENGLISH,
            Set.of("the", "and", "our", "is"));

    private static final String SHARED = "is";

    /** Frequent words of one language that the other does not have. */
    private static final Map<Tongue, Set<String>> STOP_WORDS = Map.of(
            Tongue.DUTCH,
            Set.of(
                    "de", "het", "een", "van", "en", "ik", "wij", "je", "jij", "u", "uw", "jouw", "jullie", "ze", "zij",
                    "hij", "mijn", "ons", "onze", "hun", "niet", "geen", "dat", "dit", "deze", "er", "hier", "op", "te",
                    "voor", "met", "als", "aan", "bij", "ook", "maar", "om", "naar", "wordt", "worden", "zijn", "heeft",
                    "heb", "hebben", "kan", "kunnen", "wat", "wie", "hoe", "waar", "welke", "uit", "tot", "dan",
                    "omdat", "elkaar", "ben", "bent"),
            Tongue.ENGLISH,
            Set.of(
                    "the", "and", "our", "a", "an", "to", "my", "i", "you", "your", "with", "for", "that", "this",
                    "these", "are", "they", "their", "it", "its", "at", "by", "from", "as", "not", "be", "has", "have",
                    "can", "when", "what", "which", "who", "how", "on", "us", "do", "does", "there"));

    private ForeignWords() {}

    /** The telling words of the other language when there are enough of them and no frequent word of its own language. */
    static List<String> in(List<Word> words, Tongue tagged) {
        Tongue other = OTHER.getOrDefault(tagged, tagged);
        Set<String> own = STOP_WORDS.getOrDefault(tagged, Set.of());
        if (words.stream().anyMatch(word -> own.contains(word.text()))) {
            return List.of();
        }
        List<String> foreign = words.stream()
                .map(Word::text)
                .filter(TELLING.getOrDefault(other, Set.of())::contains)
                .toList();
        return foreign.size() < FOREIGN_WORDS || Set.copyOf(foreign).equals(Set.of(SHARED)) ? List.of() : foreign;
    }
}
