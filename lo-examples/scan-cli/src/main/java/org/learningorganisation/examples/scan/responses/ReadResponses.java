package org.learningorganisation.examples.scan.responses;

import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;

/**
 * What was read from a file of responses.
 *
 * @param good the responses that hold, in the order of the file
 * @param bad how many do not hold
 * @param findings what was found, in the order of the file
 * @param refused why nothing can be taken from the file at all; empty when its responses could be looked at
 */
public record ReadResponses(List<Good> good, int bad, List<Finding> findings, Optional<Finding> refused) {

    /**
     * A response that holds.
     *
     * @param name who answered, or the number of the row where the file does not say
     * @param response the response
     */
    public record Good(String name, Response response) {}

    /** Copies the lists. */
    public ReadResponses {
        good = List.copyOf(good);
        findings = List.copyOf(findings);
    }

    static ReadResponses refused(Finding error) {
        return new ReadResponses(List.of(), 0, List.of(error), Optional.of(error));
    }

    /**
     * Whether every response holds.
     *
     * @return false when there is an error
     */
    public boolean holds() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
