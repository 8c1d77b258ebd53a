package org.learningorganisation.model.json;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NumericNode;

/**
 * The one text of a document that is the same however it was written down (RFC 8785, JSON Canonicalization Scheme): no
 * white space, names sorted by their UTF-16 code units, numbers as ECMAScript writes them.
 *
 * <p>A number of more than 15 digits stands for the nearest double, as the scheme asks. Documents have no such numbers.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private CanonicalJson() {}

    /**
     * The canonical text of a document, with defaults left out.
     *
     * @param document a record with Jackson's annotations, or a list or map of such
     * @return the text
     * @throws IllegalArgumentException when the document holds a number beyond the range of a double, or half of a
     *     character of two UTF-16 code units: neither has a canonical form
     */
    public static String of(Object document) {
        StringBuilder text = new StringBuilder();
        write(MAPPER.valueToTree(Objects.requireNonNull(document, "document")), text);
        return text.toString();
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            writeObject(node, text);
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode element : node) {
                text.append(separator);
                write(element, text);
                separator = ",";
            }
            text.append(node.isEmpty() ? "[]" : "]");
        } else if (node instanceof NumericNode number && number.isNaN()) {
            throw new IllegalArgumentException("a number that is not finite has no canonical form");
        } else if (node.isNumber()) {
            text.append(CanonicalNumber.of(node.decimalValue()));
        } else if (node.isNull()) {
            text.append("null");
        } else if (node.isBoolean()) {
            text.append(node.booleanValue());
        } else {
            writeString(node.stringValue(), text);
        }
    }

    private static void writeObject(JsonNode node, StringBuilder text) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
        String separator = "";
        text.append('{');
        for (Map.Entry<String, JsonNode> property : sorted.entrySet()) {
            text.append(separator);
            writeString(property.getKey(), text);
            text.append(':');
            write(property.getValue(), text);
            separator = ",";
        }
        text.append('}');
    }

    private static void writeString(String value, StringBuilder text) {
        if (DocumentText.unpairedSurrogate(value) >= 0) {
            throw new IllegalArgumentException("a text holds half of a character, which has no canonical form");
        }
        text.append('"');
        value.chars().forEach(unit -> escape((char) unit, text));
        text.append('"');
    }

    private static void escape(char unit, StringBuilder text) {
        switch (unit) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (unit < ' ') {
                    text.append("\\u00")
                            .append(Character.forDigit(unit >> 4, 16))
                            .append(Character.forDigit(unit & 15, 16));
                } else {
                    text.append(unit);
                }
            }
        }
    }
}
