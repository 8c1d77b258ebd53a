package org.learningorganisation.scoring.tally;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.learningorganisation.scoring.group.InvalidTallyException;

/**
 * The envelope of a tally in binary form: what it is, the version of the form, the content, and the SHA-256 of all before. The
 * checksum tells a truncated or altered tally; it does not tell who made it.
 */
final class Envelope {

    private static final String NAME = "LOtally";
    private static final int VERSION_AT = NAME.length();
    private static final int CONTENT_AT = VERSION_AT + 1;
    private static final byte VERSION = 1;
    private static final int DIGEST_LENGTH = 32;

    private Envelope() {}

    static byte[] seal(byte[] content) {
        int end = CONTENT_AT + content.length;
        byte[] sealed = ByteBuffer.allocate(end + DIGEST_LENGTH)
                .put(NAME.getBytes(StandardCharsets.US_ASCII))
                .put(VERSION)
                .put(content)
                .array();
        System.arraycopy(digest(sealed, end), 0, sealed, end, DIGEST_LENGTH);
        return sealed;
    }

    static Decoder open(byte[] sealed) {
        if (sealed.length < CONTENT_AT + DIGEST_LENGTH
                || !new String(sealed, 0, VERSION_AT, StandardCharsets.US_ASCII).equals(NAME)) {
            throw new InvalidTallyException("it does not begin as one, or is too short");
        }
        if (sealed[VERSION_AT] != VERSION) {
            throw new InvalidTallyException("its version is " + sealed[VERSION_AT] + "; known is " + VERSION);
        }
        int end = sealed.length - DIGEST_LENGTH;
        if (!Arrays.equals(digest(sealed, end), Arrays.copyOfRange(sealed, end, sealed.length))) {
            throw new InvalidTallyException("it was truncated or altered: its checksum differs");
        }
        return new Decoder(ByteBuffer.wrap(sealed, CONTENT_AT, end - CONTENT_AT));
    }

    private static byte[] digest(byte[] bytes, int length) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(bytes, 0, length);
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
