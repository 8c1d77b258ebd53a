package org.learningorganisation.examples.scan.responses;

import java.io.Serial;

/** A column or group was asked for by a name that the file does not have. Its message lists the names there are. */
public final class UnknownColumnException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownColumnException(String message) {
        super(message);
    }
}
