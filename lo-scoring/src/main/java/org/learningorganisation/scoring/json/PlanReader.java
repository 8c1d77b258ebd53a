package org.learningorganisation.scoring.json;

import java.io.InputStream;
import java.nio.file.Path;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.scoring.plan.ScoringPlan;

/**
 * Reads a plan strictly. Whether its methods and parameters are known is said when it is used
 * ({@link org.learningorganisation.scoring.Scorer}), because a plan may name methods that are registered elsewhere.
 */
public final class PlanReader {

    private final DocumentReader<ScoringPlan> documents;

    private PlanReader(DocumentReader<ScoringPlan> documents) {
        this.documents = documents;
    }

    /**
     * A reader with the usual limits.
     *
     * @return the reader
     */
    public static PlanReader strict() {
        return new PlanReader(DocumentReader.of(ScoringPlan.class).formatVersion(ScoringPlan.FORMAT_VERSION));
    }

    /**
     * The same reader with messages in a language.
     *
     * @param language a language
     * @return a new reader
     */
    public PlanReader in(LanguageTag language) {
        return new PlanReader(documents.in(language));
    }

    /**
     * Reads a file.
     *
     * @param file a JSON or YAML file
     * @return the plan
     * @throws InvalidPlanException when it does not hold, with all findings
     */
    public ScoringPlan read(Path file) {
        return plan(documents.read(file));
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the document
     * @param format its format
     * @return the plan
     * @throws InvalidPlanException when it does not hold, with all findings
     */
    public ScoringPlan read(InputStream in, DocumentFormat format) {
        return plan(documents.read(in, format));
    }

    /**
     * Reads a text.
     *
     * @param text the document
     * @param format its format
     * @return the plan
     * @throws InvalidPlanException when it does not hold, with all findings
     */
    public ScoringPlan read(String text, DocumentFormat format) {
        return plan(documents.read(text, format));
    }

    private static ScoringPlan plan(Document<ScoringPlan> document) {
        return document.value().orElseThrow(() -> new InvalidPlanException(document.findings()));
    }
}
