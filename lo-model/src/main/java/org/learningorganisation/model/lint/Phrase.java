package org.learningorganisation.model.lint;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningorganisation.model.lint.Word.Join;

/**
 * Words in a row with nothing but white space between them, written as {@code bent|ben u|je het ermee? eens dat}: a bar stands
 * between alternatives, a question mark behind a word that may be left out, a star at the end for any ending, and {@code #}
 * for a number. Where "en" or "and" may stand, {@code &} may.
 */
final class Phrase {

    /** Where no phrase begins. */
    static final int NONE = -1;

    private static final Set<String> NUMBERS = Set.of(
            "een",
            "\u00E9\u00E9n",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "twaalf",
            "paar",
            "enkele",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "twelve",
            "few",
            "couple");

    private final List<Part> parts;

    private Phrase(List<Part> parts) {
        this.parts = parts;
    }

    static Phrase of(String written) {
        return new Phrase(Arrays.stream(written.split(" ", -1)).map(Part::of).toList());
    }

    /** The words it can begin with; empty when it can begin with others too. */
    Set<String> firstWords() {
        Part first = parts.get(0);
        return first.optional() || first.number() || !first.beginnings().isEmpty() ? Set.of() : first.words();
    }

    /** The index after the last word of the phrase when it begins at a word, otherwise {@link #NONE}. */
    int end(List<Word> words, int from) {
        int at = from;
        for (Part part : parts) {
            boolean here = at < words.size() && (at == from || words.get(at).join() == Join.SPACE);
            if (here && part.matches(words.get(at).text())) {
                at++;
            } else if (!part.optional()) {
                return NONE;
            }
        }
        return at == from ? NONE : at;
    }

    /**
     * One place in the row.
     *
     * @param words what may stand there
     * @param beginnings with what it may begin
     * @param number whether it may be a number
     * @param optional whether it may be left out
     */
    private record Part(Set<String> words, List<String> beginnings, boolean number, boolean optional) {

        static Part of(String written) {
            boolean optional = written.endsWith("?");
            String alternatives = optional ? written.substring(0, written.length() - 1) : written;
            Set<String> words = new HashSet<>();
            for (String word : alternatives.split("\\|", -1)) {
                words.add(word);
            }
            if (words.contains("en") || words.contains("and")) {
                words.add("&");
            }
            List<String> beginnings = words.stream()
                    .filter(word -> word.endsWith("*"))
                    .map(word -> word.substring(0, word.length() - 1))
                    .toList();
            return new Part(words, beginnings, words.contains("#"), optional);
        }

        private boolean beginsAsOne(String word) {
            for (String beginning : beginnings) {
                if (word.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }

        boolean matches(String word) {
            return words.contains(word)
                    || (number && (NUMBERS.contains(word) || Character.isDigit(word.charAt(0))))
                    || beginsAsOne(word);
        }
    }
}
