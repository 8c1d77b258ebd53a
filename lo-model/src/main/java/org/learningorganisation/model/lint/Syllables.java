package org.learningorganisation.model.lint;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a word by its letters, without a dictionary: groups of vowels, of which the language's diphthongs
 * are one and its silent letters none. Right for nine words in ten and more, which is enough for a mean over many words.
 */
final class Syllables {

    /** Longer words are no words. */
    private static final int LONGEST = 60;

    /** Accents that are stress, and change no syllable. Two dots do: they begin one. */
    private static final Pattern STRESS = Pattern.compile("[\\u0300-\\u0303\\u0327]");

    private static final Pattern DUTCH_VOWELS = Pattern.compile(
            "(?:aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|oi)(?!\\u0308)|[aeiou]|y(?![aeiou])");

    /** English words within Dutch ones, as they sound. */
    private static final List<Respelling> DUTCH_LOANS = List.of(
            Respelling.of("team", "tiem"),
            Respelling.of("coach", "kootsj"),
            Respelling.of("leader", "lieder"),
            Respelling.of("online", "onlain"),
            Respelling.of("deadline", "dedlain"),
            Respelling.of("software", "softwer"),
            Respelling.of("update", "updeet"),
            Respelling.of("website", "websait"),
            Respelling.of("trainer", "trener"),
            Respelling.of("museum", "museium"),
            Respelling.of("qu", "kw"),
            Respelling.of("(?<=[aeo])y", ""));

    private static final Pattern ENGLISH_VOWELS = Pattern.compile("[aeiouy]+");

    /** The e of "use" in "useful". */
    private static final Pattern ENGLISH_SILENT_WITHIN =
            Pattern.compile("(?<=[^aeioul])e(?=(?:ly|ments?|ful|fully|less|ness|where|things?|times?|body|one)$)");

    private static final Pattern ENGLISH_SILENT =
            Pattern.compile("[^aeiouyl]e$|[aeiouyr]le$|[^aeiouytdl]ed$|[aeiouyrl]led$"
                    + "|[^aeiouysxzgchl]es$|[aeiouyr]les$|[^cst]hes$|[aeiou]gues?$");

    /** Vowels side by side that are spoken apart, and "sm" at the end. */
    private static final Pattern ENGLISH_APART =
            Pattern.compile("(?<![tcsgx])i(?=a(?!ge))|(?<![tscg])io(?!u[sn]?$)(?=[a-z])"
                    + "|eo(?![up])|(?<!q)ua(?=[lt])|(?<=[^aeiouy])ying|uous|(?<=[bdfmnprvwz])iou(?=s)"
                    + "|(?<=[^aeiou])ea(?=[tl](?:e|ed|es|ing|ion|ive|ity)$)|oi(?=ng)|(?<![ctsfg])i(?=en(?:t|ce))|uing|eing|eas?$"
                    + "|cie(?=n)|oyee|sms?$");

    private Syllables() {}

    /** At least one. */
    static int in(String word, Tongue tongue) {
        String letters = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        return Math.max(
                1,
                switch (tongue) {
                    case DUTCH -> dutch(letters);
                    case ENGLISH -> english(letters);
                });
    }

    private static int dutch(String word) {
        String sound =
                STRESS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        for (Respelling loan : DUTCH_LOANS) {
            sound = loan.in(sound);
        }
        return count(DUTCH_VOWELS, sound);
    }

    private static int english(String word) {
        String letters = ENGLISH_SILENT_WITHIN
                .matcher(word.replace("'s", "").replace("'", ""))
                .replaceAll("");
        return count(ENGLISH_VOWELS, letters) - count(ENGLISH_SILENT, letters) + count(ENGLISH_APART, letters);
    }

    private static int count(Pattern pattern, String word) {
        return (int) pattern.matcher(word).results().count();
    }

    /**
     * How a part of a word sounds in the spelling of the language.
     *
     * @param written the part
     * @param sound how it would be written
     */
    private record Respelling(Pattern written, String sound) {

        static Respelling of(String written, String sound) {
            return new Respelling(Pattern.compile(written), sound);
        }

        String in(String word) {
            return written.matcher(word).replaceAll(sound);
        }
    }
}
