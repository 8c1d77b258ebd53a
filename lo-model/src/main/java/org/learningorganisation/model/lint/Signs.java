package org.learningorganisation.model.lint;

/**
 * Signs that belong to what is asked, and not to how it is set: "C#" is not "C", "5%" is not "5" and "-5" is not "5". Quotes,
 * brackets, commas, points, dashes between words, arrows and the signs of trademark and copyright make no difference.
 */
final class Signs {

    private static final String PUNCTUATION_WITH_MEANING = "#%&/@\u00A7\u2030";
    private static final String ORNAMENTS = "\u00A9\u00AE\u2117\u2120\u2122";
    private static final int FIRST_ARROW = 0x2190;
    private static final int LAST_ARROW = 0x21FF;
    private static final String MINUS = "-\u2010\u2011\u2013\u2212";

    private Signs() {}

    /** Whether the sign at a place of a text, which is no part of a word, can make a difference. */
    static boolean carryMeaning(String text, int at) {
        int character = text.codePointAt(at);
        if (MINUS.indexOf(character) >= 0) {
            return at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        }
        if (ORNAMENTS.indexOf(character) >= 0 || (character >= FIRST_ARROW && character <= LAST_ARROW)) {
            return false;
        }
        return PUNCTUATION_WITH_MEANING.indexOf(character) >= 0
                || switch (Character.getType(character)) {
                    case Character.MATH_SYMBOL,
                            Character.CURRENCY_SYMBOL,
                            Character.OTHER_SYMBOL,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }
}
