package org.learningorganisation.scoring.json;

import java.io.Serial;
import java.util.List;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidDocumentException;

/** A benchmark does not hold. */
public final class InvalidBenchmarkException extends InvalidDocumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Collects what is wrong with a benchmark.
     *
     * @param findings all findings, at least one of them an error
     */
    public InvalidBenchmarkException(List<Finding> findings) {
        super("benchmark", findings);
    }
}
