package org.learningorganisation.scoring.tally;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.group.InvalidTallyException;

/** Reads what an {@link Encoder} wrote, and never takes more memory than there are bytes for. */
final class Decoder {

    private static final int LAST_SHIFT = 28;

    /**
     * In bytes. Reducing a fraction takes time by the square of its length: one of 10 MB would take half an hour. Of 300
     * questions with whole weights below a thousand the sum over any number of people stays below 60,000 bytes: its
     * denominator divides the least common multiple of the numbers up to 300,000, but for a small factor.
     */
    static final int LONGEST_INTEGER = 1 << 17;

    private final ByteBuffer bytes;

    Decoder(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    int count() {
        long count = 0;
        for (int shift = 0; shift <= LAST_SHIFT; shift += Encoder.BITS) {
            int part = next();
            count += (long) (part % Encoder.MORE) << shift;
            if (part < Encoder.MORE) {
                return Math.toIntExact(requireCount(count));
            }
        }
        throw new InvalidTallyException("a count of more than " + Integer.MAX_VALUE);
    }

    private static long requireCount(long count) {
        if (count > Integer.MAX_VALUE) {
            throw new InvalidTallyException("a count of more than " + Integer.MAX_VALUE);
        }
        return count;
    }

    /** A number of things that take at least one byte each. */
    int size() {
        int size = count();
        if (size > bytes.remaining()) {
            throw new InvalidTallyException("it ends too early");
        }
        return size;
    }

    private int next() {
        if (!bytes.hasRemaining()) {
            throw new InvalidTallyException("it ends too early");
        }
        return Byte.toUnsignedInt(bytes.get());
    }

    BigFraction fraction() {
        BigInteger numerator = integer();
        BigInteger denominator = integer();
        if (denominator.signum() <= 0) {
            throw new InvalidTallyException("a fraction whose denominator is not above 0");
        }
        return BigFraction.of(numerator, denominator);
    }

    private BigInteger integer() {
        byte[] some = some();
        if (some.length == 0) {
            throw new InvalidTallyException("a number without digits");
        }
        if (some.length > LONGEST_INTEGER) {
            throw new InvalidTallyException("a number of " + some.length + " bytes, more than " + LONGEST_INTEGER);
        }
        return new BigInteger(some);
    }

    String text() {
        return ByteBuffer.wrap(some()).asCharBuffer().toString();
    }

    String name(List<String> known) {
        int place = count();
        return place < known.size() ? known.get(place) : text();
    }

    SortedMap<BigFraction, Integer> counts() {
        SortedMap<BigFraction, Integer> byScore = new TreeMap<>();
        for (int left = size(); left > 0; left--) {
            byScore.put(fraction(), count());
        }
        return byScore;
    }

    private byte[] some() {
        byte[] some = new byte[size()];
        bytes.get(some);
        return some;
    }
}
