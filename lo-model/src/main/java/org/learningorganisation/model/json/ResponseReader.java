package org.learningorganisation.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.InvalidResponseException;

/**
 * Reads responses: one, a list, or JSON Lines with one response on each line, of any number. What the answers mean is not
 * looked at; {@link org.learningorganisation.model.validation.ResponseValidator} does that. Findings never show an answer
 * or a respondent.
 *
 * <p>A reader is immutable and can be used by many threads at once.
 */
public final class ResponseReader {

    private final DocumentLimits limits;
    private final DocumentReader<Response> single;
    private final DocumentReader<List<Response>> list;

    private ResponseReader(
            DocumentLimits limits, DocumentReader<Response> single, DocumentReader<List<Response>> list) {
        this.limits = limits;
        this.single = single;
        this.list = list;
    }

    /**
     * A reader with the default limits and English messages.
     *
     * @return the reader
     */
    public static ResponseReader strict() {
        return new ResponseReader(
                DocumentLimits.DEFAULT,
                DocumentReader.of(Response.class).confidential(),
                DocumentReader.listOf(Response.class).confidential());
    }

    /**
     * The same reader with other limits.
     *
     * @param other how large a document, or one line of JSON Lines, may be
     * @return a new reader
     */
    public ResponseReader withLimits(DocumentLimits other) {
        return new ResponseReader(other, single.withLimits(other), list.withLimits(other));
    }

    /**
     * The same reader with messages in another language.
     *
     * @param language the reader's language; Dutch and English are there, others get English
     * @return a new reader
     */
    public ResponseReader in(LanguageTag language) {
        return new ResponseReader(limits, single.in(language), list.in(language));
    }

    /**
     * Reads one response from a file.
     *
     * @param file the file; its extension says its format, see {@link DocumentFormat#of(Path)}
     * @return the response
     * @throws InvalidResponseException when it cannot be read
     */
    public Response read(Path file) {
        return value(examine(file));
    }

    /**
     * Reads one response from a stream, which is not closed.
     *
     * @param in the bytes, as UTF-8
     * @param format how it is written
     * @return the response
     * @throws InvalidResponseException when it cannot be read
     */
    public Response read(InputStream in, DocumentFormat format) {
        return value(single.read(in, format));
    }

    /**
     * Reads one response from a text.
     *
     * @param text the response
     * @param format how it is written
     * @return the response
     * @throws InvalidResponseException when it cannot be read
     */
    public Response read(String text, DocumentFormat format) {
        return value(examine(text, format));
    }

    /**
     * Reads one response from a file, without throwing.
     *
     * @param file the file; its extension says its format, see {@link DocumentFormat#of(Path)}
     * @return the response, or why it cannot be read
     */
    public Document<Response> examine(Path file) {
        return single.read(file);
    }

    /**
     * Reads one response from a text, without throwing.
     *
     * @param text the response
     * @param format how it is written
     * @return the response, or why it cannot be read
     */
    public Document<Response> examine(String text, DocumentFormat format) {
        return single.read(text, format);
    }

    /**
     * Reads a list of responses from a file.
     *
     * @param file the file; its extension says its format, see {@link DocumentFormat#of(Path)}
     * @return the responses in the order of the file
     * @throws InvalidResponseException when the file cannot be read
     */
    public List<Response> readList(Path file) {
        return value(examineList(file));
    }

    /**
     * Reads a list of responses from a stream, which is not closed.
     *
     * @param in the bytes, as UTF-8
     * @param format how the list is written
     * @return the responses in the order of the stream
     * @throws InvalidResponseException when the list cannot be read
     */
    public List<Response> readList(InputStream in, DocumentFormat format) {
        return value(list.read(in, format));
    }

    /**
     * Reads a list of responses from a text.
     *
     * @param text the list
     * @param format how it is written
     * @return the responses in the order of the text
     * @throws InvalidResponseException when the list cannot be read
     */
    public List<Response> readList(String text, DocumentFormat format) {
        return value(list.read(text, format));
    }

    /**
     * Reads a list of responses from a file, without throwing.
     *
     * @param file the file; its extension says its format, see {@link DocumentFormat#of(Path)}
     * @return the responses, or why they cannot be read
     */
    public Document<List<Response>> examineList(Path file) {
        return list.read(file);
    }

    /**
     * Reads JSON Lines from a file: one response on each line; empty lines are passed over. Close the stream to close the
     * file.
     *
     * @param file the file
     * @return the responses, read while the stream is used; at a line that cannot be read it throws
     *     {@link InvalidResponseException} with the number of the line
     * @throws InvalidResponseException when the file cannot be opened
     */
    public Stream<Response> readLines(Path file) {
        InputStream in;
        try {
            in = Files.newInputStream(file);
        } catch (IOException e) {
            throw new InvalidResponseException(List.of(single.unreadable(e)));
        }
        return readLines(in).onClose(() -> close(in));
    }

    /**
     * Reads JSON Lines from a stream of bytes: one response on each line; empty lines are passed over.
     *
     * @param in the bytes, as UTF-8; not closed
     * @return the responses, read while the stream is used; at a line that cannot be read it throws
     *     {@link InvalidResponseException} with the number of the line
     */
    public Stream<Response> readLines(InputStream in) {
        return examineLines(in).map(ResponseReader::value);
    }

    /**
     * Reads JSON Lines from a stream of bytes, without throwing: one response on each line; empty lines are passed over. A
     * line that cannot be read does not keep the next one from being read.
     *
     * @param in the bytes, as UTF-8; not closed
     * @return for each line the response, or why it cannot be read, with the number of the line
     */
    public Stream<Document<Response>> examineLines(InputStream in) {
        Objects.requireNonNull(in, "in");
        return StreamSupport.stream(new ResponseLines(in, limits, single), false);
    }

    private static <T> T value(Document<T> document) {
        return document.value().orElseThrow(() -> new InvalidResponseException(document.findings()));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the responses", e);
        }
    }
}
