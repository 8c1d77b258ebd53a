package org.learningorganisation.examples.scan;

import java.io.Serial;
import java.util.List;
import org.learningorganisation.model.validation.Finding;

/** The input does not hold. */
final class RefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** The message is said after the findings. */
    RefusedException(List<Finding> findings, String message) {
        super(message);
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }
}
