package org.learningorganisation.scoring.schema;

import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What constructors ask beyond types, by type and by property ({@code GroupRule.minimum}); and definitions of their own, which
 * these refer to.
 */
final class Refinements {

    private static final Pattern REFERENCE = Pattern.compile("#/\\$defs/([\\w.]+)");

    private final JsonNode all;

    Refinements() {
        try (InputStream in = Refinements.class.getResourceAsStream("refinements.json")) {
            this.all = JsonMapper.shared().readTree(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** For every type with such a property, then for this one. */
    ObjectNode ofProperty(String type, String property) {
        return of("*." + property).setAll(of(type + "." + property));
    }

    ObjectNode of(String name) {
        return all.get(name) instanceof ObjectNode found ? found.deepCopy() : JsonNodeFactory.instance.objectNode();
    }

    /** Whether a type is written in a way of its own. */
    boolean replaces(String name) {
        return all.path(name).has("type");
    }

    /** The definitions of this table to which a schema refers. */
    Set<String> namesIn(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        Matcher references = REFERENCE.matcher(schema.toString());
        while (references.find()) {
            if (all.has(references.group(1))) {
                names.add(references.group(1));
            }
        }
        return names;
    }

    Set<String> names() {
        return new TreeSet<>(all.propertyNames());
    }
}
