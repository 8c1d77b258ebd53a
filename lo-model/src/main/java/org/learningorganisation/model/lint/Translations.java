package org.learningorganisation.model.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Texts that were not translated: the same in Dutch and English, or English where Dutch should be and the other way round. */
final class Translations {

    /** Up to this many words can well be the same in two languages. */
    private static final int WORDS_IN_COMMON = 3;

    private static final int FOREIGN_WORDS = 2;

    private static final Map<Tongue, Tongue> OTHER = Map.of(Tongue.DUTCH, Tongue.ENGLISH, Tongue.ENGLISH, Tongue.DUTCH);

    /** Words that give a language away. "Is" is a word of both, and counts only beside another. */
    private static final Map<Tongue, Set<String>> TELLING = Map.of(
            Tongue.DUTCH,
            Set.of("de", "het", "een", "wij", "onze", "ik", "mijn"),
            Tongue.ENGLISH,
            Set.of("the", "and", "our", "is"));

    private static final String SHARED = "is";

    /** Frequent words of one language that the other does not have. */
    private static final Map<Tongue, Set<String>> STOP_WORDS = Map.of(
            Tongue.DUTCH,
            Set.of(
                    "de", "het", "een", "van", "en", "ik", "wij", "je", "jij", "u", "uw", "jouw", "jullie", "ze", "zij",
                    "hij", "mijn", "ons", "onze", "hun", "niet", "geen", "dat", "dit", "deze", "er", "hier", "op", "te",
                    "voor", "met", "als", "aan", "bij", "ook", "maar", "om", "naar", "wordt", "worden", "zijn", "heeft",
                    "heb", "hebben", "kan", "kunnen", "wat", "wie", "hoe", "waar", "welke", "uit", "tot", "dan",
                    "omdat", "elkaar", "ben", "bent"),
            Tongue.ENGLISH,
            Set.of(
                    "the", "and", "our", "a", "an", "to", "my", "i", "you", "your", "with", "for", "that", "this",
                    "these", "are", "they", "their", "it", "its", "at", "by", "from", "as", "not", "be", "has", "have",
                    "can", "when", "what", "which", "who", "how", "on", "us", "do", "does", "there"));

    private Translations() {}

    /** The same text in both languages. */
    static List<LintRemark> untranslated(LintedDefinition definition) {
        Map<Integer, QuestionText> dutch = new LinkedHashMap<>();
        definition.textsIn(Tongue.DUTCH).forEach(text -> dutch.putIfAbsent(text.index(), text));
        Set<Integer> remarked = new LinkedHashSet<>();
        List<LintRemark> remarks = new ArrayList<>();
        definition.textsIn(Tongue.ENGLISH).forEach(english -> {
            QuestionText other = dutch.get(english.index());
            if (other != null && isCopy(english, other) && remarked.add(english.index())) {
                remarks.add(LintRemark.at(
                        english.pathInAllLanguages(),
                        "languages",
                        other.language() + ", " + english.language(),
                        "words",
                        english.tokens().size()));
            }
        });
        return remarks;
    }

    private static boolean isCopy(QuestionText one, QuestionText other) {
        return one.tokens().size() > WORDS_IN_COMMON && one.words().equals(other.words());
    }

    /** A text in the other language. */
    static List<LintRemark> otherLanguage(LintedDefinition definition) {
        Set<String> copied = new LinkedHashSet<>();
        untranslated(definition).forEach(copy -> copied.add(copy.path()));
        return definition.texts().stream()
                .filter(text -> !copied.contains(text.pathInAllLanguages()))
                .flatMap(text -> inOtherLanguage(text).stream())
                .toList();
    }

    private static Optional<LintRemark> inOtherLanguage(QuestionText text) {
        if (text.tongue().isEmpty()) {
            return Optional.empty();
        }
        Tongue own = text.tongue().get();
        Tongue other = OTHER.getOrDefault(own, own);
        List<String> words = text.words();
        if (words.stream().anyMatch(STOP_WORDS.getOrDefault(own, Set.of())::contains)) {
            return Optional.empty();
        }
        List<String> foreign = words.stream()
                .filter(TELLING.getOrDefault(other, Set.of())::contains)
                .toList();
        return foreign.size() < FOREIGN_WORDS || Set.copyOf(foreign).equals(Set.of(SHARED))
                ? Optional.empty()
                : Optional.of(text.remark(
                        "language", text.language(), "found", String.join(", ", new LinkedHashSet<>(foreign))));
    }
}
