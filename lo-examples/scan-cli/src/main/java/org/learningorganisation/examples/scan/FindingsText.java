package org.learningorganisation.examples.scan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;

/** Findings as lines: severity, place, message and rule, and below it the hint, once for all findings that share it. */
final class FindingsText {

    private FindingsText() {}

    static String of(List<Finding> findings, Wording wording) {
        StringBuilder text = new StringBuilder();
        Set<String> hints = new HashSet<>();
        for (Finding finding : findings) {
            text.append(finding).append('\n');
            if (!finding.hint().isEmpty() && hints.add(finding.rule() + finding.hint())) {
                text.append("  ")
                        .append(wording.text("said.hint", "hint", finding.hint()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** Such as {@code 2 errors, 1 warning}. */
    static String summary(List<Finding> findings, Wording wording) {
        return wording.counted("said.errors", count(findings, Severity.ERROR)) + ", "
                + wording.counted("said.warnings", count(findings, Severity.WARNING));
    }

    static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
