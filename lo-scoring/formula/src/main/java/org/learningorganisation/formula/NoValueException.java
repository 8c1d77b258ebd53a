package org.learningorganisation.formula;

/** Ends an evaluation that has no finite value, such as a division by zero; never leaves the package. */
final class NoValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoValueException() {
        super("no finite value", null, false, false);
    }
}
