package org.learningorganisation.model.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.Finding;

/** Reads what an attacker would send and prints one line for each; run in a Java machine of its own with little memory. */
final class HostileFiles {

    private static final int EIGHT_MEBIBYTES = 8 << 20;

    private HostileFiles() {}

    /** The rule that refuses each document, by the name of the document. */
    static Map<String, String> expected() {
        Map<String, String> rules = new LinkedHashMap<>();
        for (String shape : List.of("lists", "objects", "blocks")) {
            for (String depth : List.of("10000", "1000000")) {
                rules.put(shape + "-" + depth, "document.too-deep");
                rules.put("yaml-" + shape + "-" + depth, "document.too-deep");
            }
        }
        rules.remove("blocks-10000");
        rules.remove("blocks-1000000");
        rules.put("text-of-100-megabytes", "document.too-large");
        rules.put("yaml-text-of-100-megabytes", "document.too-large");
        rules.put("file-of-100-megabytes", "document.too-large");
        rules.put("text-of-8-mebibytes", "document.string-too-long");
        rules.put("yaml-text-of-8-mebibytes", "document.string-too-long");
        rules.put("name-of-8-mebibytes", "document.string-too-long");
        rules.put("number-of-8-mebibytes", "document.syntax");
        rules.put("list-of-4-million", "document.wrong-type");
        rules.put("names-without-end", "document.unknown-property");
        rules.put("malformed-utf-8", "document.encoding");
        rules.put("newer-format", "document.newer-format");
        rules.put("aliases", "document.yaml-alias");
        return rules;
    }

    /** The one argument is a file of 100 megabytes. */
    public static void main(String[] arguments) throws IOException {
        for (String name : expected().keySet()) {
            Document<MaturityModel> document =
                    name.startsWith("file") ? DefinitionReader.strict().examine(Path.of(arguments[0])) : read(name);
            Finding finding = document.findings().get(0);
            System.out.println(name + " " + finding.rule() + " "
                    + document.findings().size() + " " + (finding.toString().length() < 5000));
        }
    }

    private static Document<MaturityModel> read(String name) throws IOException {
        boolean yaml = name.startsWith("yaml") || name.equals("aliases");
        try (InputStream in = document(name)) {
            return DefinitionReader.strict().examine(in, yaml ? DocumentFormat.YAML : DocumentFormat.JSON);
        }
    }

    private static InputStream document(String name) {
        return switch (name) {
            case "lists-10000", "yaml-lists-10000" -> bytes("[".repeat(10_000));
            case "lists-1000000", "yaml-lists-1000000" -> bytes("[".repeat(1_000_000));
            case "objects-10000", "yaml-objects-10000" -> bytes("{\"a\": ".repeat(10_000));
            case "objects-1000000", "yaml-objects-1000000" -> bytes("{\"a\": ".repeat(1_000_000));
            case "yaml-blocks-10000" -> bytes("- ".repeat(10_000));
            case "yaml-blocks-1000000" -> bytes("- ".repeat(1_000_000));
            case "text-of-100-megabytes", "yaml-text-of-100-megabytes" -> text(100_000_000);
            case "text-of-8-mebibytes", "yaml-text-of-8-mebibytes" -> text(EIGHT_MEBIBYTES - 20);
            case "name-of-8-mebibytes" -> bytes("{\"" + "a".repeat(EIGHT_MEBIBYTES - 20) + "\": 1}");
            case "number-of-8-mebibytes" -> bytes("{\"formatVersion\": " + "1".repeat(EIGHT_MEBIBYTES - 20) + "}");
            case "list-of-4-million" -> bytes("{\"languages\": [" + "1,".repeat(4_000_000) + "1]}");
            case "names-without-end" -> bytes(names());
            case "malformed-utf-8" -> new ByteArrayInputStream(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'});
            case "newer-format" -> bytes("{\"formatVersion\": 2, \"a\": null, [[[");
            case "aliases" -> bytes("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String names() {
        StringBuilder text = new StringBuilder(EIGHT_MEBIBYTES).append('{');
        for (int number = 0; text.length() < EIGHT_MEBIBYTES - 20; number++) {
            text.append(number == 0 ? "\"x" : ",\"x")
                    .append(Integer.toString(number, 36))
                    .append("\":1");
        }
        return text.append('}').toString();
    }

    private static InputStream text(int length) {
        return new SequenceInputStream(bytes("{\"id\": \""), new SequenceInputStream(letters(length), bytes("\"}")));
    }

    private static InputStream letters(int length) {
        return new InputStream() {
            private int left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int count = Math.min(left, length);
                Arrays.fill(buffer, offset, offset + count, (byte) 'a');
                left -= count;
                return count == 0 && length > 0 ? -1 : count;
            }
        };
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
