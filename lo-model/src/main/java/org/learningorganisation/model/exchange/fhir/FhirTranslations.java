package org.learningorganisation.model.exchange.fhir;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;

/** Reads texts with their translations, and tells in which languages every text is there. */
final class FhirTranslations {

    /** Of more, a definition says that there are too many. */
    private static final int MOST_LANGUAGES = 201;

    private final LanguageTag first;

    FhirTranslations(LanguageTag first) {
        this.first = first;
    }

    /** A text that is a property of an element; none when it is not there. */
    LocalizedText read(FhirElement element, String property) {
        return orNone(translated(element, property));
    }

    /** What a concept is called: its display, and its designations in other languages. */
    LocalizedText readConcept(FhirElement concept) {
        Map<LanguageTag, String> text = translated(concept, "display");
        for (FhirElement designation : concept.objects("designation", FhirShape.ANY)) {
            put(text, designation.text("language"), designation.text("value"));
        }
        return orNone(text);
    }

    private Map<LanguageTag, String> translated(FhirElement element, String property) {
        Map<LanguageTag, String> text = new LinkedHashMap<>();
        put(text, Optional.of(first.value()), element.text(property));
        Optional<FhirElement> aside = element.object("_" + property, FhirShape.ANY);
        aside.ifPresent(beside -> beside.warnOfExtensions("_" + property + ".extension", Set.of(FhirText.TRANSLATION)));
        aside.stream()
                .flatMap(beside -> beside.extensions(FhirText.TRANSLATION).stream())
                .forEach(translation -> put(
                        text,
                        part(translation, "lang", "valueCode"),
                        part(translation, "content", "valueString")
                                .or(() -> part(translation, "content", "valueMarkdown"))));
        return text;
    }

    private static Optional<String> part(FhirElement extension, String name, String type) {
        return extension.extensions(name).stream()
                .flatMap(found -> found.text(type).stream())
                .findFirst();
    }

    /** The first text in a language counts. */
    private static void put(Map<LanguageTag, String> text, Optional<String> language, Optional<String> content) {
        content.ifPresent(words -> language.ifPresent(tag -> text.putIfAbsent(new LanguageTag(tag), words)));
    }

    /** Translations of nothing are no text. */
    private LocalizedText orNone(Map<LanguageTag, String> read) {
        if (!read.containsKey(first)) {
            return LocalizedText.NONE;
        }
        return new LocalizedText(read);
    }

    /** The languages in which each of these texts is there, that of the questionnaire first; no text is in every language. */
    List<LanguageTag> complete(Stream<LocalizedText> texts) {
        Set<LanguageTag> languages = new LinkedHashSet<>();
        texts.filter(text -> !text.equals(LocalizedText.NONE)).forEach(text -> {
            if (languages.isEmpty()) {
                languages.addAll(text.byLanguage().keySet());
            } else {
                languages.retainAll(text.byLanguage().keySet());
            }
        });
        languages.add(first);
        return languages.stream().limit(MOST_LANGUAGES).toList();
    }

    /** A word that is the same in every language. */
    static LocalizedText same(String word, List<LanguageTag> languages) {
        Map<LanguageTag, String> text = new LinkedHashMap<>();
        languages.forEach(language -> text.put(language, word));
        return new LocalizedText(text);
    }
}
