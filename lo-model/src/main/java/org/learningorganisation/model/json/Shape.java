package org.learningorganisation.model.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.learningorganisation.model.Extensions;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * The type that a document is read as, seen as the shape of the document, as Jackson sees it. It tells the property of an
 * object from the key of a map, which the text alone does not, and so knows how a path is written: {@code
 * questions[3].scale}, {@code title[nl]}.
 */
final class Shape {

    /** A name in a path is cut beyond this length: ids are shorter, and a hostile name would flood a log. */
    private static final int LONGEST_NAME = 200;

    private final JsonMapper mapper;
    private final JavaType root;
    private final Map<JavaType, JavaType> contents = new ConcurrentHashMap<>();
    private final Map<JavaType, Map<String, JavaType>> properties = new ConcurrentHashMap<>();

    Shape(JsonMapper mapper, JavaType root) {
        this.mapper = mapper;
        this.root = root;
    }

    /** The path as Bean Validation prints it. */
    String path(List<Object> steps) {
        StringBuilder path = new StringBuilder();
        JavaType type = content(root);
        for (Object step : steps) {
            boolean bracketed = step instanceof Integer || type.isMapLikeType() || type.isJavaLangObject();
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

    /** What is expected at the end of a path; {@code Object} where anything is. */
    JavaType at(List<Object> steps) {
        JavaType type = content(root);
        for (Object step : steps) {
            type = below(type, step);
        }
        return type;
    }

    /** The names of the properties of an object, in the order of the format; empty when it has no fixed ones. */
    List<String> properties(JavaType type) {
        return List.copyOf(named(type).keySet());
    }

    /** The names of the properties of an object, in the order of the format; empty when it has no fixed ones. */
    List<String> properties(Class<?> type) {
        return properties(mapper.constructType(type));
    }

    /** The words that are written for the constants of an enum. */
    List<String> constants(JavaType type) {
        return Arrays.stream(type.getRawClass().getEnumConstants())
                .map(constant -> mapper.valueToTree(constant).asString())
                .toList();
    }

    /** Whether a path leads into an application's own data, where anything may stand. */
    boolean leadsIntoExtensions(List<Object> steps) {
        JavaType type = root;
        for (Object step : steps) {
            if (type.hasRawClass(Extensions.class)) {
                return true;
            }
            type = declaredBelow(content(type), step);
        }
        return false;
    }

    private JavaType below(JavaType type, Object step) {
        return content(declaredBelow(type, step));
    }

    private JavaType declaredBelow(JavaType type, Object step) {
        if (type.isMapLikeType() || type.isCollectionLikeType()) {
            return type.getContentType();
        }
        JavaType property = named(type).get(step.toString());
        return property == null ? mapper.constructType(Object.class) : property;
    }

    /** What is written for a type: a record of one value is written as its value. */
    private JavaType content(JavaType type) {
        JavaType content = contents.computeIfAbsent(type, this::valueOf);
        return content.equals(type) ? type : content(content);
    }

    private JavaType valueOf(JavaType type) {
        if (!type.isRecordType()) {
            return type;
        }
        SerializationConfig config = mapper.serializationConfig();
        ClassIntrospector introspector = config.classIntrospectorInstance().forOperation(config);
        AnnotatedMember value = introspector
                .introspectForSerialization(type, introspector.introspectClassAnnotations(type))
                .findJsonValueAccessor();
        return value == null ? type : value.getType();
    }

    private Map<String, JavaType> named(JavaType type) {
        return properties.computeIfAbsent(type, this::read);
    }

    private Map<String, JavaType> read(JavaType type) {
        DeserializationConfig config = mapper.deserializationConfig();
        ClassIntrospector introspector = config.classIntrospectorInstance().forOperation(config);
        AnnotatedClass annotated = introspector.introspectClassAnnotations(type);
        Map<String, JavaType> found = new LinkedHashMap<>();
        if (type.isRecordType()) {
            BeanDescription record = introspector.introspectForDeserialization(type, annotated);
            record.findProperties().stream()
                    .filter(property -> property.hasConstructorParameter())
                    .forEach(property -> found.put(property.getName(), property.getPrimaryType()));
            return found;
        }
        for (NamedType kind : config.getSubtypeResolver().collectAndResolveSubtypesByClass(config, annotated)) {
            if (!type.hasRawClass(kind.getType())) {
                read(mapper.constructType(kind.getType())).forEach(found::putIfAbsent);
            }
        }
        return found;
    }
}
