package org.learningorganisation.scoring.json;

import java.io.Serial;
import java.util.List;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidDocumentException;

/** A plan does not hold. */
public final class InvalidPlanException extends InvalidDocumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Collects what is wrong with a plan.
     *
     * @param findings all findings, at least one of them an error
     */
    public InvalidPlanException(List<Finding> findings) {
        super("plan", findings);
    }
}
