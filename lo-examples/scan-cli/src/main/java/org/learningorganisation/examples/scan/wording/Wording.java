package org.learningorganisation.examples.scan.wording;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningorganisation.model.LanguageTag;

/** The texts of the command line in one language, with values put in by name. Immutable. */
public final class Wording {

    private static final String BUNDLE = "org.learningorganisation.examples.scan.wording.Wording";

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

    private final LanguageTag language;
    private final Locale locale;
    private final ResourceBundle texts;

    private Wording(LanguageTag language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language.value());
        this.texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The texts for a reader of a language.
     *
     * @param language Dutch, or any other for English
     * @return the texts
     */
    public static Wording in(LanguageTag language) {
        return new Wording(language);
    }

    /**
     * The language of the reader.
     *
     * @return the language
     */
    public LanguageTag language() {
        return language;
    }

    /**
     * One text.
     *
     * @param key the key of the text
     * @param namesAndValues the name of each parameter, and its value
     * @return the text with the values in it
     */
    public String text(String key, Object... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), shown(namesAndValues[i + 1]));
        }
        return PARAMETER
                .matcher(texts.getString(key))
                .replaceAll(found -> Matcher.quoteReplacement(
                        Objects.requireNonNullElse(values.get(found.group(1)), found.group())));
    }

    /**
     * One text about a number of things: the text with {@code .one} for exactly one, with {@code .many} for any other
     * number, in which {@code {n}} is the number.
     *
     * @param key the key without its ending
     * @param number how many
     * @return the text
     */
    public String counted(String key, long number) {
        return text(key + (number == 1 ? ".one" : ".many"), "n", number);
    }

    /**
     * Whether there is a text with a key.
     *
     * @param key the key
     * @return true when there is one
     */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * A number as readers of the language write it, with all the places it has.
     *
     * @param number a rounded number
     * @return such as {@code 52.4}, or {@code 52,4} in Dutch
     */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private String shown(Object value) {
        return value instanceof Long || value instanceof Integer
                ? NumberFormat.getIntegerInstance(locale).format(value)
                : value.toString();
    }
}
