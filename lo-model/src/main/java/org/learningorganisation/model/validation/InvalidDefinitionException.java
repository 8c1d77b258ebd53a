package org.learningorganisation.model.validation;

import java.io.Serial;
import java.util.List;

/** A definition does not hold. */
public final class InvalidDefinitionException extends InvalidDocumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Collects what is wrong with a definition.
     *
     * @param findings all findings, at least one of them an error
     */
    public InvalidDefinitionException(List<Finding> findings) {
        super("definition", findings);
    }
}
