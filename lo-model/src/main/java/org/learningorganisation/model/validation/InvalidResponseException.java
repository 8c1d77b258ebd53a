package org.learningorganisation.model.validation;

import java.io.Serial;
import java.util.List;

/** A response does not hold. */
public final class InvalidResponseException extends InvalidDocumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Collects what is wrong with a response.
     *
     * @param findings all findings, at least one of them an error
     */
    public InvalidResponseException(List<Finding> findings) {
        super("response", findings);
    }
}
