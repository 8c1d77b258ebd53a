package org.learningorganisation.model.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream of bytes, of which no more is kept than one line may hold. */
final class Lines {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;
    private int number;

    Lines(InputStream in, DocumentLimits limits) {
        this.in = in;
        this.longest = limits.bytes();
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** Reads the next line without its end; of a line that is too long, one byte more than allowed. False at the end. */
    boolean readInto(ByteArrayOutputStream line) throws IOException {
        line.reset();
        boolean any = false;
        while (from < to || fill()) {
            any = true;
            int end = from;
            while (end < to && chunk[end] != '\n') {
                end++;
            }
            line.write(chunk, from, Math.min(end - from, longest + 1 - line.size()));
            boolean complete = end < to;
            from = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(chunk));
        return to > 0;
    }
}
