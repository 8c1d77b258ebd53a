package org.learningorganisation.model.exchange.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;

/** The texts of a page, each with a number by which the page finds it in any language; equal texts have one number. */
final class PageTexts {

    private final LanguageTag first;
    private final Map<LocalizedText, Integer> numbers = new LinkedHashMap<>();

    PageTexts(MaturityModel model) {
        this.first = model.defaultLanguage();
    }

    /** An element with a text in the first language, which the page changes when another language is chosen. */
    String element(String tag, LocalizedText text) {
        return "<" + tag + " data-t=\"" + number(text) + "\">" + Html.escaped(text.in(first, first)) + "</"
                + tag.split(" ", 2)[0] + ">";
    }

    int number(LocalizedText text) {
        return numbers.computeIfAbsent(text, any -> numbers.size());
    }

    /** All texts in a language, by number. */
    List<String> in(LanguageTag language) {
        return numbers.keySet().stream().map(text -> text.in(language, first)).toList();
    }
}
