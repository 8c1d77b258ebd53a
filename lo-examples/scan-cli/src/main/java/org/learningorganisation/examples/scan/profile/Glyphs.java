package org.learningorganisation.examples.scan.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;

/** What a terminal can show: block characters and accents, or plain ASCII. */
public final class Glyphs {

    private static final int BAR_WIDTH = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CharsetEncoder encoder;
    private final String full;
    private final String empty;

    private Glyphs(CharsetEncoder encoder) {
        this.encoder = encoder;
        boolean blocks = encoder.canEncode("\u2588\u2591");
        this.full = blocks ? "\u2588" : "#";
        this.empty = blocks ? "\u2591" : ".";
    }

    /**
     * The glyphs of a terminal.
     *
     * @param charset how it reads bytes
     * @return the glyphs it can show
     */
    public static Glyphs of(Charset charset) {
        return new Glyphs(charset.newEncoder());
    }

    /** A bar from 0 to 100; what lies outside is drawn at the end. */
    String bar(BigDecimal score) {
        BigDecimal within = score.max(BigDecimal.ZERO).min(HUNDRED);
        int filled = within.multiply(BigDecimal.valueOf(BAR_WIDTH))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .intValueExact();
        return full.repeat(filled) + empty.repeat(BAR_WIDTH - filled);
    }

    /**
     * A text as the terminal can show it: letters lose their accents where it has none, and control characters, which could
     * change the terminal, are replaced.
     *
     * @param text a text, possibly of several lines
     * @return what can be shown of it
     */
    public String shown(String text) {
        String safe = text.replaceAll("[\\p{Cntrl}&&[^\\n]]", "?");
        if (encoder.canEncode(safe)) {
            return safe;
        }
        String plain = Normalizer.normalize(safe, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u00D7', 'x')
                .replace('\u2013', '-')
                .replace("\u2026", "...");
        StringBuilder shown = new StringBuilder();
        plain.codePoints().forEach(c -> {
            String one = Character.toString(c);
            shown.append(encoder.canEncode(one) ? one : "?");
        });
        return shown.toString();
    }
}
