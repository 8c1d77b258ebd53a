package org.learningorganisation.model.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.learningorganisation.model.validation.Finding;

/**
 * A document as text, and what is needed to find the way in it. Places are looked up by going through the text again, which
 * costs time only where something is wrong, and no memory.
 *
 * @param text the whole document
 * @param format how it is written
 * @param limits how large it may be
 * @param shape what it is read as
 */
record Source(String text, DocumentFormat format, DocumentLimits limits, Shape shape) {

    TokenWalk walk() {
        return new TokenWalk(TokenSource.of(text, format, limits), limits);
    }

    /** The value at a path. */
    Optional<Token> value(List<Object> path) {
        return first(path.size(), (token, here) -> token.kind() != Token.Kind.NAME && here.equals(path));
    }

    /** The name of the property at a path. */
    Optional<Token> name(List<Object> path) {
        return first(path.size(), (token, here) -> token.kind() == Token.Kind.NAME && here.equals(path));
    }

    /** The first of the names of an object's properties that meets a condition. */
    Optional<Token> firstName(List<Object> object, Predicate<String> condition) {
        int depth = object.size() + 1;
        return first(
                depth,
                (token, here) -> token.kind() == Token.Kind.NAME
                        && here.subList(0, object.size()).equals(object)
                        && condition.test(token.text()));
    }

    /** The path of the last property of an object that has this text. */
    Optional<List<Object>> propertyWithText(List<Object> object, String value) {
        int depth = object.size() + 1;
        TokenWalk walk = walk();
        Optional<List<Object>> found = Optional.empty();
        for (Optional<Token> token = walk.next(); token.isPresent(); token = walk.next()) {
            boolean same =
                    token.get().kind() == Token.Kind.TEXT && token.get().text().equals(value);
            if (same
                    && walk.depth() == depth
                    && walk.path().subList(0, object.size()).equals(object)) {
                found = Optional.of(walk.path());
            }
        }
        return found;
    }

    /** Where the values at printed paths begin; a path that is not in the text is left out. */
    Map<String, Finding.Position> positions(Set<String> paths) {
        Map<String, Finding.Position> found = new HashMap<>();
        TokenWalk walk = walk();
        for (Optional<Token> token = walk.next(); token.isPresent(); token = walk.next()) {
            Token.Kind kind = token.get().kind();
            if (kind != Token.Kind.NAME && !kind.closes()) {
                String path = shape.path(walk.path());
                if (paths.contains(path)) {
                    found.putIfAbsent(path, token.get().position());
                }
            }
        }
        return found;
    }

    private Optional<Token> first(int depth, BiPredicate<Token, List<Object>> wanted) {
        TokenWalk walk = walk();
        Optional<Token> found = Optional.empty();
        for (Optional<Token> token = walk.next(); token.isPresent() && found.isEmpty(); token = walk.next()) {
            boolean place = walk.depth() == depth && !token.get().kind().closes();
            found = place ? token.filter(candidate -> wanted.test(candidate, walk.path())) : Optional.empty();
        }
        return found;
    }
}
