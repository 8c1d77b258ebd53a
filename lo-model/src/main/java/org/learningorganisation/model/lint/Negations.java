package org.learningorganisation.model.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Negated questions: to disagree with one is a double negation, and two negations in one sentence are read wrongly by many.
 * Expressions that deny nothing, such as "not only", are left alone.
 */
final class Negations {

    private static final Map<Tongue, Set<String>> WORDS = Map.of(
            Tongue.DUTCH,
            Set.of("niet", "geen", "nooit", "niemand", "niets", "zonder", "nauwelijks"),
            Tongue.ENGLISH,
            Set.of(
                    "not", "never", "no", "none", "without", "hardly", "cannot", "nobody", "no-one", "nothing", "dont",
                    "doesnt", "isnt", "cant", "wont"));

    private static final Map<Tongue, Phrases> FIXED = Map.of(
            Tongue.DUTCH,
            Phrases.of(
                    "al|wel of? dan? niet|geen",
                    "of niet",
                    "wel en niet|geen",
                    "en niet alleen|slechts|enkel",
                    "zonder meer|twijfel",
                    "niet voor niets",
                    "niet te vergeten",
                    "niet in de laatste plaats",
                    "niets minder dan",
                    "last but not least"),
            Tongue.ENGLISH,
            Phrases.of(
                    "whether or not",
                    "and not only|just|merely",
                    "can|do|does|is|are|will and cannot|can't|don't|doesn't|isn't|aren't|won't|not",
                    "or not|no",
                    "no matter",
                    "no doubt",
                    "no less than",
                    "nothing less than",
                    "without a? doubt|question|fail",
                    "last but not least",
                    "not least",
                    "not to mention"));

    /** These deny nothing when the sentence goes on with what there is besides. */
    private static final Map<Tongue, Phrases> NOT_ONLY = Map.of(
            Tongue.DUTCH,
            Phrases.of("niet alleen|enkel|slechts|uitsluitend"),
            Tongue.ENGLISH,
            Phrases.of("not only|just|merely|simply", "doesn't|don't|isn't|aren't only|just|merely"));

    private static final Set<String> BESIDES = Set.of("maar", "ook", "but", "also");

    private Negations() {}

    static Optional<LintRemark> single(QuestionText text, LintLimits limits) {
        List<List<String>> sentences = bySentence(text);
        boolean several = sentences.stream().anyMatch(found -> found.size() > 1);
        return several || sentences.isEmpty() ? Optional.empty() : Optional.of(remark(text, sentences));
    }

    static Optional<LintRemark> several(QuestionText text, LintLimits limits) {
        List<List<String>> sentences =
                bySentence(text).stream().filter(found -> found.size() > 1).toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(remark(text, sentences));
    }

    private static LintRemark remark(QuestionText text, List<List<String>> sentences) {
        List<String> found = sentences.stream().flatMap(List::stream).toList();
        return text.remark(
                "language", text.language(), "found", String.join(", ", found), "count", String.valueOf(found.size()));
    }

    /** Of each sentence with a negation: its negations, and with them its words that begin with on- or un-. */
    private static List<List<String>> bySentence(QuestionText text) {
        if (text.tongue().isEmpty()) {
            return List.of();
        }
        Tongue tongue = text.tongue().get();
        List<Word> words = text.tokens();
        BitSet denying = denying(text, tongue);
        Set<Integer> negated =
                denying.stream().mapToObj(i -> words.get(i).sentence()).collect(Collectors.toSet());
        Map<Integer, List<String>> found = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean prefixed = negated.contains(word.sentence()) && NegatedWords.isNegated(word.text(), tongue);
            if (denying.get(i) || prefixed) {
                found.computeIfAbsent(word.sentence(), sentence -> new ArrayList<>())
                        .add(word.text());
            }
        }
        return List.copyOf(found.values());
    }

    private static BitSet denying(QuestionText text, Tongue tongue) {
        List<Word> words = text.tokens();
        BitSet fixed = FIXED.getOrDefault(tongue, Phrases.NONE).covered(words);
        fixed.or(notOnly(words, tongue));
        fixed.or(Leading.tags(text));
        BitSet denying = new BitSet(words.size());
        Set<String> known = WORDS.getOrDefault(tongue, Set.of());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            boolean denies = known.contains(word) || (tongue == Tongue.ENGLISH && word.endsWith("n't"));
            denying.set(i, denies && !fixed.get(i) && !isAnswerOrNumber(words, i));
        }
        return denying;
    }

    /** "Yes/no" names the answers, and "no. 5" is a number. */
    private static boolean isAnswerOrNumber(List<Word> words, int at) {
        boolean no = words.get(at).text().equals("no");
        boolean numbered = at + 1 < words.size()
                && Character.isDigit(words.get(at + 1).text().charAt(0));
        boolean answer = words.get(at).join() == Word.Join.SLASH
                || (at + 1 < words.size() && words.get(at + 1).join() == Word.Join.SLASH);
        return no && (numbered || answer);
    }

    private static BitSet notOnly(List<Word> words, Tongue tongue) {
        BitSet covered = NOT_ONLY.getOrDefault(tongue, Phrases.NONE).covered(words);
        int besides = -1;
        for (int i = words.size() - 1; i >= 0; i--) {
            if (BESIDES.contains(words.get(i).text())) {
                besides = words.get(i).sentence();
            }
            if (covered.get(i) && besides != words.get(i).sentence()) {
                covered.clear(i);
            }
        }
        return covered;
    }
}
