package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * Names one version of one definition.
 *
 * @param id the id of the model
 * @param version its version, as Semantic Versioning 2.0.0 writes it
 */
@JsonPropertyOrder({"id", "version"})
public record ModelReference(String id, String version) {

    /** Takes both as they are. */
    @JsonCreator
    public ModelReference(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "version", required = true) String version) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
    }

    /** Such as {@code learning-organisation-scan 1.0.0}. */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
