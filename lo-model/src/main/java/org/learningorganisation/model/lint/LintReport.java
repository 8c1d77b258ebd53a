package org.learningorganisation.model.lint;

import java.util.List;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;

/**
 * What was found in a definition.
 *
 * @param findings what its author should look at, by its place in the definition, then by rule id
 * @param suppressed what the author has seen and does not follow, in the same order
 */
public record LintReport(List<Finding> findings, List<SuppressedFinding> suppressed) {

    /** Copies the lists. */
    public LintReport {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /**
     * Whether no finding is an error.
     *
     * @return true when there are at most warnings and remarks
     */
    public boolean holds() {
        return with(Severity.ERROR).isEmpty();
    }

    /**
     * The findings of one severity, in the same order.
     *
     * @param severity how much they matter
     * @return the findings
     */
    public List<Finding> with(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
