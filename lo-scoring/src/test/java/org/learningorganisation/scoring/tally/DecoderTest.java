package org.learningorganisation.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.scoring.group.InvalidTallyException;

class DecoderTest {

    private static Decoder decoder(BigFraction fraction) {
        Encoder encoder = new Encoder();
        encoder.fraction(fraction);
        return new Decoder(ByteBuffer.wrap(encoder.toBytes()));
    }

    /** One over a number of so many bytes. */
    private static BigFraction oneOver(int bytes) {
        return BigFraction.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(Byte.SIZE * (bytes - 1)));
    }

    @Test
    void aFractionOfManyDigitsComesBack() {
        BigFraction fraction = oneOver(Decoder.LONGEST_INTEGER);

        assertThat(decoder(fraction).fraction()).isEqualTo(fraction);
    }

    @Test
    void aFractionThatWouldTakeMinutesToReduceIsRefused() {
        Decoder decoder = decoder(oneOver(Decoder.LONGEST_INTEGER + 1));

        assertThatThrownBy(decoder::fraction)
                .isInstanceOf(InvalidTallyException.class)
                .hasMessageEndingWith("a number of 131073 bytes, more than 131072");
    }
}
