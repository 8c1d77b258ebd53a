package org.learningorganisation.model.lint;

import java.util.BitSet;
import java.util.List;

/** Names of more than one word, such as "Learning and Development" for a department: their words begin with a capital. */
final class ProperNames {

    private ProperNames() {}

    /** The indices of the words in small letters between two words with a capital. */
    static BitSet joined(QuestionText text) {
        BitSet joined = new BitSet();
        List<Word> words = text.tokens();
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean together = words.get(i).join() == Word.Join.SPACE
                    && words.get(i + 1).join() == Word.Join.SPACE
                    && !isCapital(text, words.get(i).start());
            joined.set(
                    i,
                    together
                            && isCapital(text, words.get(i - 1).start())
                            && isCapital(text, words.get(i + 1).start())
                            && (!text.beginsSentence(i - 1) || !isAbbreviation(text, words.get(i + 1))));
        }
        return joined;
    }

    /** After the first word of a sentence, whose capital says nothing, an abbreviation is no second half of a name. */
    private static boolean isAbbreviation(QuestionText text, Word word) {
        return word.end() - word.start() > 1 && isCapital(text, word.start() + 1);
    }

    private static boolean isCapital(QuestionText text, int at) {
        return Character.isUpperCase(text.text().codePointAt(at));
    }
}
