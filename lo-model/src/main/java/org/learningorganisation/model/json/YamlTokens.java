package org.learningorganisation.model.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The pieces of a YAML text. Without quotes, a number as JSON writes it is a number, {@code true} and {@code false} are
 * booleans, {@code null}, {@code ~} and nothing at all are null, and everything else is text. Anchors, aliases, tags and a
 * second document are refused.
 */
final class YamlTokens implements TokenSource {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    /** Beyond this, digits are a text: no number of a document needs them. */
    private static final int LONGEST_NUMBER = 1000;

    /** Large pieces, as a text that spans several of them is copied with each. */
    private static final int PIECE = 1 << 15;

    private final String text;
    private final WholeCharacters characters;
    private final Iterator<Event> events;

    /** What comes next in each open list or object. */
    private enum Next {
        ELEMENT,
        NAME,
        VALUE
    }

    private final Deque<Next> open = new ArrayDeque<>();

    private Finding.Position last = new Finding.Position(1, 1);
    private boolean documentSeen;

    YamlTokens(String text, DocumentLimits limits) {
        this.text = text;
        this.characters = new WholeCharacters(text, limits);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(PIECE)
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, characters));
    }

    @Override
    public Optional<Token> next() {
        try {
            while (events.hasNext()) {
                Event event = events.next();
                last = event.getStartMark().map(YamlTokens::here).orElse(last);
                characters.understoodUpTo(last);
                Optional<Token> token = token(event);
                if (token.isPresent()) {
                    return token;
                }
            }
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            throw MalformedText.of(
                    DocumentRule.SYNTAX,
                    "detail",
                    e.getProblem(),
                    e.getProblemMark().map(YamlTokens::here).orElse(last));
        } catch (ReaderException e) {
            throw MalformedText.syntax(Phrase.CHARACTER, DocumentText.positionOfCodePoint(text, e.getPosition()));
        } catch (YamlEngineException e) {
            throw MalformedText.syntax(Phrase.NOT_YAML, last);
        }
    }

    private Optional<Token> token(Event event) {
        if (event instanceof NodeEvent node) {
            return Optional.of(node(node));
        }
        return switch (event.getEventId()) {
            case SequenceEnd -> Optional.of(closed(Token.Kind.ARRAY_END));
            case MappingEnd -> Optional.of(closed(Token.Kind.OBJECT_END));
            case DocumentStart -> {
                if (documentSeen) {
                    throw MalformedText.syntax(Phrase.SECOND_DOCUMENT, last);
                }
                documentSeen = true;
                yield Optional.empty();
            }
            case StreamStart, StreamEnd, DocumentEnd, Comment, Alias, Scalar, SequenceStart, MappingStart ->
                Optional.empty();
        };
    }

    private Token closed(Token.Kind kind) {
        open.pop();
        return Token.of(kind, last);
    }

    private Token node(NodeEvent node) {
        refuseReferences(node);
        boolean name = open.peek() == Next.NAME;
        if (open.peek() != null && open.peek() != Next.ELEMENT) {
            open.pop();
            open.push(name ? Next.VALUE : Next.NAME);
        }
        if (node instanceof ScalarEvent scalar) {
            Token.Kind kind = name ? Token.Kind.NAME : kind(scalar);
            return new Token(kind, scalar.getValue(), last, scalar.isPlain());
        }
        if (name) {
            throw MalformedText.syntax(Phrase.NAME_NOT_TEXT, last);
        }
        boolean list = node.getEventId() == Event.ID.SequenceStart;
        open.push(list ? Next.ELEMENT : Next.NAME);
        return Token.of(list ? Token.Kind.ARRAY : Token.Kind.OBJECT, last);
    }

    private void refuseReferences(NodeEvent node) {
        if (node instanceof AliasEvent alias) {
            throw reference("*" + alias.getAlias().getValue());
        }
        node.getAnchor().ifPresent(anchor -> {
            throw reference("&" + anchor.getValue());
        });
        Optional<String> tag = node instanceof ScalarEvent scalar
                ? scalar.getTag()
                : node instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        if (tag.isPresent()) {
            throw MalformedText.syntax(Phrase.TAG, last);
        }
    }

    private MalformedText reference(String name) {
        return MalformedText.of(DocumentRule.YAML_ALIAS, "value", name, last);
    }

    private static Token.Kind kind(ScalarEvent scalar) {
        String value = scalar.getValue();
        if (!scalar.isPlain()) {
            return Token.Kind.TEXT;
        }
        return switch (value) {
            case "", "~", "null", "Null", "NULL" -> Token.Kind.NULL;
            case "true", "True", "TRUE" -> Token.Kind.TRUE;
            case "false", "False", "FALSE" -> Token.Kind.FALSE;
            default ->
                value.length() <= LONGEST_NUMBER && NUMBER.matcher(value).matches()
                        ? Token.Kind.NUMBER
                        : Token.Kind.TEXT;
        };
    }

    private static Finding.Position here(Mark mark) {
        return new Finding.Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
