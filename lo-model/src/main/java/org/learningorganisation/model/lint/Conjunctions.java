package org.learningorganisation.model.lint;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.Question;

/**
 * Two questions in one: who agrees with one half only has no answer. Some words say so by themselves; a bare "and" or "or" may
 * as well join two names of one thing, and is left alone where it joins no things at all.
 */
final class Conjunctions {

    private static final Map<Tongue, Phrases> BARE = Map.of(
            Tongue.DUTCH,
            Phrases.of("en|of|\u00E9n|\u00F3f|noch|danwel|c.q|+", "dan wel"),
            Tongue.ENGLISH,
            Phrases.of("and|or|nor|+"));

    /** After these the next "and" or "or" names the ends of one relation, what makes no difference, or examples. */
    private static final Map<Tongue, Phrases> OPENINGS = Map.of(
            Tongue.DUTCH,
            Phrases.of(
                    "tussen|ongeacht|zoals|bijvoorbeeld|bijv|bv|waaronder|o.a",
                    "onder andere|meer",
                    "combineer*|combinatie*|balans|evenwicht"),
            Tongue.ENGLISH,
            Phrases.of(
                    "between|regardless|irrespective|whatever|whether|including",
                    "such as",
                    "for example|instance",
                    "e.g",
                    "combin*|balanc*"));

    private Conjunctions() {}

    /** Expressions that join two things whatever they are. */
    static Optional<LintRemark> doubleBarrelled(QuestionText text, LintLimits limits) {
        Set<String> found = pairs(text);
        return found.isEmpty() ? Optional.empty() : Optional.of(remark(text, found));
    }

    /** A bare "and" or "or", where nothing stronger was found. */
    static Optional<LintRemark> bare(QuestionText text, LintLimits limits) {
        Set<String> found = bareWords(text);
        return found.isEmpty() || !pairs(text).isEmpty() ? Optional.empty() : Optional.of(remark(text, found));
    }

    /** Whether a bare "and" or "or" begins at a word. */
    static boolean isBare(List<Word> words, int at, Tongue tongue) {
        return end(words, at, tongue) != Phrase.NONE;
    }

    private static int end(List<Word> words, int at, Tongue tongue) {
        return BARE.getOrDefault(tongue, Phrases.NONE).end(words, at);
    }

    private static LintRemark remark(QuestionText text, Set<String> found) {
        return text.remark("language", text.language(), "found", String.join(", ", found));
    }

    private static Set<String> pairs(QuestionText text) {
        return tongue(text)
                .filter(tongue -> DoubleBarrels.mayBeIn(text.tokens(), tongue))
                .map(tongue -> DoubleBarrels.in(text.tokens(), tongue, onePair(text.tokens(), tongue)))
                .orElse(Set.of());
    }

    private static Set<String> bareWords(QuestionText text) {
        return tongue(text).map(tongue -> bareWords(text, tongue)).orElse(Set.of());
    }

    private static Set<String> bareWords(QuestionText text, Tongue tongue) {
        List<Word> words = text.tokens();
        if (!BARE.getOrDefault(tongue, Phrases.NONE).anywhere(words)) {
            return Set.of();
        }
        BitSet onePair = onePair(words, tongue);
        onePair.or(ProperNames.joined(text));
        onePair.or(Asides.bracketed(text));
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            int end = end(words, i, tongue);
            if (end != Phrase.NONE && !onePair.get(i) && !text.beginsSentence(i)) {
                found.add(text.written(i, end).toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }

    /** Open questions may ask for two things. */
    private static Optional<Tongue> tongue(QuestionText text) {
        return text.tongue().filter(tongue -> text.question().kind() != Question.Kind.OPEN);
    }

    /** The words that join nothing which could be asked apart. */
    private static BitSet onePair(List<Word> words, Tongue tongue) {
        BitSet onePair = FixedPairs.in(words, tongue);
        onePair.or(opened(words, tongue));
        if (tongue == Tongue.DUTCH) {
            onePair.or(Whether.in(words));
        }
        return onePair;
    }

    private static BitSet opened(List<Word> words, Tongue tongue) {
        BitSet covered = new BitSet(words.size());
        int openIn = -1;
        int openAt = -1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (OPENINGS.getOrDefault(tongue, Phrases.NONE).end(words, i) != Phrase.NONE) {
                openIn = word.sentence();
                openAt = i;
            } else if (openIn == word.sentence() && isBare(words, i, tongue)) {
                covered.set(i, i > openAt + 1);
                openIn = -1;
            }
        }
        return covered;
    }
}
