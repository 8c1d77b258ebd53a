package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/**
 * The name of a language as BCP 47 writes it, such as {@code nl}, {@code nl-BE} or {@code zh-Hans-CN}.
 *
 * <p>The text is kept as given, so that a definition with a malformed tag can be built and reported on;
 * {@link #wellFormed()} tells. Two tags are equal when their texts are: {@code en-GB} is not {@code en-gb}. Looking up a
 * text ({@link LocalizedText#lookup(LanguageTag)}) ignores case, as RFC 4647 asks.
 *
 * @param value the tag, as written
 */
public record LanguageTag(@JsonValue String value) {

    /** Dutch. */
    public static final LanguageTag DUTCH = new LanguageTag("nl");

    /** English. */
    public static final LanguageTag ENGLISH = new LanguageTag("en");

    /** Takes the tag as it is. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LanguageTag {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The tag of a locale.
     *
     * @param locale a locale; the root locale gives {@code und}
     * @return its BCP 47 tag
     */
    public static LanguageTag of(Locale locale) {
        return new LanguageTag(locale.toLanguageTag());
    }

    /**
     * Whether the text is a well-formed BCP 47 tag (RFC 5646, section 2.2.9).
     *
     * @return true for {@code nl-BE}, false for {@code nl_BE}, {@code dutch language} or an empty text
     */
    public boolean wellFormed() {
        try {
            return !value.isEmpty()
                    && !new Locale.Builder().setLanguageTag(value).build().equals(Locale.ROOT);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** The tag, as written. */
    @Override
    public String toString() {
        return value;
    }
}
