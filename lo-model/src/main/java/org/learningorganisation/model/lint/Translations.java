package org.learningorganisation.model.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts that were not translated: the same in Dutch and English, or English where Dutch should be and the other way round. */
final class Translations {

    /** Up to this many words can well be the same in two languages. */
    private static final int WORDS_IN_COMMON = 3;

    private Translations() {}

    /** The same text in both languages. */
    static List<LintRemark> untranslated(LintedDefinition definition) {
        Map<Integer, QuestionText> dutch = new LinkedHashMap<>();
        definition.textsTagged(Tongue.DUTCH).forEach(text -> dutch.putIfAbsent(text.index(), text));
        Set<Integer> remarked = new LinkedHashSet<>();
        List<LintRemark> remarks = new ArrayList<>();
        definition.textsTagged(Tongue.ENGLISH).forEach(english -> {
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
        return one.tokens().size() > WORDS_IN_COMMON && one.meaning().equals(other.meaning());
    }

    /** A text in the other language. */
    static List<LintRemark> otherLanguage(LintedDefinition definition) {
        Set<String> copied = new LinkedHashSet<>();
        untranslated(definition).forEach(copy -> copied.add(copy.path()));
        return definition.texts().stream()
                .filter(text -> !copied.contains(text.pathInAllLanguages()))
                .filter(text -> !text.foreign().isEmpty())
                .map(text -> text.remark(
                        "language", text.language(), "found", String.join(", ", new LinkedHashSet<>(text.foreign()))))
                .toList();
    }
}
