package org.learningorganisation.model.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes definitions, responses, findings and other documents. Defaults are left out, properties stand in the order of the
 * format, lines end with {@code \n}, and the same value always gives the same text. What is written can be read back by
 * {@link DocumentReader} and is then equal.
 */
public final class DocumentWriter {

    /** Numbers with more places than this are written with an exponent. */
    private static final int MOST_PLACES = 100;

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final JsonMapper JSON = decimals(JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .build()))
            .defaultPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withArrayIndenter(INDENTER)
                    .withObjectIndenter(INDENTER))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final YAMLMapper YAML = decimals(YAMLMapper.builder(YAMLFactory.builder()
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.USE_NATIVE_TYPE_ID)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .enable(YAMLWriteFeature.ALLOW_LONG_KEYS)
                    .stringQuotingChecker(new PlainNames())
                    .build()))
            .build();

    /** Writes decimals in full, so that a reader of another language sees 0.0000001 and not 1E-7. */
    private static final class PlainDecimal extends StdSerializer<BigDecimal> {

        PlainDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator generator, SerializationContext context) {
            boolean writable = Math.abs((long) value.scale()) <= MOST_PLACES;
            generator.writeNumber(writable ? value.toPlainString() : value.toString());
        }
    }

    private DocumentWriter() {}

    private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B decimals(B builder) {
        return builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .addModule(new SimpleModule("decimals").addSerializer(BigDecimal.class, new PlainDecimal()));
    }

    /**
     * A document as JSON, indented by two spaces, with a line end at its end.
     *
     * @param document a record with Jackson's annotations, or a list or map of such
     * @return the text
     */
    public static String json(Object document) {
        return JSON.writeValueAsString(Objects.requireNonNull(document, "document")) + "\n";
    }

    /**
     * A document as YAML. Every text is quoted, so that no reader takes {@code no} for a boolean or {@code 1.20} for a
     * number.
     *
     * @param document a record with Jackson's annotations, or a list or map of such
     * @return the text
     */
    public static String yaml(Object document) {
        return YAML.writeValueAsString(Objects.requireNonNull(document, "document"));
    }

    /**
     * A document as text.
     *
     * @param document a record with Jackson's annotations, or a list or map of such
     * @param format how to write it
     * @return the text
     */
    public static String text(Object document, DocumentFormat format) {
        return switch (format) {
            case JSON -> json(document);
            case YAML -> yaml(document);
        };
    }

    /**
     * Writes a document to a stream as UTF-8. The stream is flushed and not closed.
     *
     * @param document a record with Jackson's annotations, or a list or map of such
     * @param format how to write it
     * @param out where it goes
     * @throws IOException when the stream does not take it
     */
    public static void write(Object document, DocumentFormat format, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        ObjectMapper mapper = format == DocumentFormat.JSON ? JSON : YAML;
        try {
            mapper.writer()
                    .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .writeValue(new OutputStreamWriter(out, StandardCharsets.UTF_8), document);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        if (format == DocumentFormat.JSON) {
            out.write('\n');
        }
        out.flush();
    }

    /**
     * Writes a document to a file as UTF-8, in the format of the file's extension.
     *
     * @param document a record with Jackson's annotations, or a list or map of such
     * @param file the file; replaced when it exists
     * @throws IOException when the file cannot be written
     */
    public static void write(Object document, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(document, DocumentFormat.of(file), out);
        }
    }
}
