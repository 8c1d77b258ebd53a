package org.learningorganisation.model.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that say which answer is expected, and words so absolute that nobody can agree. A hedged absolute, "almost always" or
 * "not everyone", is none.
 */
final class Leading {

    /** Words that can go without harm; an edit may drop them. */
    static final Map<Tongue, Phrases> FILLERS = Map.of(
            Tongue.DUTCH,
            Phrases.of("natuurlijk", "uiteraard", "altijd"),
            Tongue.ENGLISH,
            Phrases.of("of course", "obviously", "always"));

    private static final Map<Tongue, Phrases> OTHERS = Map.of(
            Tongue.DUTCH,
            Phrases.of(
                    "vindt|vind u|je|jij ook",
                    "vindt|vind u|je|jij niet dat",
                    "vinden jullie|we|wij ook",
                    "vinden jullie niet dat",
                    "bent|ben u|je|jij het er? mee? ermee? mee? eens dat",
                    "zijn jullie het er? mee? ermee? eens dat",
                    "vindt|vind u|je|jij ook niet",
                    "veel|meeste mensen|experts|deskundigen vinden",
                    "veel|meeste mensen|experts|deskundigen denken|zeggen|weten dat",
                    "het spreekt vanzelf",
                    "het spreekt voor zich",
                    "bent|ben u|je|jij het er? niet mee|ermee|met? ons|mij|me? eens dat",
                    "vast|ongetwijfeld|toch mee eens",
                    "is het niet zo dat",
                    "zoals u|je|iedereen weet",
                    "zoals bekend",
                    "we|wij weten allemaal dat",
                    "wij|we allemaal weten dat",
                    "nietwaar",
                    "iedereen",
                    "iedereens"),
            Tongue.ENGLISH,
            Phrases.of(
                    "don't you",
                    "wouldn't you",
                    "isn't it true that",
                    "do|would you agree that",
                    "many people think|believe|agree",
                    "many people feel|say|know that",
                    "experts agree|say|believe|think that",
                    "it goes without saying",
                    "it is|it's obvious|undeniable that",
                    "as we|you all? know",
                    "we all know that",
                    "surely",
                    "needless to say",
                    "most people",
                    "everyone|everybody",
                    "everyone's|everybody's"));

    /** What takes the edge off, or gives the words another meaning. */
    private static final Map<Tongue, Phrases> HARMLESS = Map.of(
            Tongue.DUTCH,
            Phrases.of(
                    "niet|bijna|vrijwel|haast|nagenoeg|zowat|nog|zo|zoals|als|lang altijd|iedereen",
                    "voor het eerst altijd",
                    "niet|bijna|vrijwel|haast|nagenoeg|zowat voor|door|met|van|aan iedereen",
                    "een|geen|zo'n|zeer|heel|erg|meer|minder|ons|mijn|hun|uw|op|van natuurlijk",
                    "natuurlijk|vanzelfsprekend gezag|leiderschap|verloop|overwicht|talent|persoon|gedrag|onderdeel|vertrouwen"),
            Tongue.ENGLISH,
            Phrases.of(
                    "not|n't|almost|nearly|virtually|practically|hardly|as always|everyone|everyone's|everybody|everybody's",
                    "isn't|aren't|don't|doesn't|can't|wasn't|didn't always",
                    "always on",
                    "not|almost|nearly for|with|by|to everyone|everybody",
                    "why|what|which|who|how|where|when|if|that|because don't you",
                    "most people in|at|on|within|here|around|from|i|who|whom|we|of"));

    /** "To what extent" leaves every answer open. */
    private static final Map<Tongue, Phrases> OPEN = Map.of(
            Tongue.DUTCH,
            Phrases.of("in hoeverre|welke", "in welke mate"),
            Tongue.ENGLISH,
            Phrases.of("to what extent", "how far|much|strongly"));

    private static final Map<Tongue, Phrases> ASKED_OPENLY = Map.of(
            Tongue.DUTCH,
            Phrases.of("bent|ben u|je|jij het er? mee? ermee? eens dat", "zijn jullie het er? mee? ermee? eens dat"),
            Tongue.ENGLISH,
            Phrases.of("do|would you agree that"));

    /** At the beginning of a question: they ask for a yes, and in a statement they only deny. */
    private static final Phrases DUTCH_QUESTIONS =
            Phrases.of("moeten|zouden we|wij|jullie niet", "zou|zoudt u|je|jij niet");

    /** "..., isn't it?" at the end of a question. */
    private static final Map<Tongue, Phrases> TAGS = Map.of(
            Tongue.DUTCH,
            Phrases.of("toch", "nietwaar", "niet waar", "h\u00E8"),
            Tongue.ENGLISH,
            Phrases.of(
                    "right",
                    "isn't|aren't|doesn't|don't|won't|wouldn't|can't|didn't|haven't|hasn't|shouldn't it|you|we|they|he|she"));

