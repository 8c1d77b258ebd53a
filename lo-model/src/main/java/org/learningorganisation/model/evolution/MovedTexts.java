package org.learningorganisation.model.evolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;

/**
 * Texts that moved from one id to another: an id has words that another id had, or another id has got its words. Whether an
 * answer belongs to the id or to the words cannot be told.
 *
 * @param byNewer what moved, by the newer id of the part whose answers are in doubt
 */
record MovedTexts(Map<String, Moved> byNewer) {

    /**
     * A text that moved.
     *
     * @param text what the id says before and after
     * @param other the id that had the newer text, or has got the older one
     */
    record Moved(TextPair text, String other) {}

    /** Words in a language. */
    private record Words(String language, List<String> words) {

        static Words of(LanguageTag language, String text) {
            return new Words(language.value().toLowerCase(Locale.ROOT), Wording.words(text));
        }
    }

    /**
     * Looks for moved texts.
     *
     * @param before the older texts by id
     * @param after the newer texts by id
     * @param pairs the newer by the older id of what is one part by its id alone
     * @param languages the languages to compare them in
     */
    static MovedTexts between(
            Map<String, LocalizedText> before,
            Map<String, LocalizedText> after,
            Map<String, String> pairs,
            CommonLanguages languages) {
        Map<Words, List<String>> had = idsByWords(before);
        Map<Words, List<String>> has = idsByWords(after);
        Map<String, Moved> moved = new LinkedHashMap<>();
        pairs.forEach((older, newer) ->
                languages
                        .of(
                                before.getOrDefault(older, LocalizedText.NONE),
                                after.getOrDefault(newer, LocalizedText.NONE))
                        .stream()
                        .filter(text -> Wording.between(text.before(), text.after()) == Wording.OTHER_WORDS)
                        .flatMap(text -> {
                            Words old = Words.of(text.language(), text.before());
                            Words fresh = Words.of(text.language(), text.after());
                            Stream<String> from = ids(had, fresh)
                                    .filter(id -> !id.equals(older))
                                    .filter(id -> ids(has, fresh).noneMatch(id::equals));
                            Stream<String> to = ids(has, old)
                                    .filter(id -> !id.equals(newer))
                                    .filter(id -> ids(had, old).noneMatch(id::equals));
                            return Stream.concat(from, to).map(other -> new Moved(text, other));
                        })
                        .findFirst()
                        .ifPresent(found -> moved.put(newer, found)));
        return new MovedTexts(moved);
    }

    /** Without texts that say nothing, such as a blank one: these are not the words of anything. */
    private static Map<Words, List<String>> idsByWords(Map<String, LocalizedText> texts) {
        Map<Words, List<String>> ids = new HashMap<>();
        texts.forEach((id, text) -> text.byLanguage().forEach((language, words) -> {
            if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                ids.computeIfAbsent(Words.of(language, words), none -> new ArrayList<>())
                        .add(id);
            }
        }));
        return ids;
    }

    private static Stream<String> ids(Map<Words, List<String>> byWords, Words words) {
        return byWords.getOrDefault(words, List.of()).stream();
    }

    Optional<Moved> of(String newer) {
        return Optional.ofNullable(byNewer.get(newer));
    }
}
