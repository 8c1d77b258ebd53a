package org.learningorganisation.model.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.learningorganisation.model.MaturityModel;

/**
 * A short text that tells documents apart: the SHA-256 of the canonical JSON ({@link CanonicalJson}). Documents that say
 * the same have the same fingerprint, whatever their layout, the order of their properties, whether defaults are written
 * out, and whether they are JSON or YAML.
 *
 * @param value the fingerprint, such as {@code sha256:} and 64 hexadecimal digits
 */
public record Fingerprint(@JsonValue String value) {

    private static final String PREFIX = "sha256:";

    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when the text is not {@code sha256:} and 64 hexadecimal digits in lower case
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Fingerprint {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the fingerprint is not 'sha256:' and 64 hexadecimal digits");
        }
    }

    /**
     * The fingerprint of any document.
     *
     * @param document a record with Jackson's annotations, or a list or map of such
     * @return its fingerprint
     * @throws IllegalArgumentException when the document has no canonical form, see {@link CanonicalJson#of(Object)}
     */
    public static Fingerprint of(Object document) {
        byte[] canonical = CanonicalJson.of(document).getBytes(StandardCharsets.UTF_8);
        return new Fingerprint(PREFIX + HexFormat.of().formatHex(sha256().digest(canonical)));
    }

    /**
     * The fingerprint of a whole definition: texts, guidance, extensions and format version included.
     *
     * @param model the definition
     * @return its fingerprint
     * @throws IllegalArgumentException when the definition has no canonical form, see {@link CanonicalJson#of(Object)}
     */
    public static Fingerprint ofDefinition(MaturityModel model) {
        return of(model);
    }

    /**
     * The fingerprint of what can change a score: the id of the model and the responses it takes, scales with their codes
     * and scores, dimensions with their parent, role, weight and level, scored questions with their dimensions, scale,
     * direction, weight and level, and the levels. Two versions of a definition that score alike have the same one.
     *
     * <p>Not part of it: the version, texts, languages, guidance, extensions, aliases, the order of questions, dimensions
     * and options, questions that are not scored, and scales that no scored question uses.
     *
     * @param model the definition
     * @return its fingerprint
     * @throws IllegalArgumentException when the definition has no canonical form, see {@link CanonicalJson#of(Object)}
     */
    public static Fingerprint ofScoring(MaturityModel model) {
        return of(ScoringPart.of(model));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The fingerprint as it is written in documents. */
    @Override
    public String toString() {
        return value;
    }
}
