package org.learningorganisation.model.exchange.page;

/** Text in HTML: whatever it holds, it stays text, in elements and in quoted attributes. */
final class Html {

    private Html() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isShown(character) ? character : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    /** JSON inside a script element, which only the beginning of a tag could end. */
    static String data(String json) {
        return json.replace("<", "\\u003c");
    }

    /** HTML has no other control characters than these. */
    private static boolean isShown(int character) {
        return !Character.isISOControl(character) || character == '\n' || character == '\t';
    }
}
