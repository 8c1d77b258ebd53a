package org.learningorganisation.scoring.schema;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a value stands in a document: in an object or a list. */
record Place(JsonNode around, String name, int index, boolean free) {

    /** All places of a document. */
    static List<Place> in(JsonNode document) {
        List<Place> places = new ArrayList<>();
        collect(document, false, places);
        return places;
    }

    private static void collect(JsonNode node, boolean free, List<Place> places) {
        if (node.isObject()) {
            node.forEachEntry((name, value) -> {
                places.add(new Place(node, name, -1, free));
                collect(value, free || name.equals("extensions"), places);
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                places.add(new Place(node, "", i, free));
                collect(node.get(i), free, places);
            }
        }
    }

    boolean inObject() {
        return around.isObject();
    }

    JsonNode value() {
        return inObject() ? around.get(name) : around.get(index);
    }

    void set(JsonNode value) {
        if (around instanceof ObjectNode object) {
            object.set(name, value);
        } else if (around instanceof ArrayNode array) {
            array.set(index, value);
        }
    }

    void remove() {
        if (around instanceof ObjectNode object) {
            object.remove(name);
        } else if (around instanceof ArrayNode array) {
            array.remove(index);
        }
    }

    void rename(String other) {
        if (around instanceof ObjectNode object) {
            JsonNode value = object.remove(name);
            object.set(other, value);
        }
    }
}
