package org.learningorganisation.model.lint;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Objects;
import org.learningorganisation.model.validation.Finding;

/**
 * A finding that the author of the definition has seen and does not follow. As JSON it is the finding with one property more,
 * {@code suppressed}, which holds the reason.
 *
 * @param finding the finding; never an error
 * @param reason the author's reason, from the definition
 */
public record SuppressedFinding(
        @JsonUnwrapped Finding finding,
        @JsonProperty("suppressed") String reason) {

    /** Takes both as they are. */
    public SuppressedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(reason, "reason");
    }
}
