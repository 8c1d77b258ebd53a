package org.learningorganisation.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.TypeFactory;

/**
 * Reads documents strictly: an unknown property, a property given twice, a null, a value of another type, anything that is
 * not UTF-8, and anything larger or deeper than the limits is a finding with its line, its column and its path, and the
 * document is not read. Nothing is converted: a number is no text, a text is no number.
 *
 * <p>A column counts characters of Java in JSON and characters of Unicode in YAML. Reading never throws for what a document
 * holds, and not for a file that cannot be read either: that is the finding {@code document.unreadable}.
 *
 * <p>A reader is immutable and can be used by many threads at once.
 *
 * @param <T> what a document holds
 */
public final class DocumentReader<T> {

    private static final Logger LOGGER = LoggerFactory.getLogger(DocumentReader.class);

    private static final TypeFactory TYPES = TypeFactory.createDefaultInstance();

    /** What a reader was told beside the type. */
    private record Options(DocumentLimits limits, Remarks remarks, OptionalInt formatVersion) {}

    private final JavaType type;
    private final String name;
    private final Shape shape;
    private final Options options;
    private final JsonMapper mapper;

    private DocumentReader(JavaType type, String name, Options options) {
        this.type = type;
        this.name = name;
        this.options = options;
        this.mapper = Mappers.strict(options.limits());
        this.shape = new Shape(mapper, type);
    }

    private DocumentReader<T> with(Options changed) {
        return new DocumentReader<>(type, name, changed);
    }

    /**
     * A reader with the default limits and English messages, for any format version.
     *
     * @param type a record that carries Jackson's annotations
     * @param <T> what a document holds
     * @return the reader
     */
    public static <T> DocumentReader<T> of(Class<T> type) {
        return new DocumentReader<>(TYPES.constructType(type), type.getSimpleName(), defaults());
    }

    /**
     * A reader of documents that are a list.
     *
     * @param element a record that carries Jackson's annotations
     * @param <E> what the list holds
     * @return the reader
     */
    public static <E> DocumentReader<List<E>> listOf(Class<E> element) {
        return new DocumentReader<>(
                TYPES.constructCollectionType(List.class, element), "list of " + element.getSimpleName(), defaults());
    }

    private static Options defaults() {
        return new Options(DocumentLimits.DEFAULT, new Remarks(LanguageTag.ENGLISH, false), OptionalInt.empty());
    }

    /**
     * The same reader with other limits.
     *
     * @param limits how large a document may be
     * @return a new reader
     */
    public DocumentReader<T> withLimits(DocumentLimits limits) {
        Objects.requireNonNull(limits, "limits");
        return with(new Options(limits, options.remarks(), options.formatVersion()));
    }

    /**
     * The same reader with messages in another language.
     *
     * @param language the reader's language; Dutch and English are there, others get English
     * @return a new reader
     */
    public DocumentReader<T> in(LanguageTag language) {
        Objects.requireNonNull(language, "language");
        Remarks remarks = new Remarks(language, options.remarks().confidential());
        return with(new Options(options.limits(), remarks, options.formatVersion()));
    }

    /**
     * The same reader for documents with a {@code formatVersion} at the top. A newer one is recognised before anything else
     * is looked at, and is then the only finding.
     *
     * @param supported the newest format version that can be read, from 1
     * @return a new reader
     * @throws IllegalArgumentException when the version is below 1
     */
    public DocumentReader<T> formatVersion(int supported) {
        if (supported < 1) {
            throw new IllegalArgumentException("formatVersion is " + supported + "; it must be at least 1");
        }
        return with(new Options(options.limits(), options.remarks(), OptionalInt.of(supported)));
    }

    /**
     * The same reader with messages that name places and kinds, and never a value of the document; for answers of people.
     * Names of properties do show.
     *
     * @return a new reader
     */
    public DocumentReader<T> confidential() {
        Remarks remarks = new Remarks(options.remarks().language(), true);
        return with(new Options(options.limits(), remarks, options.formatVersion()));
    }

    /**
     * Reads a file.
     *
     * @param file the file; its extension says its format, see {@link DocumentFormat#of(Path)}
     * @return what it holds, or why it cannot be read
     */
    public Document<T> read(Path file) {
        return examine(file).document();
    }

    /**
     * Reads a stream to its end, or to the first byte beyond the limit. The stream is not closed.
     *
     * @param in the bytes of the document, as UTF-8
     * @param format how it is written
     * @return what it holds, or why it cannot be read
     */
    public Document<T> read(InputStream in, DocumentFormat format) {
        return examine(in, format).document();
    }

    /**
     * Reads a text.
     *
     * @param text the document
     * @param format how it is written
     * @return what it holds, or why it cannot be read
     */
    public Document<T> read(String text, DocumentFormat format) {
        return examine(text, format).document();
    }

    Examined<T> examine(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return examine(in, DocumentFormat.of(file));
        } catch (IOException e) {
            return refused(unreadable(e));
        }
    }

    Examined<T> examine(InputStream in, DocumentFormat format) {
        Objects.requireNonNull(format, "format");
        try {
            return examined(DocumentText.decoded(DocumentText.bytes(in, options.limits())), format);
        } catch (MalformedText e) {
            return refused(options.remarks().finding(e, format, ""));
        } catch (IOException e) {
            return refused(unreadable(e));
        }
    }

    Examined<T> examine(String text, DocumentFormat format) {
        Objects.requireNonNull(format, "format");
        try {
            return examined(DocumentText.checked(text, options.limits()), format);
        } catch (MalformedText e) {
            return refused(options.remarks().finding(e, format, ""));
        }
    }

    private Examined<T> examined(String text, DocumentFormat format) {
        Source source = new Source(text, format, options.limits(), shape);
        Scan scan = new Scan(source, options.remarks(), options.formatVersion());
        Optional<Finding> error = scan.error();
        Document<T> document = error.isPresent() ? Document.refused(error.get()) : bound(source, scan.warnings());
        LOGGER.debug(
                "read {} as {}: {} characters, {} findings",
                name,
                format,
                text.length(),
                document.findings().size());
        return new Examined<>(document, Optional.of(source));
    }

    private Document<T> bound(Source source, List<Finding> warnings) {
        String json = source.format() == DocumentFormat.JSON ? source.text() : YamlAsJson.of(source);
        try {
            T value = mapper.readValue(json, type);
            return new Document<>(Optional.of(value), warnings);
        } catch (JacksonException e) {
            return Document.refused(new BindingErrors(source, options.remarks()).finding(e));
        }
    }

    private Examined<T> refused(Finding error) {
        LOGGER.debug("could not read {}: {}", name, error.rule());
        return new Examined<>(Document.refused(error), Optional.empty());
    }

    Finding unreadable(IOException error) {
        LanguageTag language = options.remarks().language();
        String detail = error instanceof NoSuchFileException
                ? Phrase.NO_SUCH_FILE.in(language)
                : error instanceof AccessDeniedException
                        ? Phrase.NO_ACCESS.in(language)
                        : Objects.requireNonNullElse(error.getMessage(), "");
        return options.remarks().finding(DocumentRule.UNREADABLE, "", Map.of("detail", detail));
    }
}
