package org.learningorganisation.model.json;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidDefinitionException;

/**
 * Reads definitions and checks that they hold. A definition that cannot be read, or in which the structural rules find an
 * error, is refused with all findings, each with its place in the file; warnings do not refuse it.
 *
 * <p>A reader is immutable and can be used by many threads at once.
 */
public final class DefinitionReader {

    private final DocumentReader<MaturityModel> reader;
    private final LanguageTag language;

    private DefinitionReader(DocumentReader<MaturityModel> reader, LanguageTag language) {
        this.reader = reader;
        this.language = language;
    }

    /**
     * A reader with the default limits and English messages.
     *
     * @return the reader
     */
    public static DefinitionReader strict() {
        return new DefinitionReader(
                DocumentReader.of(MaturityModel.class).formatVersion(MaturityModel.FORMAT_VERSION),
                LanguageTag.ENGLISH);
    }

    /**
     * The same reader with other limits.
     *
     * @param limits how large a definition may be
     * @return a new reader
     */
    public DefinitionReader withLimits(DocumentLimits limits) {
        return new DefinitionReader(reader.withLimits(limits), language);
    }

    /**
     * The same reader with messages in another language.
     *
     * @param reading the reader's language; Dutch and English are there, others get English
     * @return a new reader
     */
    public DefinitionReader in(LanguageTag reading) {
        return new DefinitionReader(reader.in(reading), reading);
    }

    /**
     * Reads a definition from a file.
     *
     * @param file the file; its extension says its format, see {@link DocumentFormat#of(Path)}
     * @return the definition, without structural errors
     * @throws InvalidDefinitionException when the file cannot be read or the definition does not hold, with all findings
     */
    public MaturityModel read(Path file) {
        return sound(examine(file));
    }

    /**
     * Reads a definition from a stream, which is not closed.
     *
     * @param in the bytes of the definition, as UTF-8
     * @param format how it is written
     * @return the definition, without structural errors
     * @throws InvalidDefinitionException when the definition cannot be read or does not hold, with all findings
     */
    public MaturityModel read(InputStream in, DocumentFormat format) {
        return sound(examine(in, format));
    }

    /**
     * Reads a definition from a text.
     *
     * @param text the definition
     * @param format how it is written
     * @return the definition, without structural errors
     * @throws InvalidDefinitionException when the definition cannot be read or does not hold, with all findings
     */
    public MaturityModel read(String text, DocumentFormat format) {
        return sound(examine(text, format));
    }

    /**
     * Reads a definition from a file and says everything that is found, without throwing.
     *
     * @param file the file; its extension says its format, see {@link DocumentFormat#of(Path)}
     * @return the definition where it could be read, sound or not, and all findings
     */
    public Document<MaturityModel> examine(Path file) {
        return checked(reader.examine(file));
    }

    /**
     * Reads a definition from a stream and says everything that is found, without throwing. The stream is not closed.
     *
     * @param in the bytes of the definition, as UTF-8
     * @param format how it is written
     * @return the definition where it could be read, sound or not, and all findings
     */
    public Document<MaturityModel> examine(InputStream in, DocumentFormat format) {
        return checked(reader.examine(in, format));
    }

    /**
     * Reads a definition from a text and says everything that is found, without throwing.
     *
     * @param text the definition
     * @param format how it is written
     * @return the definition where it could be read, sound or not, and all findings
     */
    public Document<MaturityModel> examine(String text, DocumentFormat format) {
        return checked(reader.examine(text, format));
    }

    /**
     * Gives findings on a definition their place in the file from which it was read, such as those of a linter.
     *
     * @param findings findings with the path of what they are about
     * @param file the file of the definition
     * @return the same findings, each with a line and a column; unchanged when the file cannot be read any more
     */
    public List<Finding> located(List<Finding> findings, Path file) {
        Examined<MaturityModel> examined = reader.examine(file);
        return examined.document().value().isEmpty()
                ? findings
                : examined.source().map(source -> Places.of(findings, source)).orElse(findings);
    }

    private Document<MaturityModel> checked(Examined<MaturityModel> examined) {
        Document<MaturityModel> document = examined.document();
        Optional<MaturityModel> model = document.value();
        if (model.isEmpty() || examined.source().isEmpty()) {
            return document;
        }
        List<Finding> findings = new ArrayList<>(document.findings());
        List<Finding> found = DefinitionValidator.structural().in(language).validate(model.get());
        findings.addAll(Places.of(found, examined.source().get()));
        return new Document<>(model, findings);
    }

    private static MaturityModel sound(Document<MaturityModel> document) {
        return document.value()
                .filter(model -> document.holds())
                .orElseThrow(() -> new InvalidDefinitionException(document.findings()));
    }
}
