package org.learningorganisation.scoring.schema;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.Provenance;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Counts;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schema of a type: its shape from Jackson, its descriptions from the Javadoc, and what its constructor asks
 * beyond types from {@link Refinements}.
 */
final class RecordSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Types that are not written as one object: their components lie among the properties of another type. */
    private static final Map<Class<?>, List<Class<?>>> SPREAD_OUT = Map.of(
            GroupResult.class, List.of(Provenance.class, GroupNode.class),
            PersonalResult.class, List.of(Provenance.class),
            GroupScore.class,
                    List.of(
                            ScoreOutcome.Scored.class,
                            Counts.class,
                            LevelStanding.class,
                            GroupScore.People.class,
                            GroupScore.Participation.class),
            PersonalScore.class, List.of(ScoreOutcome.Scored.class, Counts.class, LevelStanding.class));

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Refinements refinements = new Refinements();
    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();
    private final Deque<Runnable> open = new ArrayDeque<>();
    private final Set<Class<?>> begun = new HashSet<>();

    private RecordSchema() {}

    static ObjectNode of(SchemaFile file) {
        return new RecordSchema().document(file);
    }

    private ObjectNode document(SchemaFile file) {
        ObjectNode document = NODES.objectNode();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("$id", file.id());
        document.put("title", file.title());
        document.setAll(schema(mapper.constructType(file.type())));
        if (file.hasFormatVersion()) {
            // Only that of the document: a plan within a result is not looked at.
            document.putObject("properties").putObject("formatVersion").put("maximum", 1);
        }
        while (!open.isEmpty()) {
            open.pop().run();
        }
        ObjectNode all = document.putObject("$defs");
        definitions.forEach(all::set);
        return document;
    }

    private ObjectNode schema(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == int.class || raw == Integer.class) {
            return named("WholeNumber");
        }
        if (raw == double.class || raw == Double.class) {
            return named("Double");
        }
        if (raw == String.class || raw == boolean.class || raw == Boolean.class || raw == BigDecimal.class) {
            String word = raw == String.class ? "string" : raw == BigDecimal.class ? "number" : "boolean";
            return NODES.objectNode().put("type", word);
        }
        if (type.isCollectionLikeType()) {
            ObjectNode list = NODES.objectNode().put("type", "array");
            list.set("items", schema(type.getContentType()));
            return list;
        }
        if (type.isMapLikeType()) {
            ObjectNode map = NODES.objectNode().put("type", "object");
            map.set("additionalProperties", schema(type.getContentType()));
            return map;
        }
        if (raw == Object.class) {
            return NODES.objectNode();
        }
        return reference(type);
    }

    private ObjectNode named(String name) {
        if (!definitions.containsKey(name)) {
            ObjectNode definition = NODES.objectNode();
            definitions.put(name, definition);
            refined(definition, refinements.of(name));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode reference(JavaType type) {
        Class<?> raw = type.getRawClass();
        String name = name(raw);
        if (begun.add(raw)) {
            ObjectNode definition = NODES.objectNode();
            definitions.put(name, definition);
            open.add(() -> {
                Javadoc.of(raw).sentence().ifPresent(sentence -> definition.put("description", sentence));
                definition.setAll(definition(type));
                refined(definition, refinements.of(name));
            });
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    /** A nested type carries the name of the type around it, since several are called Kind. */
    static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    private ObjectNode definition(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw.isEnum()) {
            ArrayNode words = NODES.arrayNode();
            Arrays.stream(raw.getEnumConstants())
                    .forEach(constant -> words.add(mapper.<JsonNode>valueToTree(constant)));
            ObjectNode definition = NODES.objectNode();
            definition.set("enum", words);
            return definition;
        }
        if (raw.isSealed()) {
            ArrayNode kinds = NODES.arrayNode();
            for (JsonSubTypes.Type kind : raw.getAnnotation(JsonSubTypes.class).value()) {
                kinds.add(reference(mapper.constructType(kind.value())));
            }
            ObjectNode definition = NODES.objectNode();
            definition.set("oneOf", kinds);
            return definition;
        }
        if (refinements.replaces(name(raw))) {
            return NODES.objectNode();
        }
        ClassIntrospector introspector = introspector();
        AnnotatedMember value = introspector
                .introspectForSerialization(type, introspector.introspectClassAnnotations(type))
                .findJsonValueAccessor();
        return value == null ? object(type) : schema(value.getType());
    }

    private ClassIntrospector introspector() {
        DeserializationConfig config = mapper.deserializationConfig();
        return config.classIntrospectorInstance().forOperation(config);
    }

    private ObjectNode object(JavaType type) {
        ObjectNode properties = NODES.objectNode();
        ArrayNode required = NODES.arrayNode();
        kind(type.getRawClass(), properties, required);
        ClassIntrospector introspector = introspector();
        List<BeanPropertyDefinition> found = new ArrayList<>(introspector
                .introspectForDeserialization(type, introspector.introspectClassAnnotations(type))
                .findProperties());
        found.sort(Comparator.comparing(property -> !property.getName().startsWith("$")));
        for (BeanPropertyDefinition property : found) {
            if (property.hasConstructorParameter() && !properties.has(property.getName())) {
                properties.set(property.getName(), property(type.getRawClass(), property));
                if (property.isRequired()) {
                    required.add(property.getName());
                }
            }
        }
        ObjectNode object = NODES.objectNode().put("type", "object");
        object.set("properties", properties);
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object.put("additionalProperties", false);
    }

    private ObjectNode property(Class<?> owner, BeanPropertyDefinition property) {
        ObjectNode schema = schema(property.getPrimaryType());
        Stream.concat(Stream.of(owner), SPREAD_OUT.getOrDefault(owner, List.of()).stream())
                .flatMap(type -> Javadoc.of(type).parameter(property.getName()).stream())
                .findFirst()
                .ifPresent(text -> schema.put("description", text));
        refined(schema, refinements.ofProperty(name(owner), property.getName()));
        return schema;
    }

    /** The property that tells which of several types an object is. */
    private static void kind(Class<?> type, ObjectNode properties, ArrayNode required) {
        for (Class<?> parent : type.getInterfaces()) {
            JsonTypeInfo info = parent.getAnnotation(JsonTypeInfo.class);
            if (info == null) {
                continue;
            }
            for (JsonSubTypes.Type kind :
                    parent.getAnnotation(JsonSubTypes.class).value()) {
                if (kind.value() == type) {
                    properties.putObject(info.property()).put("const", kind.name());
                    required.add(info.property());
                }
            }
        }
    }

    private void refined(ObjectNode schema, ObjectNode more) {
        if (more.has("$ref")) {
            schema.remove("type");
        }
        schema.setAll(more);
        refinements.namesIn(schema).forEach(this::named);
    }
}
