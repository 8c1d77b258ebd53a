package org.learningorganisation.model.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.learningorganisation.model.LanguageTag;

/**
 * How easily the questions of a language read, all of them together: W words per sentence, S syllables per word.
 *
 * <ul>
 *   <li>Dutch: Flesch-Douma 206.835 - 0.93 W - 77 S, and Brouwer 195 - 2 W - 66.67 S; the lower of the two counts.
 *   <li>English: Flesch 206.835 - 1.015 W - 84.6 S.
 * </ul>
 *
 * <p>Of two questions these formulas pick the harder one less than half of the time (Lenzner 2014): they say something about
 * many words, nothing about one question, and are never a reason to refuse a text.
 */
final class Readability {

    private Readability() {}

    static List<LintRemark> on(LintedDefinition definition) {
        Map<String, Pool> pools = new TreeMap<>();
        for (QuestionText text : definition.texts()) {
            text.tongue()
                    .ifPresent(tongue -> pools.computeIfAbsent(
                                    text.language().value().toLowerCase(Locale.ROOT), tag -> new Pool(tongue))
                            .add(text.tokens()));
        }
        List<LintRemark> remarks = new ArrayList<>();
        List<LanguageTag> languages = definition.model().languages();
        for (int i = 0; i < languages.size(); i++) {
            Pool pool = pools.remove(languages.get(i).value().toLowerCase(Locale.ROOT));
            if (pool != null
                    && pool.isLargeEnough(definition.limits())
                    && pool.lowest() < definition.limits().readable()) {
                remarks.add(LintRemark.at(
                        "languages[" + i + "]",
                        "language",
                        languages.get(i),
                        "figures",
                        pool.figures(),
                        "limit",
                        shown(definition.limits().readable()),
                        "words",
                        pool.words,
                        "sentence",
                        shown(pool.wordsPerSentence()),
                        "syllables",
                        shown(pool.syllablesPerWord())));
            }
        }
        return remarks;
    }

    private static String shown(double figure) {
        return BigDecimal.valueOf(figure)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The words of one language. */
    static final class Pool {

        private final Tongue tongue;
        private long words;
        private long sentences;
        private long syllables;

        Pool(Tongue tongue) {
            this.tongue = tongue;
        }

        /** Each text is a sentence of its own at least. */
        void add(List<Word> text) {
            int sentence = -1;
            for (Word word : text) {
                sentences += word.sentence() > sentence ? 1 : 0;
                sentence = word.sentence();
                words++;
                syllables += Syllables.in(word.text(), tongue);
            }
        }

        boolean isLargeEnough(LintLimits limits) {
            return words >= limits.pooledWords();
        }

        double wordsPerSentence() {
            return (double) words / sentences;
        }

        double syllablesPerWord() {
            return (double) syllables / words;
        }

        double flesch() {
            return 206.835 - 1.015 * wordsPerSentence() - 84.6 * syllablesPerWord();
        }

        double fleschDouma() {
            return 206.835 - 0.93 * wordsPerSentence() - 77 * syllablesPerWord();
        }

        double brouwer() {
            return 195 - 2 * wordsPerSentence() - 66.67 * syllablesPerWord();
        }

        double lowest() {
            return tongue == Tongue.ENGLISH ? flesch() : Math.min(fleschDouma(), brouwer());
        }

        String figures() {
            return tongue == Tongue.ENGLISH
                    ? "Flesch " + shown(flesch())
                    : "Flesch-Douma " + shown(fleschDouma()) + ", Brouwer " + shown(brouwer());
        }
    }
}
