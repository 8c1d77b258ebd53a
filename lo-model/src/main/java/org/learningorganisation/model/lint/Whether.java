package org.learningorganisation.model.lint;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The Dutch "of" that means whether: after a word of asking or knowing, and before what can begin a clause. "Wij weten of het
 * werkt" joins nothing; "wij weten iets of vragen ernaar" does.
 */
final class Whether {

    private static final int FARTHEST = 5;

    private static final Phrases ASKING = Phrases.of(
            "weet|weten|wist|wisten|vraag|vraagt|vragen|vroeg|afvraag|afvraagt|afvragen|nagaan|zien|zie|ziet|merk|merkt|merken"
                    + "|hoor|hoort|horen|twijfel|twijfelt|twijfelen|benieuwd|zeker|duidelijk|onduidelijk|zeggen|zegt|zeg|vertelt"
                    + "|vertellen|uitmaakt|afhankelijk|inschatten|aangeven|aangeeft|afspreken",
            "nagegaan|gekeken|gevraagd|onderzocht|getoetst|besproken|vastgesteld|bekend|gecontroleerd|beoordeeld|afgesproken"
                    + "|besloten|gepeild|geregeld",
            "bespreek*|bespreken|kijk*|bekijk*|bekeken|controle*|toets*|meet|meten|gemeten|onderzoek*|beoordeel*|beoordelen"
                    + "|beslis*|besluit*|check*|evalue*|bepaal*|bepalen|overleg*|peil*|volg*");

    private static final Set<String> CLAUSE_BEGINS = Set.of(
            "ik",
            "je",
            "jij",
            "u",
            "we",
            "wij",
            "ze",
            "zij",
            "hij",
            "het",
            "dit",
            "dat",
            "deze",
            "die",
            "de",
            "een",
            "er",
            "mijn",
            "ons",
            "onze",
            "uw",
            "jouw",
            "jullie",
            "hun",
            "zijn",
            "haar",
            "iets",
            "iemand",
            "iedereen",
            "alles",
            "alle",
            "mensen",
            "medewerkers",
            "collega's",
            "leren",
            "nieuwe");

    private Whether() {}

    /** The indices of the words that mean whether. */
    static BitSet in(List<Word> words) {
        BitSet whether = new BitSet(words.size());
        int asked = -FARTHEST - 1;
        int sentence = -1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean near = (sentence == word.sentence() && i - asked <= FARTHEST) || checked(words, i);
            if (near
                    && word.text().equals("of")
                    && i + 1 < words.size()
                    && CLAUSE_BEGINS.contains(words.get(i + 1).text())) {
                whether.set(i);
            }
            if (ASKING.end(words, i) != Phrase.NONE) {
                asked = i;
                sentence = word.sentence();
            }
        }
        return whether;
    }

    /** "Wij gaan na of": the second half of a verb of asking; elsewhere "na" is after. */
    private static boolean checked(List<Word> words, int i) {
        return i > 0 && words.get(i - 1).text().equals("na");
    }
}
