package org.learningorganisation.model.exchange.limesurvey;

import org.learningorganisation.model.exchange.Texts;

/**
 * Texts as LimeSurvey takes them: as HTML, in one line. Nothing of a text is taken for markup, for an expression in braces,
 * for a cell's border or for a formula of a spreadsheet; to a respondent it reads as it stands in the definition.
 */
final class LimeSurveyText {

    private static final String FORMULA_STARTS = "=+-@";

    private LimeSurveyText() {}

    static String html(String text) {
        StringBuilder html = new StringBuilder();
        Texts.clean(text).replace("\r\n", "\n").codePoints().forEach(character -> append(html, character));
        return html.toString();
    }

    private static void append(StringBuilder html, int character) {
        boolean formula = html.isEmpty() && FORMULA_STARTS.indexOf(character) >= 0;
        switch (character) {
            case '\n', '\r' -> html.append("<br />");
            case '\t' -> html.append(' ');
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"', '\'', '{', '}' -> reference(html, character);
            default -> {
                if (formula || Character.isISOControl(character)) {
                    reference(html, character);
                } else {
                    html.appendCodePoint(character);
                }
            }
        }
    }

    private static void reference(StringBuilder html, int character) {
        html.append("&#").append(character).append(';');
    }
}
