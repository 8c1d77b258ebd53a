package org.learningorganisation.model.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that deny by their beginning: Dutch on-, English un-. Many words only begin so; those that the rule's specification
 * names and the common others are listed here.
 */
final class NegatedWords {

    private static final Map<Tongue, String> PREFIX = Map.of(Tongue.DUTCH, "on", Tongue.ENGLISH, "un");

    private static final int SHORTEST = 5;

    /** Words that begin with ont- and deny all the same: on- before a t. */
    private static final List<String> DUTCH_BEFORE_T = List.of(
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
                    "onroerend"),
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
                    "untangl"));

    private static final Map<Tongue, Set<String>> OTHER_WORDS = Map.of(
            Tongue.DUTCH,
            Set.of(
                    "ons",
                    "onze",
                    "ongeveer",
                    "onlangs",
                    "ongeval",
                    "ongevallen",
                    "ongeluk",
                    "ongelukken",
                    "onkosten",
                    "onmiddellijk",
                    "onmiddellijke",
                    "onmisbaar",
                    "onmisbare",
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
                    "onlosmakelijk",
                    "onlosmakelijke",
                    "onthaal",
                    "onwijs"),
            Tongue.ENGLISH,
            Set.of("undoubtedly", "undo", "undoes", "undone", "undoing", "uncle", "uncles", "unwrap", "untie"));

    private NegatedWords() {}

    static boolean isNegated(String word, Tongue tongue) {
        if (word.length() < SHORTEST || !word.startsWith(PREFIX.getOrDefault(tongue, ""))) {
            return false;
        }
        if (tongue == Tongue.DUTCH && beginsWith(word, DUTCH_BEFORE_T)) {
            return true;
        }
        return !OTHER_WORDS.getOrDefault(tongue, Set.of()).contains(word)
                && !beginsWith(word, OTHER_BEGINNINGS.getOrDefault(tongue, List.of()));
    }

    private static boolean beginsWith(String word, List<String> beginnings) {
        return beginnings.stream().anyMatch(word::startsWith);
    }
}
