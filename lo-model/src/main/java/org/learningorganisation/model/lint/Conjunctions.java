package org.learningorganisation.model.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.Question;

/**
 * Two questions in one: who agrees with one half only has no answer. Some words say so by themselves; a bare "and" or "or" may
 * as well join two names of one thing, and is left alone where it joins no things at all.
 */
final class Conjunctions {

    private static final Map<Tongue, Set<String>> BARE =
            Map.of(Tongue.DUTCH, Set.of("en", "of"), Tongue.ENGLISH, Set.of("and", "or"));

    private static final Map<Tongue, String> PAIR_BEGINS = Map.of(Tongue.DUTCH, "zowel", Tongue.ENGLISH, "both");
    private static final Map<Tongue, String> PAIR_GOES_ON = Map.of(Tongue.DUTCH, "als", Tongue.ENGLISH, "and");

    private static final Map<Tongue, Phrases> ADDITIONS =
            Map.of(Tongue.DUTCH, Phrases.of("alsook"), Tongue.ENGLISH, Phrases.of("as well as"));

    /** "As well as we can" says how, not what else. */
    private static final Phrases MANNER = Phrases.of(
            "as well as i|we|you|he|she|it|they|possible|before|ever|expected|any|anyone|could|can|intended|planned|usual",
            "as well as my|our|your|their|the colleagues|others|rest can|could|do",
            "work|works|worked|perform|performs|do|does|function|functions|know|knows as well as");

    /** Expressions in which nothing is joined that could be asked apart. */
    private static final Map<Tongue, Phrases> FIXED = Map.of(
            Tongue.DUTCH,
            Phrases.of(
                    "af en toe",
                    "zo? nu|nou en dan",
                    "hier en daar",
                    "een|\u00E9\u00E9n en ander",
                    "dag en nacht",
                    "door en door",
                    "heen en weer",
                    "over en weer",
                    "keer op keer",
                    "meer en meer",
                    "min of meer",
                    "al|wel of niet|geen",
                    "of niet",
                    "ja of nee",
                    "vroeg of laat",
                    "# of meer|minder|meerdere|vaker|andere|ander|#",
                    "de|het een|ene of andere",
                    "# en #",
                    "en|of dergelijke|zovoort|zovoorts|zo",
                    "en zo voort|voorts|verder",
                    "kort en goed",
                    "eens en voor altijd",
                    "te pas en te onpas",
                    "kant en klaar",
                    "wel en niet|geen",
                    "zijn|haar|hem|hij of haar|zijn|zij|hem|ze",
                    "werk en priv\u00E9|priv\u00E9leven"),
            Tongue.ENGLISH,
            Phrases.of(
                    "now and then|again",
                    "here and there",
                    "more and more",
                    "better and better",
                    "again and again",
                    "over and over",
                    "back and forth",
                    "day and night",
                    "time and again",
                    "more or less",
                    "sooner or later",
                    "or not",
                    "or so",
                    "yes or no",
                    "# or more|fewer|less|another|other|#",
                    "# and #",
                    "and so on|forth",
                    "and|or the like",
                    "first and foremost",
                    "up and running",
                    "by and large",
                    "once and for all",
                    "each and every",
                    "through and through",
                    "can|do|does|is|are|will and cannot|can't|don't|doesn't|isn't|aren't|won't|not",
                    "his|her|him|he|she or her|his|him|hers|she|he",
                    "on or before",
                    "work and private|home|family"));

    /** After these the next "and" or "or" names the ends of one relation, what makes no difference, or examples. */
    private static final Map<Tongue, Phrases> OPENINGS = Map.of(
            Tongue.DUTCH,
            Phrases.of("tussen", "ongeacht", "zoals", "bijvoorbeeld", "bijv"),
            Tongue.ENGLISH,
            Phrases.of("between", "regardless", "irrespective", "whatever", "such as", "for example", "e.g"));

    private Conjunctions() {}

    /** Expressions that join two things whatever they are. */
    static Optional<LintRemark> doubleBarrelled(QuestionText text, LintLimits limits) {
        Set<String> found = pairs(text);
        return found.isEmpty() ? Optional.empty() : Optional.of(remark(text, found));
    }

    /** A bare "and" or "or", where nothing stronger was found. */
    static Optional<LintRemark> bare(QuestionText text, LintLimits limits) {
        Set<String> found = pairs(text).isEmpty() ? bareWords(text) : Set.of();
        return found.isEmpty() ? Optional.empty() : Optional.of(remark(text, found));
    }

    private static LintRemark remark(QuestionText text, Set<String> found) {
        return text.remark("language", text.language(), "found", String.join(", ", found));
    }

    private static Set<String> pairs(QuestionText text) {
        if (text.tongue().isEmpty() || text.question().kind() == Question.Kind.OPEN) {
            return Set.of();
        }
        Tongue tongue = text.tongue().get();
        List<Word> words = text.tokens();
        BitSet manner = MANNER.covered(words);
        Set<String> found = new LinkedHashSet<>();
        String begun = PAIR_BEGINS.getOrDefault(tongue, "");
        String goesOn = PAIR_GOES_ON.getOrDefault(tongue, "");
        int pairIn = -1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.text().equals(begun)) {
                pairIn = word.sentence();
            } else if (word.text().equals(goesOn) && word.sentence() == pairIn) {
                found.add(begun + " ... " + goesOn);
            }
            int end = ADDITIONS.getOrDefault(tongue, Phrases.NONE).end(words, i);
            if (end != Phrase.NONE && !manner.get(i, end).get(0)) {
                found.add(text.written(i, end));
            }
            if (isSlashed(words, i, BARE.getOrDefault(tongue, Set.of()))) {
                found.add(words.get(i - 1).text() + "/" + word.text());
            }
        }
        return found;
    }

    private static boolean isSlashed(List<Word> words, int at, Set<String> bare) {
        return at > 0
                && words.get(at).join() == Word.Join.SLASH
                && bare.contains(words.get(at).text())
                && bare.contains(words.get(at - 1).text());
    }

    private static Set<String> bareWords(QuestionText text) {
        if (text.tongue().isEmpty() || text.question().kind() == Question.Kind.OPEN) {
            return Set.of();
        }
        Tongue tongue = text.tongue().get();
        List<Word> words = text.tokens();
        BitSet fixed = FIXED.getOrDefault(tongue, Phrases.NONE).covered(words);
        fixed.or(opened(words, tongue));
        if (tongue == Tongue.DUTCH) {
            fixed.or(Whether.in(words));
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            if (BARE.getOrDefault(tongue, Set.of()).contains(word) && !fixed.get(i) && !text.beginsSentence(i)) {
                found.add(word);
            }
        }
        return new LinkedHashSet<>(found);
    }

    private static BitSet opened(List<Word> words, Tongue tongue) {
        BitSet covered = new BitSet(words.size());
        int openIn = -1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (OPENINGS.getOrDefault(tongue, Phrases.NONE).end(words, i) != Phrase.NONE) {
                openIn = word.sentence();
            } else if (openIn == word.sentence()
                    && BARE.getOrDefault(tongue, Set.of()).contains(word.text())) {
                covered.set(i);
                openIn = -1;
            }
        }
        return covered;
    }
}
