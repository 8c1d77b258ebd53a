package org.learningorganisation.scoring.json;

import java.io.Serial;
import java.util.List;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidDocumentException;

/** A target does not hold. */
public final class InvalidTargetException extends InvalidDocumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Collects what is wrong with a target.
     *
     * @param findings all findings, at least one of them an error
     */
    public InvalidTargetException(List<Finding> findings) {
        super("target", findings);
    }
}
