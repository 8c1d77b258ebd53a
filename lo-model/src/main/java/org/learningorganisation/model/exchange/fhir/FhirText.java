package org.learningorganisation.model.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.exchange.Texts;

/**
 * Texts as FHIR carries them: the text in the language of the resource, and beside it, in the property with an underscore,
 * the other languages as the extension {@code http://hl7.org/fhir/StructureDefinition/translation}.
 *
 * @param languages the languages of the definition, that of the resource first
 */
record FhirText(List<LanguageTag> languages) {

    static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    FhirText {
        languages = List.copyOf(languages);
    }

    void add(FhirObject object, String property, LocalizedText text) {
        LanguageTag first = languages.get(0);
        object.with(property, Texts.clean(text.in(first, first)));
        List<Map<String, Object>> translations = new ArrayList<>();
        for (LanguageTag language : languages.subList(1, languages.size())) {
            Optional<String> content = Optional.ofNullable(text.byLanguage().get(language));
            content.map(Texts::clean).ifPresent(clean -> translations.add(translation(language, clean)));
        }
        object.with(
                "_" + property, new FhirObject().with("extension", translations).done());
    }

    private static Map<String, Object> translation(LanguageTag language, String content) {
        return new FhirObject()
                .with(
                        "extension",
                        List.of(
                                FhirObject.extension("lang", "valueCode", language.value()),
                                FhirObject.extension("content", "valueString", content)))
                .with("url", TRANSLATION)
                .done();
    }
}
