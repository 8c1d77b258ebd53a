package org.learningorganisation.model.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.Question;

/**
 * Two questions whose texts are alike, in one language or in several.
 *
 * @param first the text that comes first in the definition
 * @param second the text that comes later
 * @param kind how alike they are
 * @param share the share of common trigrams, 1 for equal texts
 * @param languages the languages in which they are this much alike
 */
record Likeness(QuestionText first, QuestionText second, Kind kind, double share, List<LanguageTag> languages) {

    /** How alike two texts are, the most first. */
    enum Kind {
        /** The same words, answered on the same scale: the same question twice. */
        EQUAL_ON_SCALE,
        /** The same words, answered on different scales. */
        EQUAL_ELSEWHERE,
        /** Nearly the same text. */
        NEARLY_EQUAL,
        /** Much of the same text. */
        SIMILAR
    }

    /** A text is compared with this many of those before it, so that the time grows no faster than the definition. */
    private static final int MOST_COMPARED = 1_000;

    /**
     * For each question the earlier one that it is most like, if any. Two questions that are alike in several languages count
     * once, with the language in which they are most alike. Open questions are left out: an invitation to explain may well
     * be repeated.
     */
    static List<Likeness> between(List<QuestionText> texts, LintLimits limits) {
        Map<String, List<QuestionText>> byLanguage = new LinkedHashMap<>();
        for (QuestionText text : texts) {
            if (text.question().kind() != Question.Kind.OPEN) {
                byLanguage
                        .computeIfAbsent(text.language().value().toLowerCase(Locale.ROOT), tag -> new ArrayList<>())
                        .add(text);
            }
        }
        Map<Pair, Likeness> found = new LinkedHashMap<>();
        for (List<QuestionText> inOneLanguage : byLanguage.values()) {
            for (Likeness likeness : inOneLanguage(inOneLanguage, limits)) {
                found.merge(Pair.of(likeness), likeness, Likeness::joined);
            }
        }
        return List.copyOf(found.values());
    }

    private record Pair(int first, int second) {

        static Pair of(Likeness likeness) {
            return new Pair(likeness.first().index(), likeness.second().index());
        }
    }

    private static Likeness joined(Likeness one, Likeness other) {
        if (one.kind != other.kind) {
            return one.kind.compareTo(other.kind) < 0 ? one : other;
        }
        List<LanguageTag> languages = new ArrayList<>(one.languages);
        languages.addAll(other.languages);
        return new Likeness(one.first, one.second, one.kind, Math.max(one.share, other.share), languages);
    }

    private static List<Likeness> inOneLanguage(List<QuestionText> texts, LintLimits limits) {
        List<Likeness> found = new ArrayList<>();
        Map<String, QuestionText> firstOnScale = new HashMap<>();
        Map<String, QuestionText> firstAnywhere = new HashMap<>();
        List<Trigrams> distinct = new ArrayList<>();
        for (QuestionText text : texts) {
            String words = String.join(" ", new TreeSet<>(text.meaning()));
            if (words.isEmpty()) {
                continue;
            }
            String onScale = text.question().scale().orElse("") + "\n" + words;
            QuestionText sameScale = firstOnScale.putIfAbsent(onScale, text);
            QuestionText same = firstAnywhere.putIfAbsent(words, text);
            if (sameScale != null) {
                found.add(new Likeness(sameScale, text, Kind.EQUAL_ON_SCALE, 1, List.of(text.language())));
            } else if (same != null) {
                found.add(new Likeness(same, text, Kind.EQUAL_ELSEWHERE, 1, List.of(text.language())));
            } else {
                Trigrams trigrams = Trigrams.of(text);
                List<Trigrams> before = distinct.subList(Math.max(0, distinct.size() - MOST_COMPARED), distinct.size());
                trigrams.closest(before, limits.similar())
                        .ifPresent(closest -> found.add(new Likeness(
                                closest.text(),
                                text,
                                closest.share() >= limits.nearlyEqual() ? Kind.NEARLY_EQUAL : Kind.SIMILAR,
                                closest.share(),
                                List.of(text.language()))));
                distinct.add(trigrams);
            }
        }
        return found;
    }
}
