package org.learningorganisation.scoring.tally;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** Writes numbers and texts in as few bytes as they need, each in one way only. */
final class Encoder {

    static final int BITS = 7;
    static final int MORE = 1 << BITS;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
    void count(int count) {
        int rest = count;
        while (rest >= MORE) {
            bytes.write(rest % MORE + MORE);
            rest >>>= BITS;
        }
        bytes.write(rest);
    }

    /** Reduced, with the sign above. */
    void fraction(BigFraction fraction) {
        BigInteger denominator = fraction.getDenominator();
        BigInteger sign = BigInteger.valueOf(denominator.signum());
        integer(fraction.getNumerator().multiply(sign));
        integer(denominator.abs());
    }

    private void integer(BigInteger integer) {
        bytes(integer.toByteArray());
    }

    /** Unit by unit, so that a text that is no sound Unicode comes back as it was. */
    void text(String text) {
        ByteBuffer units = ByteBuffer.allocate(Character.BYTES * text.length());
        units.asCharBuffer().put(text);
        bytes(units.array());
    }

    /** A name by its place among known ones, or after their number as it is. */
    void name(String name, List<String> known) {
        int place = known.indexOf(name);
        count(place < 0 ? known.size() : place);
        if (place < 0) {
            text(name);
        }
    }

    /** How often each score occurs, from the lowest. */
    void counts(SortedMap<BigFraction, Integer> byScore) {
        count(byScore.size());
        byScore.forEach((score, times) -> {
            fraction(score);
            count(times);
        });
    }

    private void bytes(byte[] some) {
        count(some.length);
        raw(some);
    }

    void raw(byte[] some) {
        bytes.writeBytes(some);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
