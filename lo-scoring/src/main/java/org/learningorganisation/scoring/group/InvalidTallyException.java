package org.learningorganisation.scoring.group;

/** Bytes that are no tally of responses, or a tally of another definition, plan or grouping. */
public final class InvalidTallyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param reason what does not hold
     */
    public InvalidTallyException(String reason) {
        super("this is no tally that can be used here: " + reason);
    }
}
