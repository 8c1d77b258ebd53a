package org.learningorganisation.model.lint;

import java.util.List;

/**
 * What in a text can make a difference to what it says, and nothing of how it is set. Upper and lower case, white space, quotes,
 * brackets, points, commas and dashes between words make none; words, numbers as they are written, variables in braces, web
 * addresses and signs such as {@code #}, {@code %}, {@code &}, a minus and those of currencies do.
 *
 * <pre>{@code
 * MeaningfulParts.of("We look back, together.").equals(MeaningfulParts.of("we look back together")); // true
 * MeaningfulParts.of("C#").equals(MeaningfulParts.of("C")); // false
 * }</pre>
 */
public final class MeaningfulParts {

    private MeaningfulParts() {}

    /**
     * Takes a text apart.
     *
     * @param text a text in any language
     * @return its parts in order, in lower case and composed form; empty for a text of white space and punctuation
     */
    public static List<String> of(String text) {
        return Tokens.meaning(text);
    }
}
