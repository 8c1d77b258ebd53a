package org.learningorganisation.model.exchange.page;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningorganisation.model.LanguageTag;

/**
 * Elements with the page's own words.
 *
 * @param page the language of the page
 */
record PageWords(LanguageTag page) {

    private static final Pattern VALUE = Pattern.compile("\\{([a-z]+)}");

    String element(String tag, PageWord word) {
        return element(tag, word, Map.of());
    }

    /**
     * An element with words and the values in them, which become attributes too, for when the page changes its language.
     * Where the words are in another language than the page, the element says so.
     */
    String element(String tag, PageWord word, Map<String, String> values) {
        LanguageTag language = PageWord.languageFor(page);
        String text = VALUE.matcher(word.text().in(language, LanguageTag.ENGLISH))
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
        StringBuilder html = new StringBuilder("<").append(tag);
        html.append(" data-w=\"").append(word.key()).append('"');
        new TreeMap<>(values)
                .forEach((name, value) -> html.append(" data-")
                        .append(name)
                        .append("=\"")
                        .append(Html.escaped(value))
                        .append('"'));
        if (!page.equals(language)) {
            html.append(" lang=\"").append(language).append('"');
        }
        return html.append('>')
                .append(Html.escaped(text))
                .append("</")
                .append(tag.split(" ", 2)[0])
                .append('>')
                .toString();
    }
}
