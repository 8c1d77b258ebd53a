package org.learningorganisation.scoring.json;

import java.io.InputStream;
import java.nio.file.Path;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.scoring.comparison.Target;

/** Reads a target strictly. Whether its dimensions and answers are known is said when it is used. */
public final class TargetReader {

    private final DocumentReader<Target> documents;

    private TargetReader(DocumentReader<Target> documents) {
        this.documents = documents;
    }

    /**
     * A reader with the usual limits.
     *
     * @return the reader
     */
    public static TargetReader strict() {
        return new TargetReader(DocumentReader.of(Target.class).formatVersion(Target.FORMAT_VERSION));
    }

    /**
     * The same reader with messages in a language.
     *
     * @param language a language
     * @return a new reader
     */
    public TargetReader in(LanguageTag language) {
        return new TargetReader(documents.in(language));
    }

    /**
     * Reads a file.
     *
     * @param file a JSON or YAML file
     * @return the target
     * @throws InvalidTargetException when it does not hold, with all findings
     */
    public Target read(Path file) {
        return target(documents.read(file));
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the document
     * @param format its format
     * @return the target
     * @throws InvalidTargetException when it does not hold, with all findings
     */
    public Target read(InputStream in, DocumentFormat format) {
        return target(documents.read(in, format));
    }

    /**
     * Reads a text.
     *
     * @param text the document
     * @param format its format
     * @return the target
     * @throws InvalidTargetException when it does not hold, with all findings
     */
    public Target read(String text, DocumentFormat format) {
        return target(documents.read(text, format));
    }

    private static Target target(Document<Target> document) {
        return document.value().orElseThrow(() -> new InvalidTargetException(document.findings()));
    }
}