    /** A tag without a negation, unless what comes before it is a condition: "If a project fails, can you?" */
    private static final Phrases ENGLISH_POSITIVE_TAGS =
            Phrases.of("is|are|does|do|will|would|can|did|have|has|should it|you|we|they|he|she");

    private static final Set<String> ENGLISH_CONDITIONS =
            Set.of("if", "when", "whenever", "unless", "once", "after", "before", "while", "as", "should", "where");

    /** Words that say, at the beginning of a sentence and before a comma, that it goes without saying. */
    private static final Phrases ENGLISH_OPENERS = Phrases.of("clearly|naturally|undoubtedly|certainly");

    /** In Dutch the verb follows without a comma. */
    private static final Phrases DUTCH_OPENERS = Phrases.of("vanzelfsprekend|ongetwijfeld");

    private Leading() {}

    /**
     * A leading expression.
     *
     * @param from its first word
     * @param to after its last word
     */
    record Match(int from, int to) {}

    static Optional<LintRemark> on(QuestionText text, LintLimits limits) {
        List<Match> matches = in(text);
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        Set<String> found = matches.stream()
                .map(match -> text.written(match.from(), match.to()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Optional.of(text.remark("language", text.language(), "found", String.join(", ", found))
                .suggesting(WithoutFillers.edits(text, matches)));
    }

    /** The words of all leading expressions, whose "not" asks for a yes and denies nothing. */
    static BitSet covered(QuestionText text) {
        BitSet covered = new BitSet();
        in(text).forEach(match -> covered.set(match.from(), match.to()));
        return covered;
    }

    private static List<Match> in(QuestionText text) {
        if (text.tongue().isEmpty()) {
            return List.of();
        }
        Tongue tongue = text.tongue().get();
        List<Word> words = text.tokens();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int filler = FILLERS.getOrDefault(tongue, Phrases.NONE).end(words, i);
            int other = Math.max(OTHERS.getOrDefault(tongue, Phrases.NONE).end(words, i), atTheEdge(text, i, tongue));
            int end = Math.max(filler, other);
            if (end != Phrase.NONE) {
                matches.add(new Match(i, end));
            }
        }
        return matches.isEmpty() ? List.of() : leading(matches, text, tongue);
    }

    private static List<Match> leading(List<Match> matches, QuestionText text, Tongue tongue) {
        List<Word> words = text.tokens();
        BitSet harmless = HARMLESS.getOrDefault(tongue, Phrases.NONE).covered(words);
        harmless.or(Asides.bracketed(text));
        Phrases balanced = OPEN.getOrDefault(tongue, Phrases.NONE).anywhere(words)
                ? ASKED_OPENLY.getOrDefault(tongue, Phrases.NONE)
                : Phrases.NONE;
        return matches.stream()
                .filter(match -> !harmless.get(match.from()) && !balanced.beginAt(words, match.from()))
                .toList();
    }

    /** The end of a tag at the end of a question, of a "shouldn't" that asks for a yes, or of an opener of a sentence. */
    private static int atTheEdge(QuestionText text, int at, Tongue tongue) {
        List<Word> words = text.tokens();
        int tag = TAGS.getOrDefault(tongue, Phrases.NONE).end(words, at);
        if (tag == Phrase.NONE && tongue == Tongue.ENGLISH && !isAfterCondition(words, at)) {
            tag = ENGLISH_POSITIVE_TAGS.end(words, at);
        }
        boolean last = tag == words.size()
                || (tag != Phrase.NONE
                        && words.get(tag).sentence() > words.get(at).sentence());
        if (last && words.get(at).join() == Word.Join.BREAK && text.isAskedAfter(tag - 1)) {
            return tag;
        }
        if (!text.beginsSentence(at)) {
            return Phrase.NONE;
        }
        if (tongue == Tongue.ENGLISH && words.get(at).text().endsWith("n't") && text.isQuestion(at)) {
            return at + 1;
        }
        if (tongue == Tongue.DUTCH && DUTCH_QUESTIONS.beginAt(words, at) && text.isQuestion(at)) {
            return DUTCH_QUESTIONS.end(words, at);
        }
        boolean followed = at + 1 < words.size();
        boolean comma = followed && words.get(at + 1).join() == Word.Join.BREAK;
        Phrases openers = tongue == Tongue.DUTCH ? DUTCH_OPENERS : comma ? ENGLISH_OPENERS : Phrases.NONE;
        return followed ? openers.end(words, at) : Phrase.NONE;
    }

    private static boolean isAfterCondition(List<Word> words, int at) {
        int first = at;
        while (first > 0 && words.get(first - 1).sentence() == words.get(at).sentence()) {
            first--;
        }
        return ENGLISH_CONDITIONS.contains(words.get(first).text());
    }
}
