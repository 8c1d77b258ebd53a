package org.learningorganisation.scoring.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws documents that a schema accepts: small ones, in which every optional property occurs now and then. */
final class RandomDocument {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> TEXTS =
            List.of("a", "b", "vision", "x-1", "nl", "en", "", "Één tekst", "1", "true");

    private static final List<String> MOMENTS = List.of(
            "2026-11-21T09:00:00Z",
            "2024-02-29T23:59:60.5Z",
            "1999-12-31t24:00:00z",
            "2026-01-01T10:15:30.123456789+01:00");

    private static final List<String> FRACTIONS = List.of("29/8", "-1/3", "0/1", "007/010");

    private final JsonNode schema;
    private final Random random;

    RandomDocument(JsonNode schema, Random random) {
        this.schema = schema;
        this.random = random;
    }

    JsonNode next() {
        return draw(schema, 0);
    }

    private JsonNode draw(JsonNode given, int depth) {
        if (given.has("$ref")) {
            JsonNode referred = schema.at(given.path("$ref").asString().substring(1));
            if (given.size() == (given.has("description") ? 2 : 1)) {
                return draw(referred, depth);
            }
            ObjectNode merged = referred.deepCopy().asObject();
            given.asObject().properties().stream()
                    .filter(each -> !List.of("$ref", "$defs").contains(each.getKey()))
                    .forEach(each -> merged.set(each.getKey(), together(merged.get(each.getKey()), each.getValue())));
            return draw(merged, depth);
        }
        if (given.has("const")) {
            return given.get("const");
        }
        if (given.has("enum")) {
            return any(given.get("enum"));
        }
        JsonNode choices = given.has("anyOf") ? given.get("anyOf") : given.path("oneOf");
        if (!choices.isEmpty() && !given.has("properties")) {
            return draw(any(choices), depth);
        }
        if (!choices.isEmpty() && choices.get(0).has("$ref")) {
            return draw(any(choices), depth);
        }
        JsonNode type = given.path("type");
        return switch (type.isArray() ? any(type).asString() : type.asString()) {
            case "string" -> text(given.path("pattern").asString(""));
            case "integer" -> whole(given);
            case "number" -> given.has("exclusiveMinimum") ? NODES.numberNode(new BigDecimal("0.5")) : number();
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "array" -> array(given, depth);
            case "object" -> object(given, depth);
            default -> throw new IllegalStateException("no type in " + given);
        };
    }

    /** What is said beside a reference holds too; of two limits the one beside it is the stricter. */
    private static JsonNode together(JsonNode referred, JsonNode beside) {
        if (!(referred instanceof ObjectNode all) || !beside.isObject()) {
            return beside;
        }
        beside.forEachEntry((name, value) -> all.set(name, together(all.get(name), value)));
        return all;
    }

    private JsonNode any(JsonNode choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private JsonNode text(String pattern) {
        if (pattern.isEmpty()) {
            return NODES.stringNode(any(TEXTS));
        }
        if (pattern.contains("24:00:00")) {
            return NODES.stringNode(any(MOMENTS));
        }
        if (pattern.contains("02-29")) {
            return NODES.stringNode("2024-02-29");
        }
        return NODES.stringNode(pattern.contains("/") ? any(FRACTIONS) : "TOO_FEW_ANSWERS");
    }

    private JsonNode whole(JsonNode given) {
        int least = Math.max(given.path("minimum").asInt(), -3);
        int most = Math.min(given.path("maximum").asInt(), 12);
        int drawn = random.nextInt(most - least + 1) + least;
        return random.nextInt(20) == 0
                ? NODES.numberNode(given.get("maximum").decimalValue())
                : NODES.numberNode(drawn);
    }

    private JsonNode number() {
        return NODES.numberNode(new BigDecimal(any(List.of("0", "1", "2.5", "-3", "1e2", "65.625", "1E-3"))));
    }

    private JsonNode array(JsonNode given, int depth) {
        int least = given.path("minItems").asInt(0);
        int size = least + (depth > 5 ? 0 : random.nextInt(3));
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < size; i++) {
            JsonNode first = given.path("prefixItems").path(i);
            array.add(first.isMissingNode() ? element(given.get("items"), depth) : draw(first, depth + 1));
        }
        return array;
    }

    private JsonNode element(JsonNode items, int depth) {
        return items == null ? free(depth) : draw(items, depth + 1);
    }

    private JsonNode object(JsonNode given, int depth) {
        ObjectNode object = NODES.objectNode();
        ObjectNode properties = NODES.objectNode();
        given.path("properties").forEachEntry(properties::set);
        Set<String> wanted = new TreeSet<>();
        given.path("required").forEach(name -> wanted.add(name.asString()));
        if (given.has("if")) {
            JsonNode status = any(schema.at("/$defs/Status/enum"));
            properties.putObject("status").set("const", status);
            JsonNode branch = given.get(status.asString().equals("SCORED") ? "then" : "else");
            branch.get("required").forEach(name -> wanted.add(name.asString()));
            branch.get("properties").propertyNames().forEach(properties::remove);
        }
        if (given.has("oneOf")) {
            JsonNode chosen = any(given.get("oneOf"));
            given.get("oneOf").forEach(each -> {
                if (!each.equals(chosen)) {
                    each.get("required").forEach(name -> properties.remove(name.asString()));
                }
            });
            chosen.get("required").forEach(name -> wanted.add(name.asString()));
        }
        properties.propertyNames().forEach(name -> {
            if (random.nextInt(depth > 4 ? 8 : 2) == 0) {
                wanted.add(name);
            }
        });
        given.path("dependentRequired").forEachEntry((name, others) -> {
            if (wanted.contains(name)) {
                others.forEach(other -> wanted.add(other.asString()));
            }
        });
        wanted.retainAll(properties.propertyNames());
        List<String> order = new ArrayList<>(wanted);
        Collections.shuffle(order, random);
        order.forEach(name -> object.set(name, draw(properties.get(name), depth + 1)));
        more(given, object, depth);
        return object;
    }

    private void more(JsonNode given, ObjectNode object, int depth) {
        JsonNode others = given.path("additionalProperties");
        for (int i = others.isBoolean() || depth > 6 ? 0 : random.nextInt(4); i > 0; i--) {
            String name = any(TEXTS);
            if (!object.has(name)) {
                object.set(name, element(others.isMissingNode() ? null : others, depth + 1));
            }
        }
    }

    /** Any JSON, null included. */
    private JsonNode free(int depth) {
        return switch (random.nextInt(depth > 6 ? 4 : 6)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> number();
            case 3 -> NODES.stringNode(any(TEXTS));
            case 4 -> NODES.arrayNode().add(free(depth + 1)).add(free(depth + 1));
            default -> NODES.objectNode().set(any(TEXTS), free(depth + 1));
        };
    }

    /** A value of any type, whatever is expected. */
    static JsonNode something(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> NODES.stringNode("text");
            case 1 -> NODES.numberNode(3);
            case 2 -> NODES.numberNode(new BigDecimal("2.5"));
            case 3 -> NODES.booleanNode(true);
            case 4 -> NODES.arrayNode();
            case 5 -> NODES.objectNode();
            default ->
                NODES.objectNode()
                        .set("nl", NODES.arrayNode().add(NODES.objectNode().put("a", 1)));
        };
    }
}
