package org.learningorganisation.model.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;

/**
 * What reading a document gave. A document that cannot be read has no value and exactly one finding, the first error; one
 * that can be read has a value and any number of findings.
 *
 * @param <T> what the document holds
 * @param value what was read; empty when the document could not be read
 * @param findings what was found, in the order of the document
 */
public record Document<T>(Optional<T> value, List<Finding> findings) {

    /** Copies the list. */
    public Document {
        Objects.requireNonNull(value, "value");
        findings = List.copyOf(findings);
    }

    /**
     * Whether the document was read and no finding is an error.
     *
     * @return true when the value can be used
     */
    public boolean holds() {
        return value.isPresent() && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    static <T> Document<T> refused(Finding error) {
        return new Document<>(Optional.empty(), List.of(error));
    }
}
