package org.learningorganisation.model.lint;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Expressions that ask two things at once by themselves: "and/or", "both ... and", "not only ... but", "as well as". */
final class DoubleBarrels {

    /**
     * Two halves of one expression, with other words between them.
     *
     * @param first how it begins
     * @param second how it goes on in the same sentence
     */
    private record Halves(Phrases first, Phrases second) {}

    private static final Halves DUTCH_BOTH = new Halves(Phrases.of("zowel"), Phrases.of("als|en|alsook"));
    private static final Halves DUTCH_STRESSED = new Halves(Phrases.of("\u00E9n"), Phrases.of("\u00E9n"));
    private static final Halves DUTCH_NOT_ONLY =
            new Halves(Phrases.of("niet alleen|enkel|slechts|uitsluitend"), Phrases.of("maar"));
    private static final Halves ENGLISH_BOTH = new Halves(Phrases.of("both"), Phrases.of("and"));
    private static final Halves ENGLISH_NOT_ONLY = new Halves(
            Phrases.of("not only|just|merely", "don't|doesn't|isn't|aren't only|just|merely"), Phrases.of("but"));

    private static final Map<Tongue, List<Halves>> HALVES = Map.of(
            Tongue.DUTCH,
            List.of(DUTCH_BOTH, DUTCH_STRESSED, DUTCH_NOT_ONLY),
            Tongue.ENGLISH,
            List.of(ENGLISH_BOTH, ENGLISH_NOT_ONLY));

    private static final Map<Tongue, Phrases> ADDITIONS =
            Map.of(Tongue.DUTCH, Phrases.of("alsook|alsmede|evenals"), Tongue.ENGLISH, Phrases.of("as well as"));

    /** "As well as we can" says how, not what else; "we both" are two people, and "both sides" two things of one kind. */
    private static final Phrases OTHERWISE = Phrases.of(
            "as well as i|we|you|he|she|it|they|possible|before|ever|expected|any|anyone|could|can|intended|planned|usual",
            "as well as my|our|your|their|the colleagues|others|rest can|could|do",
            "work|works|worked|perform|performs|do|does|function|functions|know|knows|just|get|gets as well as",
            "er niet alleen voor",
            "both of",
            "i|we|you|they|us|them|it both",
            "both are|were|have|had|can|will|must|should|do|did|use|know|agree|want|need");

    private static final Set<String> DETERMINERS =
            Set.of("the", "these", "those", "my", "our", "your", "their", "his", "her", "its");

    /** After these the noun is not yet whole: "both managers in the north and ...". */
    private static final Set<String> NOUN_GOES_ON =
            Set.of("and", "&", "in", "of", "for", "at", "with", "from", "on", "to");

    private DoubleBarrels() {}

    /** Whether one of the expressions begins anywhere; most texts are settled by it. */
    static boolean mayBeIn(List<Word> words, Tongue tongue) {
        return ADDITIONS.getOrDefault(tongue, Phrases.NONE).anywhere(words)
                || HALVES.getOrDefault(tongue, List.of()).stream()
                        .anyMatch(halves -> halves.first().anywhere(words))
                || words.stream().anyMatch(word -> word.join() == Word.Join.SLASH);
    }

    /** The expressions as they were found, each once; those in a pair that names one thing are left out. */
    static Set<String> in(List<Word> words, Tongue tongue, BitSet onePair) {
        BitSet otherwise = OTHERWISE.covered(words);
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            int end = ADDITIONS.getOrDefault(tongue, Phrases.NONE).end(words, i);
            if (end != Phrase.NONE && otherwise.get(i, end).isEmpty()) {
                found.add(said(words, i, end));
            }
            if (isSlashed(words, i, tongue)) {
                found.add(words.get(i - 1).text() + "/" + words.get(i).text());
            }
        }
        for (Halves halves : HALVES.getOrDefault(tongue, List.of())) {
            addHalves(halves, words, otherwise, onePair, found);
        }
        return found;
    }

    private static void addHalves(
            Halves halves, List<Word> words, BitSet otherwise, BitSet onePair, Set<String> found) {
        String begun = "";
        int sentence = -1;
        for (int i = 0; i < words.size(); i++) {
            int second = halves.second().end(words, i);
            if (second != Phrase.NONE && words.get(i).sentence() == sentence && !onePair.get(i)) {
                found.add(begun + " ... " + said(words, i, second));
            }
            int first = halves.first().end(words, i);
            if (first != Phrase.NONE && otherwise.get(i, first).isEmpty() && !isOfOneKind(words, i)) {
                begun = said(words, i, first);
                sentence = words.get(i).sentence();
            }
        }
    }

    /** "Both teams plan and share": the two are named by one plural, and the "and" joins something else. */
    private static boolean isOfOneKind(List<Word> words, int at) {
        boolean determined =
                at + 1 < words.size() && DETERMINERS.contains(words.get(at + 1).text());
        int noun = determined ? at + 2 : at + 1;
        return words.get(at).text().equals("both")
                && noun < words.size()
                && isPlural(words.get(noun).text())
                && (noun + 1 == words.size()
                        || !NOUN_GOES_ON.contains(words.get(noun + 1).text()));
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    }

    private static boolean isSlashed(List<Word> words, int at, Tongue tongue) {
        return at > 0
                && words.get(at).join() == Word.Join.SLASH
                && Conjunctions.isBare(words, at, tongue)
                && Conjunctions.isBare(words, at - 1, tongue);
    }

    private static String said(List<Word> words, int from, int to) {
        return String.join(" ", words.subList(from, to).stream().map(Word::text).toList());
    }
}
