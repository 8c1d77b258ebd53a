package org.learningorganisation.model.json;

import java.util.Optional;
import java.util.regex.Pattern;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The pieces of a JSON text. */
final class JsonTokens implements TokenSource {

    /** What the parser says to its own developers: where its source is, and which of its switches would help. */
    private static final Pattern ASIDES =
            Pattern.compile(" ?\\(start marker at [^\\n]*|:? ?enable `[^`]*` to allow|\\s+at \\[Source[^\\n]*");

    private final JsonParser parser;

    JsonTokens(String text, DocumentLimits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(Mappers.constraints(limits))
                .build();
        this.parser = factory.createParser(ObjectReadContext.empty(), text);
    }

    @Override
    public Optional<Token> next() {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? Optional.empty() : Optional.of(token(token));
        } catch (StreamConstraintsException e) {
            throw MalformedText.syntax(Phrase.NUMBER_TOO_LONG, here(parser.currentLocation()));
        } catch (JacksonException e) {
            throw MalformedText.of(
                    DocumentRule.SYNTAX,
                    "detail",
                    ASIDES.matcher(e.getOriginalMessage()).replaceAll("").strip(),
                    here(e.getLocation()));
        }
    }

    private Token token(JsonToken token) {
        Finding.Position position = here(parser.currentTokenLocation());
        return switch (token) {
            case START_OBJECT -> Token.of(Token.Kind.OBJECT, position);
            case END_OBJECT -> Token.of(Token.Kind.OBJECT_END, position);
            case START_ARRAY -> Token.of(Token.Kind.ARRAY, position);
            case END_ARRAY -> Token.of(Token.Kind.ARRAY_END, position);
            case PROPERTY_NAME -> new Token(Token.Kind.NAME, parser.currentName(), position, false);
            case VALUE_STRING -> new Token(Token.Kind.TEXT, parser.getString(), position, false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new Token(Token.Kind.NUMBER, parser.getString(), position, false);
            case VALUE_TRUE -> Token.of(Token.Kind.TRUE, position);
            case VALUE_FALSE -> Token.of(Token.Kind.FALSE, position);
            case VALUE_NULL -> Token.of(Token.Kind.NULL, position);
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw MalformedText.syntax(Phrase.NOT_JSON, position);
        };
    }

    private static Finding.Position here(TokenStreamLocation location) {
        return new Finding.Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
