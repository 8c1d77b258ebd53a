package org.learningorganisation.scoring.schema;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** Lays JSON out for readers: what fits on a line stands on one, everything else has two spaces for each level. */
final class SchemaLayout {

    private static final int WIDTH = 120;

    private final StringBuilder text = new StringBuilder();

    private SchemaLayout() {}

    static String of(JsonNode node) {
        SchemaLayout layout = new SchemaLayout();
        layout.write(node, "", 0);
        return layout.text.append('\n').toString();
    }

    private void write(JsonNode node, String indent, int before) {
        String line = line(node);
        if (!node.isContainer() || node.isEmpty() || (before > 0 && indent.length() + before + line.length() < WIDTH)) {
            text.append(line);
            return;
        }
        String deeper = indent + "  ";
        String separator = "\n" + deeper;
        text.append(node.isArray() ? '[' : '{');
        if (node.isArray()) {
            for (JsonNode element : node) {
                text.append(separator);
                write(element, deeper, 1);
                separator = ",\n" + deeper;
            }
        } else {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                String name = StringNode.valueOf(property.getKey()) + ": ";
                text.append(separator).append(name);
                write(property.getValue(), deeper, name.length() + 1);
                separator = ",\n" + deeper;
            }
        }
        text.append('\n').append(indent).append(node.isArray() ? ']' : '}');
    }

    /** With a space after each colon and comma that is no part of a text. */
    private static String line(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream()
                    .map(SchemaLayout::line)
                    .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
        }
        if (node.isObject()) {
            return node.propertyStream()
                    .map(property ->
                            JsonNodeFactory.instance.stringNode(property.getKey()) + ": " + line(property.getValue()))
                    .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
        }
        return node.toString();
    }
}
