package org.learningorganisation.model.json;

import java.util.Optional;

/** The pieces of a document one after the other. Nothing here recurses, so no depth of nesting can exhaust the stack. */
interface TokenSource {

    /**
     * The next piece, or empty at the end of the document.
     *
     * @throws MalformedText when the text is not JSON or YAML, or uses what documents may not
     */
    Optional<Token> next();

    static TokenSource of(String text, DocumentFormat format, DocumentLimits limits) {
        return switch (format) {
            case JSON -> new JsonTokens(text, limits);
            case YAML -> new YamlTokens(text, limits);
        };
    }
}
