package org.learningorganisation.model.validation;

import java.io.Serial;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A document does not hold. It carries all findings, in a stable order; its message shows the first errors. */
public abstract class InvalidDocumentException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 5;

    private final transient List<Finding> findings;

    /**
     * Collects what is wrong.
     *
     * @param document what kind of document it is, such as {@code "definition"}
     * @param findings all findings, at least one of them an error
     */
    protected InvalidDocumentException(String document, List<Finding> findings) {
        this(document, findings, Finding::toString);
    }

    /** Collects what is wrong with a document whose values may not come into a log. */
    InvalidDocumentException(String document, List<Finding> findings, Function<Finding, String> shown) {
        super(message(document, findings, shown));
        this.findings = List.copyOf(findings);
    }

    /**
     * Everything that was found, warnings included.
     *
     * @return the findings in a stable order
     */
    public List<Finding> findings() {
        return findings;
    }

    private static String message(String document, List<Finding> findings, Function<Finding, String> shown) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        String more = errors.size() > MOST_SHOWN ? "; and " + (errors.size() - MOST_SHOWN) + " more" : "";
        return "the " + document + " does not hold: "
                + errors.stream().limit(MOST_SHOWN).map(shown).collect(Collectors.joining("; ")) + more;
    }
}
