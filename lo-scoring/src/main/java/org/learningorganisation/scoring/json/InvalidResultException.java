package org.learningorganisation.scoring.json;

import java.io.Serial;
import java.util.List;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidDocumentException;

/** A result does not hold. */
public final class InvalidResultException extends InvalidDocumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Collects what is wrong with a result.
     *
     * @param findings all findings, at least one of them an error
     */
    public InvalidResultException(List<Finding> findings) {
        super("result", findings);
    }
}
