package org.learningorganisation.model.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Negated questions: to disagree with one is a double negation, and two negations in one sentence are read wrongly by many.
 * Expressions that deny nothing, such as "not only", are left alone.
 */
final class Negations {

    private static final Map<Tongue, Set<String>> WORDS = Map.of(
            Tongue.DUTCH,
            Set.of(
                    "niet",
                    "geen",
                    "nooit",
                    "nimmer",
                    "niemand",
                    "niets",
                    "niks",
                    "nergens",
                    "zonder",
                    "nauwelijks",
                    "amper",
                    "evenmin",
                    "geenszins"),
            Tongue.ENGLISH,
            Set.of(
                    "not",
                    "never",
                    "no",
                    "none",
                    "without",
                    "hardly",
                    "barely",
                    "scarcely",
                    "cannot",
                    "nobody",
                    "no-one",
                    "nothing",
                    "nowhere",
                    "neither",
                    "dont",
                    "doesnt",
                    "isnt",
                    "cant",
                    "wont"));

    /** Words that carry a negation on: after another one they add none. */
    private static final Map<Tongue, Set<String>> CARRYING_ON =
            Map.of(Tongue.DUTCH, Set.of("noch"), Tongue.ENGLISH, Set.of("nor"));

    private static final Map<Tongue, Phrases> FIXED = Map.of(
            Tongue.DUTCH,
            Phrases.of(
                    "al|wel of? dan? niet|geen",
                    "of niet",
                    "wel en wat|wie|waar|wanneer|hoe? er? niet|geen",
                    "en niet alleen|slechts|enkel",
                    "met of zonder",
                    "zo|waarom niet",
                    "alles of niets",
                    "nu of nooit",
                    "niet|geen meer|langer|later|minder|eerder dan",
                    "niet van toepassing",
                    "of nauwelijks|amper",
                    "zonder meer|twijfel",
                    "zonder onnodige|onnodig",
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
                    "or not",
                    "yes|whether or no",
                    "with or without",
                    "if|why not",
                    "no|not more|later|longer|fewer|earlier than",
                    "not applicable",
                    "not for profit",
                    "no matter",
                    "no doubt",
                    "no less than",
                    "nothing less than",
                    "goes without saying",
                    "or hardly|barely",
                    "without a? doubt|question|fail",
                    "without any? undue|unnecessary",
                    "last but not least",
                    "not least",
                    "not to mention"));

    /** These deny nothing when the sentence goes on with what there is besides, or said it before a comma. */
    private static final Map<Tongue, Phrases> NOT_ONLY = Map.of(
            Tongue.DUTCH,
            Phrases.of("niet alleen|enkel|slechts|uitsluitend"),
            Tongue.ENGLISH,
            Phrases.of("not only|just|merely|simply", "doesn't|don't|isn't|aren't only|just|merely"));

    private static final Set<String> BESIDES = Set.of("maar", "ook", "but", "also");

    private Negations() {}

    /** One negation in a sentence; one in a condition, "if I do not know it", leaves the sentence easy to disagree with. */
    static Optional<LintRemark> single(QuestionText text, LintLimits limits) {
        List<List<String>> sentences = bySentence(text);
        boolean several = sentences.stream().anyMatch(found -> found.size() > 1);
        return several || sentences.isEmpty() || isConditional(text)
                ? Optional.empty()
                : Optional.of(remark(text, sentences));
    }

    private static boolean isConditional(QuestionText text) {
        return text.tongue()
                .filter(tongue -> {
                    BitSet outside = denying(text, tongue);
                    outside.andNot(Asides.conditions(text, tongue));
                    return outside.isEmpty();
                })
                .isPresent();
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
        Map<Integer, List<String>> found = new LinkedHashMap<>();
        denying.stream().forEach(i -> found.put(words.get(i).sentence(), new ArrayList<>()));
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            List<String> inSentence = found.get(word.sentence());
            if (inSentence != null && (denying.get(i) || NegatedWords.addNegation(words, i, denying, tongue))) {
                inSentence.add(word.text());
            }
        }
        return List.copyOf(found.values());
    }

    private static BitSet denying(QuestionText text, Tongue tongue) {
        List<Word> words = text.tokens();
        Set<String> carryingOn = CARRYING_ON.getOrDefault(tongue, Set.of());
        if (words.stream().noneMatch(word -> denies(word.text(), tongue) || carryingOn.contains(word.text()))) {
            return new BitSet();
        }
        BitSet fixed = FIXED.getOrDefault(tongue, Phrases.NONE).covered(words);
        fixed.or(notOnly(words, tongue));
        fixed.or(Leading.covered(text));
        fixed.or(Asides.bracketed(text));
        BitSet denying = new BitSet(words.size());
        int deniedIn = -1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean carriedOn = deniedIn != word.sentence() && carryingOn.contains(word.text());
            if ((carriedOn || denies(word.text(), tongue)) && !fixed.get(i) && !isAnswerOrNumber(words, i)) {
                denying.set(i);
                deniedIn = word.sentence();
            }
        }
        return denying;
    }

    private static boolean denies(String word, Tongue tongue) {
        return WORDS.getOrDefault(tongue, Set.of()).contains(word)
                || (tongue == Tongue.ENGLISH && word.endsWith("n't"))
                || NegatedWords.isDeniedEvent(word, tongue);
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

    /** "Ik sta er niet alleen voor": there "alleen" is alone, and not only. */
    private static boolean isAlone(List<Word> words, int at) {
        return at > 0 && words.get(at - 1).text().equals("er");
    }

    private static BitSet notOnly(List<Word> words, Tongue tongue) {
        BitSet covered = NOT_ONLY.getOrDefault(tongue, Phrases.NONE).covered(words);
        int besides = -1;
        for (int i = words.size() - 1; i >= 0; i--) {
            if (BESIDES.contains(words.get(i).text())) {
                besides = words.get(i).sentence();
            }
            Word word = words.get(i);
            boolean comesAfter = word.join() == Word.Join.BREAK && i > 0;
            if (covered.get(i) && ((besides != word.sentence() && !comesAfter) || isAlone(words, i))) {
                covered.clear(i);
            }
        }
        return covered;
    }
}
