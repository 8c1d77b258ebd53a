package org.learningorganisation.model.exchange.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;

/** Reads texts with their translations, and so learns in which languages every text is there. */
final class FhirTranslations {

    /** Of more, a definition says that there are too many. */
    private static final int MOST_LANGUAGES = 201;

    private final LanguageTag first;
    private final List<LocalizedText> texts = new ArrayList<>();
    private final Set<LanguageTag> languages = new LinkedHashSet<>();

    FhirTranslations(LanguageTag first) {
        this.first = first;
        this.languages.add(first);
    }

    /** A text that is a property of an element; none when it is not there. */
    LocalizedText read(FhirElement element, String property) {
        return noted(translated(element, property));
    }

    /** What a concept is called: its display, and its designations in other languages. */
    LocalizedText readConcept(FhirElement concept) {
        Map<LanguageTag, String> text = translated(concept, "display");
        for (FhirElement designation : concept.objects("designation", FhirShape.ANY)) {
            put(text, designation.text("language"), designation.text("value"));
        }
        return noted(text);
    }

    private Map<LanguageTag, String> translated(FhirElement element, String property) {
        Map<LanguageTag, String> text = new LinkedHashMap<>();
        put(text, Optional.of(first.value()), element.text(property));
        element.object("_" + property, FhirShape.ANY).stream()
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
    private LocalizedText noted(Map<LanguageTag, String> read) {
        if (!read.containsKey(first)) {
            return LocalizedText.NONE;
        }
        LocalizedText text = new LocalizedText(read);
        texts.add(text);
        languages.addAll(read.keySet());
        return text;
    }

    /** The languages in which every text is there, that of the questionnaire first. */
    List<LanguageTag> complete() {
        return languages.stream()
                .filter(language ->
                        texts.stream().allMatch(text -> text.byLanguage().containsKey(language)))
                .limit(MOST_LANGUAGES)
                .toList();
    }

    /** A word that is the same in every language. */
    static LocalizedText same(String word, List<LanguageTag> languages) {
        Map<LanguageTag, String> text = new LinkedHashMap<>();
        languages.forEach(language -> text.put(language, word));
        return new LocalizedText(text);
    }
}
