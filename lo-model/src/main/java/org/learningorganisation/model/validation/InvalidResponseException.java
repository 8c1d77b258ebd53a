package org.learningorganisation.model.validation;

import java.io.Serial;
import java.util.List;

/**
 * A response does not hold. Its message does not repeat what was answered, because a message ends in a log, where no answer
 * belongs: that is in the findings only.
 */
public final class InvalidResponseException extends InvalidDocumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Collects what is wrong with a response.
     *
     * @param findings all findings, at least one of them an error
     */
    public InvalidResponseException(List<Finding> findings) {
        super("response", findings, InvalidResponseException::withoutAnswers);
    }

    private static String withoutAnswers(Finding finding) {
        return finding.rule().equals(ResponseRule.UNKNOWN_OPTION.id())
                ? finding.severity() + " " + finding.path() + " [" + finding.rule() + "]"
                : finding.toString();
    }
}
