package org.learningorganisation.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;

/** From bytes to text: never more bytes than allowed, and only well-formed UTF-8. */
final class DocumentText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Finding.Position START = new Finding.Position(1, 1);

    private DocumentText() {}

    /** Reads at most one byte more than allowed. */
    static byte[] bytes(InputStream in, DocumentLimits limits) throws IOException {
        byte[] bytes = in.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            throw tooLarge(limits);
        }
        return bytes;
    }

    static String checked(String text, DocumentLimits limits) {
        boolean surelyFits = text.length() <= limits.bytes() / 3;
        if (!surelyFits && (text.length() > limits.bytes() || utf8Length(text) > limits.bytes())) {
            throw tooLarge(limits);
        }
        int half = unpairedSurrogate(text);
        if (half >= 0) {
            throw encoding(half, positionOfCodePoint(text, text.codePointCount(0, half)));
        }
        return withoutMark(text);
    }

    static String decoded(byte[] bytes) {
        if (looksLikeUtf16(bytes)) {
            throw encoding(0, START);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw encoding(in.position(), positionOfCodePoint(withoutMark(text), Integer.MAX_VALUE));
        }
        return withoutMark(text);
    }

    /** The line and column of a character; beyond the end, those of the end. */
    static Finding.Position positionOfCodePoint(String text, int index) {
        int line = 1;
        int column = 1;
        int seen = 0;
        for (int at = 0; at < text.length() && seen < index; seen++) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Finding.Position(line, column);
    }

    /** The index of the first half of a character without its other half, or -1: UTF-8 cannot write it. */
    static int unpairedSurrogate(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (Character.charCount(text.codePointAt(at)) == 1) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }

    private static long utf8Length(String text) {
        return text.codePoints().mapToLong(DocumentText::utf8Length).sum();
    }

    private static int utf8Length(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return marked || first == 0 || second == 0;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static MalformedText encoding(int offset, Finding.Position position) {
        return MalformedText.of(DocumentRule.ENCODING, "position", Integer.toString(offset + 1), position);
    }

    private static MalformedText tooLarge(DocumentLimits limits) {
        return MalformedText.of(DocumentRule.TOO_LARGE, "limit", Integer.toString(limits.bytes()), START);
    }
}
