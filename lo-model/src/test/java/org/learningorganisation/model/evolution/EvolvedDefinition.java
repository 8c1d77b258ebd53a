package org.learningorganisation.model.evolution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.learningorganisation.model.MaturityModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The definition of {@code base.yaml}, changed by JSON Patch (RFC 6902) and with declared steps. */
final class EvolvedDefinition {

    static final YAMLMapper YAML = new YAMLMapper();

    private final ObjectNode tree;

    private EvolvedDefinition(ObjectNode tree) {
        this.tree = tree;
    }

    static EvolvedDefinition base() {
        return new EvolvedDefinition((ObjectNode) read("base.yaml"));
    }

    static JsonNode read(String name) {
        try (InputStream in = Objects.requireNonNull(EvolvedDefinition.class.getResourceAsStream(name), name)) {
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EvolvedDefinition with(JsonNode edits) {
        ObjectNode changed = tree.deepCopy();
        edits.forEach(edit -> apply(changed, edit));
        return new EvolvedDefinition(changed);
    }

    /** Edits written as YAML. */
    EvolvedDefinition with(String edits) {
        return with(YAML.readTree(edits));
    }

    EvolvedDefinition version(String version) {
        ObjectNode changed = tree.deepCopy();
        changed.put("version", version);
        return new EvolvedDefinition(changed);
    }

    /** Declares steps, as YAML, from a version. */
    EvolvedDefinition migrating(String from, String steps) {
        return migrating(from, YAML.readTree(steps));
    }

    EvolvedDefinition migrating(String from, JsonNode steps) {
        ObjectNode changed = tree.deepCopy();
        ObjectNode migration = changed.withArray("/migrations").addObject();
        migration.put("from", from);
        migration.set("steps", steps);
        return new EvolvedDefinition(changed);
    }

    MaturityModel model() {
        return YAML.treeToValue(tree, MaturityModel.class);
    }

    private static void apply(ObjectNode tree, JsonNode edit) {
        String path = edit.get("path").asString();
        int cut = path.lastIndexOf('/');
        JsonNode parent = tree.at(path.substring(0, cut));
        String key = path.substring(cut + 1);
        String operation = edit.get("op").asString();
        if (parent instanceof ArrayNode array) {
            switch (operation) {
                case "add" -> array.insert(key.equals("-") ? array.size() : Integer.parseInt(key), edit.get("value"));
                case "replace" -> array.set(Integer.parseInt(key), edit.get("value"));
                case "remove" -> array.remove(Integer.parseInt(key));
                default -> throw new IllegalArgumentException(operation);
            }
        } else if (parent instanceof ObjectNode object) {
            requireThere(object, key, operation, path);
            switch (operation) {
                case "add", "replace" -> object.set(key, edit.get("value"));
                case "remove" -> object.remove(key);
                default -> throw new IllegalArgumentException(operation);
            }
        } else {
            throw new IllegalArgumentException("there is no " + path);
        }
    }

    private static void requireThere(ObjectNode object, String key, String operation, String path) {
        if (operation.equals("add") == object.has(key)) {
            throw new IllegalArgumentException(operation + " " + path);
        }
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
