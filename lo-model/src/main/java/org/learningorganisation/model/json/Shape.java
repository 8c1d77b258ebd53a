package org.learningorganisation.model.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The Java type that a document is read as, seen as the shape of the document. It tells the property of an object from the
 * key of a map, which the text alone does not, and so knows how a path is written: {@code questions[3].scale}, {@code
 * title[nl]}.
 */
final class Shape {

    /** A name in a path is cut beyond this length: ids are shorter, and a hostile name would flood a log. */
    private static final int LONGEST_NAME = 200;

    private final Type root;
    private final Map<Class<?>, Map<String, Type>> properties = new ConcurrentHashMap<>();

    Shape(Type root) {
        this.root = root;
    }

    /** The path as Bean Validation prints it. */
    String path(List<Object> steps) {
        StringBuilder path = new StringBuilder();
        Type type = root;
        for (Object step : steps) {
            boolean bracketed = step instanceof Integer || isMap(type);
            if (bracketed) {
                path.append('[').append(printed(step)).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(printed(step));
            }
            type = below(type, step);
        }
        return path.toString();
    }

    private static String printed(Object step) {
        String name = step.toString().replaceAll("\\p{Cntrl}", "\uFFFD");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    /** The class of what is expected at the end of a path; {@code Object} where anything is. */
    Class<?> classAt(List<Object> steps) {
        Type type = root;
        for (Object step : steps) {
            type = below(type, step);
        }
        return raw(content(type));
    }

    /** The names of the properties of an object, in the order of the format; empty when it is not a record. */
    List<String> properties(Class<?> type) {
        return List.copyOf(components(type).keySet());
    }

    /**
     * Whether an object has a property of that name, also under a name that only Jackson's annotations give; true where
     * nothing is known of the object.
     */
    boolean mayHave(Class<?> type, String name) {
        return !type.isRecord()
                || components(type).containsKey(name)
                || Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> names(method, name))
                || Arrays.stream(type.getDeclaredConstructors()).anyMatch(constructor -> names(constructor, name));
    }

    private static boolean names(Executable member, String name) {
        return Stream.<AnnotatedElement>concat(Stream.of(member), Arrays.stream(member.getParameters()))
                .map(element -> element.getAnnotation(JsonProperty.class))
                .anyMatch(property -> property != null && property.value().equals(name));
    }

    private Type below(Type type, Object step) {
        Type content = content(type);
        Class<?> raw = raw(content);
        if (raw == Object.class) {
            return Object.class;
        }
        if (Map.class.isAssignableFrom(raw)) {
            return argument(content, 1);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return argument(content, 0);
        }
        return components(raw).getOrDefault(step.toString(), Void.class);
    }

    private boolean isMap(Type type) {
        Class<?> raw = raw(content(type));
        return raw == Object.class || Map.class.isAssignableFrom(raw);
    }

    /** What is written for a type: an optional and a record of one value are written as their value. */
    private static Type content(Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return content(argument(type, 0));
        }
        if (raw.isRecord()) {
            for (RecordComponent component : raw.getRecordComponents()) {
                if (component.getAccessor().isAnnotationPresent(JsonValue.class)) {
                    return content(component.getGenericType());
                }
            }
        }
        return type;
    }

    private Map<String, Type> components(Class<?> type) {
        return properties.computeIfAbsent(type, Shape::read);
    }

    private static Map<String, Type> read(Class<?> type) {
        Map<String, Type> found = new LinkedHashMap<>();
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .forEach(component -> found.put(component.getName(), component.getGenericType()));
        } else if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses())
                    .forEach(kind -> read(kind).forEach(found::putIfAbsent));
        }
        return found;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterized) {
            return raw(parameterized.getRawType());
        }
        return type instanceof WildcardType wildcard ? raw(wildcard.getUpperBounds()[0]) : Object.class;
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[index]
                : Object.class;
    }
}
