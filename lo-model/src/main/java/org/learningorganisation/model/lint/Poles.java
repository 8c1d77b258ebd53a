package org.learningorganisation.model.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;

/** On which side of the middle the labels of a scale stand, as far as their words say so. */
final class Poles {

    static final int BELOW = -1;
    static final int MIDDLE = 0;
    static final int ABOVE = 1;

    private static final Map<Tongue, Set<String>> AGREEMENT = Map.of(
            Tongue.DUTCH, Set.of("eens", "oneens", "akkoord"),
            Tongue.ENGLISH, Set.of("agree", "disagree"));

    private static final Map<Tongue, Set<String>> NEGATIVE = Map.of(
            Tongue.DUTCH,
            Set.of("oneens", "ontevreden", "onwaarschijnlijk", "slecht", "onbelangrijk", "negatief"),
            Tongue.ENGLISH,
            Set.of("disagree", "dissatisfied", "unsatisfied", "unlikely", "bad", "poor", "unimportant", "negative"));

    private static final Map<Tongue, Set<String>> POSITIVE = Map.of(
            Tongue.DUTCH,
            Set.of("eens", "akkoord", "tevreden", "waarschijnlijk", "goed", "belangrijk", "positief"),
            Tongue.ENGLISH,
            Set.of("agree", "satisfied", "likely", "good", "important", "positive"));

    private static final Map<Tongue, Set<String>> DENYING =
            Map.of(Tongue.DUTCH, Set.of("niet"), Tongue.ENGLISH, Set.of("not", "don't"));

    private static final Map<Tongue, Set<String>> NEITHER = Map.of(
            Tongue.DUTCH,
            Set.of("neutraal", "noch", "midden", "gemengd"),
            Tongue.ENGLISH,
            Set.of("neutral", "neither", "nor", "undecided", "mixed"));

    private Poles() {}

    /** Whether people say on it how far they agree. */
    static boolean isAgreement(AnswerScale scale) {
        return scored(scale).stream()
                .flatMap(option -> option.label().byLanguage().entrySet().stream())
                .anyMatch(label -> Tongue.of(label.getKey())
                        .filter(tongue -> words(label.getValue()).stream()
                                .anyMatch(AGREEMENT.getOrDefault(tongue, Set.of())::contains))
                        .isPresent());
    }

    /** Whether as many labels stand below as above the middle; also when the words of a label do not say where it stands. */
    static boolean balanced(AnswerScale scale) {
        boolean allKnown =
                scored(scale).stream().allMatch(option -> side(option).isPresent());
        return !allKnown || on(scale, BELOW) == on(scale, ABOVE);
    }

    /** How many labels stand on one side. */
    static long on(AnswerScale scale, int side) {
        return scored(scale).stream()
                .filter(option -> side(option).filter(found -> found == side).isPresent())
                .count();
    }

    private static List<AnswerOption> scored(AnswerScale scale) {
        return scale.options().stream()
                .filter(option -> option.kind() == AnswerOption.Kind.SCORED)
                .toList();
    }

    private static Optional<Integer> side(AnswerOption option) {
        for (Map.Entry<LanguageTag, String> label : option.label().byLanguage().entrySet()) {
            Optional<Tongue> tongue = Tongue.of(label.getKey());
            if (tongue.isPresent()) {
                return side(words(label.getValue()), tongue.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> side(List<String> words, Tongue tongue) {
        boolean negative = words.stream().anyMatch(NEGATIVE.getOrDefault(tongue, Set.of())::contains);
        boolean positive = words.stream().anyMatch(POSITIVE.getOrDefault(tongue, Set.of())::contains);
        boolean denied = words.stream().anyMatch(DENYING.getOrDefault(tongue, Set.of())::contains);
        boolean neither = words.stream().anyMatch(NEITHER.getOrDefault(tongue, Set.of())::contains);
        if (neither || (negative && positive)) {
            return Optional.of(MIDDLE);
        }
        if (negative || positive) {
            return Optional.of(negative != denied ? BELOW : ABOVE);
        }
        return Optional.empty();
    }

    private static List<String> words(String label) {
        return Tokens.of(label).stream().map(Word::text).toList();
    }
}
