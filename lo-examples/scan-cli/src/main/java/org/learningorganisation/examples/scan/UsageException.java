package org.learningorganisation.examples.scan;

import java.io.Serial;

/** The command was not given what it needs: a name that is unknown, or a file that cannot be read or written. */
final class UsageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
