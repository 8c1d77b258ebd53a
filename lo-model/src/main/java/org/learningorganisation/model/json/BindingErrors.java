package org.learningorganisation.model.json;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in the words of the document why it could not be bound; names of Java classes never show. */
final class BindingErrors {

    private static final Pattern MISSING = Pattern.compile("Missing required creator property '([^']+)'.*");

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    private static final Set<Class<?>> NUMBERS = Set.of(BigDecimal.class, double.class, Double.class);

    private static final Set<Class<?>> BOOLEANS = Set.of(boolean.class, Boolean.class);

    private static final Finding.Position START = new Finding.Position(1, 1);

    private final Source source;
    private final Remarks remarks;

    BindingErrors(Source source, Remarks remarks) {
        this.source = source;
        this.remarks = remarks;
    }

    Finding finding(JacksonException error) {
        List<Object> path = error.getPath().stream()
                .map(reference -> reference.getPropertyName() == null
                        ? (Object) reference.getIndex()
                        : reference.getPropertyName())
                .collect(Collectors.toCollection(ArrayList::new));
        if (error instanceof UnrecognizedPropertyException unknown) {
            return unknown(unknown, path);
        }
        Matcher missing = MISSING.matcher(error.getOriginalMessage());
        return missing.lookingAt() ? missing(missing.group(1), path) : wrong(error, path);
    }

    private Finding unknown(UnrecognizedPropertyException error, List<Object> path) {
        List<String> known = new ArrayList<>(source.shape().properties(error.getReferringClass()));
        if (known.isEmpty() && error.getKnownPropertyIds() != null) {
            error.getKnownPropertyIds().stream().map(String::valueOf).sorted().forEach(known::add);
        }
        return place(
                DocumentRule.UNKNOWN_PROPERTY,
                path,
                Map.of("property", error.getPropertyName(), "known", String.join(", ", known)),
                source.name(path));
    }

    private Finding missing(String property, List<Object> path) {
        boolean named = !path.isEmpty() && path.get(path.size() - 1).equals(property);
        List<Object> object = named ? path.subList(0, path.size() - 1) : path;
        return misspelt(object)
                .orElseGet(() -> place(
                        DocumentRule.MISSING_PROPERTY,
                        with(object, property),
                        Map.of("property", property),
                        source.value(object)));
    }

    /** What is missing may be there under a name with a typing error, and that is what its author has to mend. */
    private Optional<Finding> misspelt(List<Object> object) {
        List<String> known = source.shape().properties(source.shape().at(object));
        return source.firstName(object, name -> !known.isEmpty() && !known.contains(name))
                .map(name -> place(
                        DocumentRule.UNKNOWN_PROPERTY,
                        with(object, name.text()),
                        Map.of("property", name.text(), "known", String.join(", ", known)),
                        Optional.of(name)));
    }

    private static List<Object> with(List<Object> object, String name) {
        List<Object> path = new ArrayList<>(object);
        path.add(name);
        return path;
    }

    private Finding wrong(JacksonException error, List<Object> path) {
        Optional<DateTimeParseException> moment = cause(error, DateTimeParseException.class);
        if (moment.isPresent()) {
            List<Object> property = source.propertyWithText(path, moment.get().getParsedString())
                    .orElse(path);
            return wrong(property, Phrase.MOMENT.in(remarks.language()));
        }
        return wrong(path, error instanceof ValueInstantiationException ? refusal(error) : expected(path));
    }

    /** What the constructor of a record asks, in its own words. */
    private String refusal(JacksonException error) {
        return cause(error, IllegalArgumentException.class)
                .filter(refused -> !remarks.confidential())
                .map(Throwable::getMessage)
                .orElseGet(() -> Phrase.ANOTHER_VALUE.in(remarks.language()));
    }

    private Finding wrong(List<Object> path, String expected) {
        Optional<Token> token = source.value(path);
        String value = token.map(this::shown).orElse("");
        return place(DocumentRule.WRONG_TYPE, path, Map.of("value", value, "expected", expected), token);
    }

    private Finding place(DocumentRule rule, List<Object> path, Map<String, String> values, Optional<Token> token) {
        return Remarks.at(
                remarks.finding(rule, source.shape().path(path), values),
                token.map(Token::position).orElse(START));
    }

    private String shown(Token token) {
        Phrase kind = switch (token.kind()) {
            case OBJECT, OBJECT_END -> Phrase.OBJECT;
            case ARRAY, ARRAY_END -> Phrase.LIST;
            case NUMBER -> Phrase.NUMBER;
            case TRUE, FALSE -> Phrase.BOOLEAN;
            case NULL -> Phrase.NULL;
            case NAME, TEXT -> Phrase.TEXT;
        };
        if (remarks.confidential()) {
            return kind.in(remarks.language());
        }
        return switch (token.kind()) {
            case NUMBER -> token.text();
            case NAME, TEXT -> '"' + token.text() + '"';
            case TRUE -> "true";
            case FALSE -> "false";
            case OBJECT, OBJECT_END, ARRAY, ARRAY_END, NULL -> kind.in(remarks.language());
        };
    }

    private String expected(List<Object> path) {
        JavaType type = source.shape().at(path);
        if (type.isEnumType()) {
            return Phrase.ONE_OF.in(remarks.language())
                    + String.join(", ", source.shape().constants(type));
        }
        return phrase(type.getRawClass(), path).in(remarks.language());
    }

    private Phrase phrase(Class<?> type, List<Object> path) {
        if (type == String.class) {
            boolean needsQuotes = source.value(path)
                    .filter(token -> !token.kind().opens() && token.kind() != Token.Kind.NULL)
                    .isPresent();
            return needsQuotes ? Phrase.QUOTED : Phrase.TEXT;
        }
        if (WHOLE_NUMBERS.contains(type)) {
            return Phrase.WHOLE_NUMBER;
        }
        if (NUMBERS.contains(type)) {
            return Phrase.NUMBER;
        }
        if (BOOLEANS.contains(type)) {
            return Phrase.BOOLEAN;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Phrase.LIST;
        }
        boolean object = Map.class.isAssignableFrom(type) || type.isRecord() || type.isSealed();
        return object ? Phrase.OBJECT : Phrase.ANOTHER_VALUE;
    }

    private static <X extends Throwable> Optional<X> cause(Throwable error, Class<X> kind) {
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause) && cause.getMessage() != null) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
