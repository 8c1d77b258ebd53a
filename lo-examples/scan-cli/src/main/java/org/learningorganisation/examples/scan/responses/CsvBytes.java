package org.learningorganisation.examples.scan.responses;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a table: whether they are UTF-8, and which character separates the cells. */
final class CsvBytes {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final int WINDOW = 1 << 16;

    private final byte[] bytes;
    private final int start;

    CsvBytes(byte[] bytes) {
        this.bytes = bytes;
        this.start = beginsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    }

    private static boolean beginsWithMark(byte[] bytes) {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (i >= bytes.length || bytes[i] != BYTE_ORDER_MARK[i]) {
                return false;
            }
        }
        return true;
    }

    boolean isBlank() {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** The line of the first byte that is not UTF-8; empty when all are. */
    Optional<Integer> malformedLine() {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(WINDOW);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        while (true) {
            CoderResult outcome = decoder.decode(in, out, true);
            if (outcome.isError()) {
                return Optional.of(lineOf(in.position()));
            }
            if (outcome.isUnderflow()) {
                return Optional.empty();
            }
            out.clear();
        }
    }

    private int lineOf(int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean ends = bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'));
            line += ends ? 1 : 0;
        }
        return line;
    }

    /** A comma where the header has one outside quotes; otherwise a semicolon or a tab where it has that. */
    char delimiter() {
        boolean quoted = false;
        boolean semicolon = false;
        boolean tab = false;
        for (int i = start; i < bytes.length && (quoted || (bytes[i] != '\n' && bytes[i] != '\r')); i++) {
            quoted ^= bytes[i] == '"';
            if (!quoted && bytes[i] == ',') {
                return ',';
            }
            semicolon |= !quoted && bytes[i] == ';';
            tab |= !quoted && bytes[i] == '\t';
        }
        return semicolon ? ';' : tab ? '\t' : ',';
    }

    Reader reader() {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
    }
}
