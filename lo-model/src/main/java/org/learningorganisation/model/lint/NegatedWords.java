package org.learningorganisation.model.lint;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that deny by their beginning: Dutch on- and niet-, English un- and non-. Many words only begin so; those that the
 * rule's specification names and the common others are listed here. Such a word adds to a negation elsewhere in its sentence;
 * a noun such as "uncertainty", which may just be the subject, only where it is itself denied.
 */
final class NegatedWords {

    private static final Map<Tongue, String> PREFIX = Map.of(Tongue.DUTCH, "on", Tongue.ENGLISH, "un");

    private static final int SHORTEST = 5;

    /** Words that begin as others do that deny nothing, and deny all the same: on- before a t, and being unlucky. */
    private static final List<String> DUTCH_ALL_THE_SAME = List.of(
            "ongelukkig",
            "ontevreden",
            "onterecht",
            "ontoegankelijk",
            "ontoereikend",
            "ontoelaatbaar",
            "ontrouw",
            "ontelbaar",
            "ontactisch",
            "ontoerekenbaar",
            "ontoepasselijk");

    private static final Map<Tongue, List<String>> OTHER_BEGINNINGS = Map.of(
            Tongue.DUTCH,
            List.of(
                    "ont",
                    "onder",
                    "onszelf",
                    "onzerzijds",
                    "online",
                    "on-",
                    "onboard",
                    "onsite",
                    "onco",
                    "one-",
                    "onepager",
                    "onroerend",
                    "ongeval",
                    "ongeluk",
                    "onkosten",
                    "onafhankelijk",
                    "onpartijdig",
                    "onmiddellijk",
                    "onmisba",
                    "onlosmakelijk",
                    "onrust",
                    "onthaal",
                    "onzin",
                    "onheil",
                    "onmens"),
            Tongue.ENGLISH,
            List.of(
                    "under",
                    "until",
                    "unit",
                    "unif",
                    "union",
                    "uniq",
                    "unis",
                    "univ",
                    "unless",
                    "unanim",
                    "unicorn",
                    "unesco",
                    "unicef",
                    "unilateral",
                    "uncover",
                    "unfold",
                    "unlock",
                    "unleash",
                    "unpack",
                    "unravel",
                    "unload",
                    "unwind",
                    "unveil",
                    "unearth",
                    "untangl",
                    "unemploy",
                    "unlearn",
                    "unsubscri",
                    "uninstall",
                    "unplug",
                    "unblock",
                    "unprecedented",
                    "unfortunate",
                    "unpaid"));

    private static final Map<Tongue, Set<String>> OTHER_WORDS = Map.of(
            Tongue.DUTCH,
            Set.of(
                    "ons",
                    "onze",
                    "ongeveer",
                    "onlangs",
                    "ondanks",
                    "ongeacht",
                    "ongetwijfeld",
                    "onverwijld",
                    "onomwonden",
                    "onweer",
                    "onkruid",
                    "onraad",
                    "onophoudelijk",
                    "onverminderd",
                    "onwijs",
                    "onbevoegden",
                    "onbekenden"),
            Tongue.ENGLISH,
            Set.of(
                    "undoubtedly",
                    "undo",
                    "undoes",
                    "undone",
                    "undoing",
                    "uncle",
                    "uncles",
                    "unwrap",
                    "untie",
                    "unlike"));

    private static final Map<Tongue, List<String>> NOUN_ENDINGS = Map.of(
            Tongue.DUTCH,
                    List.of("heid", "heden", "nis", "nissen", "begrip", "vrede", "recht", "gemak", "wil", "macht"),
            Tongue.ENGLISH, List.of("ness", "nesses", "ty", "ties", "ment", "ease", "rest"));

    private static final int FARTHEST_DENIAL = 3;

    private static final Map<Tongue, String> HYPHENATED = Map.of(Tongue.DUTCH, "niet-", Tongue.ENGLISH, "non-");

    /** What makes a hyphenated word tell of something that was not done, and no kind of thing as in "non-profit". */
    private static final Map<Tongue, Pattern> PARTICIPLE = Map.of(
            Tongue.DUTCH,
            Pattern.compile("(?:be|ver|her|ont|ge|[a-z]{2,4}ge)[a-z]{2,}(?:d|t|de|te|en|ene)"),
            Tongue.ENGLISH,
            Pattern.compile("[a-z]{3,}ed"));

    private NegatedWords() {}

    /** Whether a word is one more negation in a sentence where others deny something. */
    static boolean addNegation(List<Word> words, int at, BitSet denying, Tongue tongue) {
        String word = words.get(at).text();
        int denial = denying.previousSetBit(at);
        boolean denied = denial >= 0
                && at - denial <= FARTHEST_DENIAL
                && words.get(denial).sentence() == words.get(at).sentence();
        boolean noun = endsWith(word, NOUN_ENDINGS.getOrDefault(tongue, List.of()));
        return isNegated(word, tongue) && (denied || !noun);
    }

    /** Whether a word says with a hyphen that something was not done, as "non-reported" and "niet-gemelde" do. */
    static boolean isDeniedEvent(String word, Tongue tongue) {
        String prefix = HYPHENATED.getOrDefault(tongue, "");
        Pattern participle = PARTICIPLE.get(tongue);
        return participle != null
                && word.startsWith(prefix)
                && participle.matcher(word.substring(prefix.length())).matches();
    }

    private static boolean isNegated(String word, Tongue tongue) {
        if (word.length() < SHORTEST || !word.startsWith(PREFIX.getOrDefault(tongue, ""))) {
            return false;
        }
        if (tongue == Tongue.DUTCH && beginsWith(word, DUTCH_ALL_THE_SAME)) {
            return true;
        }
        return !OTHER_WORDS.getOrDefault(tongue, Set.of()).contains(word)
                && !beginsWith(word, OTHER_BEGINNINGS.getOrDefault(tongue, List.of()));
    }

    private static boolean endsWith(String word, List<String> endings) {
        return endings.stream().anyMatch(word::endsWith);
    }

    private static boolean beginsWith(String word, List<String> beginnings) {
        return beginnings.stream().anyMatch(word::startsWith);
    }
}
