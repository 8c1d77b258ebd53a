package org.learningorganisation.model.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.validation.DocumentRule;

/** Goes through the pieces of a document and knows where it is. */
final class TokenWalk {

    /** An open list or object, and which of its elements or properties is at hand. */
    private static final class Frame {
        private final boolean list;
        private int index = -1;
        private @Nullable String name;
        private @Nullable Set<String> names;

        Frame(boolean list) {
            this.list = list;
        }
    }

    private final TokenSource source;
    private final DocumentLimits limits;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private @Nullable Frame opened;
    private boolean started;

    TokenWalk(TokenSource source, DocumentLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** The next piece; the walk then stands on it. */
    Optional<Token> next() {
        if (opened != null) {
            frames.push(opened);
            opened = null;
        }
        Optional<Token> next = ahead();
        next.ifPresent(this::enter);
        return next;
    }

    private Optional<Token> ahead() {
        try {
            return source.next();
        } catch (MalformedText e) {
            Frame frame = frames.peek();
            if (frame != null && frame.list) {
                frame.index++;
            }
            throw e;
        }
    }

    private void enter(Token token) {
        Frame frame = frames.peek();
        if (token.kind().closes()) {
            frames.pop();
            return;
        }
        if (frame == null) {
            if (started) {
                throw MalformedText.syntax(Phrase.MORE_AFTER_END, token.position());
            }
            started = true;
        } else if (token.kind() == Token.Kind.NAME) {
            frame.name = token.text();
        } else if (frame.list) {
            frame.index++;
        }
        if (token.kind().opens()) {
            if (frames.size() >= limits.depth()) {
                throw MalformedText.of(
                        DocumentRule.TOO_DEEP, "limit", Integer.toString(limits.depth()), token.position());
            }
            opened = new Frame(token.kind() == Token.Kind.ARRAY);
        }
    }

    /** How many lists and objects are open around the piece at hand. */
    int depth() {
        return frames.size();
    }

    /** Whether the name at hand occurred before in its object. */
    boolean nameOccurredBefore() {
        Frame frame = frames.element();
        if (frame.names == null) {
            frame.names = new HashSet<>();
        }
        return !frame.names.add(String.valueOf(frame.name));
    }

    /** The way to the list or object around the piece at hand. */
    List<Object> container() {
        Frame frame = frames.peek();
        List<Object> path = path();
        boolean inside = frame != null && (frame.list ? frame.index >= 0 : frame.name != null);
        return inside ? path.subList(0, path.size() - 1) : path;
    }

    /** The names ({@link String}) and indexes ({@link Integer}) that lead to the piece at hand. */
    List<Object> path() {
        List<Object> path = new ArrayList<>();
        for (Iterator<Frame> outside = frames.descendingIterator(); outside.hasNext(); ) {
            Frame frame = outside.next();
            if (frame.list && frame.index >= 0) {
                path.add(frame.index);
            } else if (frame.name != null) {
                path.add(frame.name);
            }
        }
        return path;
    }
}
