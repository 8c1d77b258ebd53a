package org.learningorganisation.model.exchange.surveyjs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;

/**
 * Texts as SurveyJS holds them: one per language, and {@code default} for readers of any other language, who would
 * otherwise read names of elements.
 *
 * <p>To SurveyJS, {@code default} also is English and hides a text under {@code en}. So the default is the English text where
 * the definition is in English, and the text in the default language of the definition where it is not.
 */
final class SurveyTexts {

    private static final String DEFAULT = "default";

    private final LanguageTag ofDefinition;
    private final LanguageTag elsewhere;
    private final Map<String, LanguageTag> byName = new LinkedHashMap<>();

    SurveyTexts(MaturityModel model) {
        this.ofDefinition = model.defaultLanguage();
        this.elsewhere = model.languages().contains(LanguageTag.ENGLISH)
                ? LanguageTag.ENGLISH
                : model.languages().stream()
                        .filter(SurveyLanguages::isEnglish)
                        .findFirst()
                        .orElse(ofDefinition);
        for (LanguageTag language : model.languages()) {
            boolean taken = byName.containsKey(SurveyLanguages.name(language));
            byName.put(taken ? language.value() : SurveyLanguages.name(language), language);
        }
    }

    /** The language in which the form begins. */
    String locale() {
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().equals(ofDefinition))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** A text by SurveyJS's name of the language, the default first. */
    Map<String, String> of(LocalizedText text) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(DEFAULT, text.in(elsewhere, ofDefinition));
        byName.forEach((name, language) -> texts.put(name, text.in(language, ofDefinition)));
        return texts;
    }
}
