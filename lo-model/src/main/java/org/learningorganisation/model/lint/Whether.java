package org.learningorganisation.model.lint;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The Dutch "of" that means whether: after a word of asking or knowing, and before what can begin a clause. "Wij weten of het
 * werkt" joins nothing; "wij weten iets of vragen ernaar" does. The next "of" of such a clause names the other possibility.
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

    /** After these, which are verbs only, "of" means whether before any word but a participle: "controleren of taken af zijn". */
    private static final Phrases ASKING_AT_ONCE = Phrases.of(
            "weet|weten|wist|wisten|ziet|merk|merkt|merken|benieuwd|zeker|duidelijk|onduidelijk|vraagt|afvragen"
                    + "|controleer|controleert|controleren|gecontroleerd|nagegaan|gekeken|beoordeelt|beoordelen|bepaalt"
                    + "|bepalen|beslist|beslissen|checkt|checken|toetst|toetsen|bespreekt|evalueert|evalueren");

    /** The second half of a verb of asking: "wij gaan na of", "wij spreken af of". */
    private static final Set<String> SEPARATED = Set.of("na", "af", "vast", "uit", "aan", "bij");

    private static final Pattern PARTICIPLE =
            Pattern.compile("(?:[a-z]{2,4})?ge[a-z]{2,}(?:d|t|en)|(?:be|ver|her|ont)[a-z]{2,}[dt]");

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
        int goingOn = -1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            goingOn = word.join() == Word.Join.SPACE && word.sentence() == goingOn ? goingOn : -1;
            boolean near = (sentence == word.sentence() && i - asked <= FARTHEST) || isSeparated(words, i);
            boolean begins = i + 1 < words.size()
                    && (askedAtOnce(words, i)
                            || (near && CLAUSE_BEGINS.contains(words.get(i + 1).text())));
            if (word.text().equals("of") && (begins || goingOn == word.sentence())) {
                whether.set(i);
                goingOn = begins ? word.sentence() : -1;
            }
            if (ASKING.end(words, i) != Phrase.NONE) {
                asked = i;
                sentence = word.sentence();
            }
        }
        return whether;
    }

    private static boolean askedAtOnce(List<Word> words, int i) {
        return i > 0
                && words.get(i).join() == Word.Join.SPACE
                && ASKING_AT_ONCE.end(words, i - 1) != Phrase.NONE
                && !PARTICIPLE.matcher(words.get(i + 1).text()).matches();
    }

    private static boolean isSeparated(List<Word> words, int i) {
        return i > 0 && SEPARATED.contains(words.get(i - 1).text());
    }
}
