package org.learningorganisation.model.lint;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.learningorganisation.model.lint.Word.Join;

/** Parts of a sentence beside what it says itself: what stands in brackets, and the conditions under which it holds. */
final class Asides {

    private static final Map<Tongue, Phrases> CONDITIONS = Map.of(
            Tongue.DUTCH,
            Phrases.of(
                    "ook|zelfs als|wanneer|indien",
                    "ook al",
                    "indien|wanneer|zodra|tenzij|hoewel",
                    "als ik|je|jij|u|we|wij|ze|zij|hij|het|dit|dat|deze|die|de|een|er|mijn|ons|onze|iets|iemand|iedereen"
                            + "|mensen|medewerkers|collega's|niemand|anderen"),
            Tongue.ENGLISH,
            Phrases.of("if|though|when|whenever|although|unless", "even if|though|when"));

    private Asides() {}

    /** The indices of the words in round brackets. */
    static BitSet bracketed(QuestionText text) {
        BitSet bracketed = new BitSet();
        List<Word> words = text.tokens();
        int depth = 0;
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            for (; at < words.get(i).start(); at++) {
                char sign = text.text().charAt(at);
                depth = sign == '(' ? depth + 1 : sign == ')' ? Math.max(0, depth - 1) : depth;
            }
            bracketed.set(i, depth > 0);
        }
        return bracketed;
    }

    /**
     * The indices of the words in a condition: from its first word to the next comma or the end. A condition that begins the
     * sentence and has no comma behind it is left out, for where it ends is not known.
     */
    static BitSet conditions(QuestionText text, Tongue tongue) {
        Phrases begin = CONDITIONS.getOrDefault(tongue, Phrases.NONE);
        List<Word> words = text.tokens();
        BitSet conditions = new BitSet(words.size());
        int i = 0;
        while (i < words.size()) {
            if (begin.beginAt(words, i)) {
                int end = end(words, i);
                boolean closed = end < words.size()
                        && words.get(end).sentence() == words.get(i).sentence();
                if (closed || !text.beginsSentence(i)) {
                    conditions.set(i, end);
                }
                i = end;
            } else {
                i++;
            }
        }
        return conditions;
    }

    private static int end(List<Word> words, int from) {
        int end = from + 1;
        while (end < words.size()
                && words.get(end).join() == Join.SPACE
                && words.get(end).sentence() == words.get(from).sentence()) {
            end++;
        }
        return end;
    }
}
