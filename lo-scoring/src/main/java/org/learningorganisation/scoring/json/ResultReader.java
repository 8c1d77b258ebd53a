package org.learningorganisation.scoring.json;

import java.io.InputStream;
import java.nio.file.Path;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentLimits;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.scoring.result.AssessmentResult;

/**
 * Reads a stored result strictly. Every format version ever released stays readable, also where the strategies it was scored
 * with are not registered.
 */
public final class ResultReader {

    /** Fifty thousand groups need more room than a definition does. */
    private static final DocumentLimits LIMITS = new DocumentLimits(512 << 20, 64, 100_000);

    private final DocumentReader<AssessmentResult> documents;

    private ResultReader(DocumentReader<AssessmentResult> documents) {
        this.documents = documents;
    }

    /**
     * A reader that takes documents of up to 512 MiB.
     *
     * @return the reader
     */
    public static ResultReader strict() {
        return new ResultReader(DocumentReader.of(AssessmentResult.class)
                .formatVersion(AssessmentResult.FORMAT_VERSION)
                .withLimits(LIMITS)
                .confidential());
    }

    /**
     * The same reader with messages in a language.
     *
     * @param language a language
     * @return a new reader
     */
    public ResultReader in(LanguageTag language) {
        return new ResultReader(documents.in(language));
    }

    /**
     * Reads a file.
     *
     * @param file a JSON or YAML file
     * @return the result, personal or of groups
     * @throws InvalidResultException when it does not hold, with all findings
     */
    public AssessmentResult read(Path file) {
        return result(documents.read(file));
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the document
     * @param format its format
     * @return the result, personal or of groups
     * @throws InvalidResultException when it does not hold, with all findings
     */
    public AssessmentResult read(InputStream in, DocumentFormat format) {
        return result(documents.read(in, format));
    }

    /**
     * Reads a text.
     *
     * @param text the document
     * @param format its format
     * @return the result, personal or of groups
     * @throws InvalidResultException when it does not hold, with all findings
     */
    public AssessmentResult read(String text, DocumentFormat format) {
        return result(documents.read(text, format));
    }

    private static AssessmentResult result(Document<AssessmentResult> document) {
        return document.value().orElseThrow(() -> new InvalidResultException(document.findings()));
    }
}
